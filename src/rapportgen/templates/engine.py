"""The door to Jinja: templates filled in a sandbox, where what stands in {{ }} is never markup.

Values leave a mark in the text (see `inserted`); only what a template itself says is Markdown. So
that macros, blocks and `super()` keep being template text, what Jinja joins is a type of its own.
"""

import functools
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.sandbox import ImmutableSandboxedEnvironment

from rapportgen.markdown.marks import has_mark
from rapportgen.packs.pack import Pack
from rapportgen.templates.compiled import Compiled
from rapportgen.templates.display import written
from rapportgen.templates.filters import allowed_filters
from rapportgen.templates.inserted import Inserted
from rapportgen.templates.missing import Missing
from rapportgen.templates.safety import is_open

NO_FILTER_BLOCKS = "{% filter %} och {% autoescape %} används inte i mallarna."

_compiled = Compiled()
_inserted: ContextVar[Inserted] = ContextVar("inserted")


class TemplateText(str):
    """Text that a template made, with marks where values stand."""

    __slots__ = ()


class _Generator(CodeGenerator):
    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Let ~ write values as documents do, and not as Python would."""
        self.write("environment.joined((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")


class _Environment(ImmutableSandboxedEnvironment):
    code_generator_class = _Generator
    concat = staticmethod(lambda parts: TemplateText("".join(parts)))

    @staticmethod
    def joined(parts: Iterable[object]) -> str:
        """Return values and texts as one text, in which no markup counts."""
        return "".join(part if isinstance(part, str) else written(part) for part in parts)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """Return Jinja's safe `format` for a text; text that a template made has no methods."""
        made = isinstance(getattr(value, "__self__", None), TemplateText)
        return None if made else super().wrap_str_format(value)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return whether a template may use an attribute."""
        made = isinstance(obj, TemplateText)  # its methods would make text of values unmarked
        return not made and is_open(obj, attr) and super().is_safe_attribute(obj, attr, value)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all((nodes.FilterBlock, nodes.ScopedEvalContextModifier)):
            raise jinja2.TemplateSyntaxError(NO_FILTER_BLOCKS, node.lineno, name, filename)
        return tree


@jinja2.pass_context  # keeps Jinja from trying it on constants before there is anything to fill
def _finalize(_: jinja2.runtime.Context, value: object) -> str:
    return value if isinstance(value, TemplateText) else _inserted.get().insert(value)


def environment(pack: Pack, functions: Mapping[str, Callable[..., object]]) -> jinja2.Environment:
    """Return Jinja's environment for a pack, with the functions that its templates may call."""
    made = _Environment(
        loader=jinja2.FunctionLoader(functools.partial(_load, pack)),
        bytecode_cache=_compiled,
        undefined=Missing,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    given_words = {name: _given_words(function) for name, function in functions.items()}
    made.filters = {**allowed_filters(made.filters), **given_words}
    made.globals.update(given_words)
    del made.globals["lipsum"]  # it writes something else each time
    return made


def _given_words(function: Callable[..., object]) -> Callable[..., object]:
    """Return a function that is given words where a text that a template made holds marks."""

    @functools.wraps(function)
    def called(*arguments: object, **named: object) -> object:
        return function(*map(_words, arguments), **{key: _words(named[key]) for key in named})

    return called


def _words(value: object) -> object:
    match value:
        case str() if has_mark(value):
            return _inserted.get().words(value)
        case list() | tuple():
            return type(value)(map(_words, value))
        case _:
            return value


def _load(pack: Pack, name: str) -> tuple[str, str, Callable[[], bool]] | None:
    file = pack.templates.get(name)
    return None if file is None else (file.body, file.path, lambda: True)


def fill(
    environment: jinja2.Environment, name: str, context: Mapping[str, object], inserted: Inserted
) -> str:
    """Return a template's text for a context; its values are in `inserted`."""
    token = _inserted.set(inserted)
    try:
        return environment.get_template(name).render(context)
    finally:
        _inserted.reset(token)
