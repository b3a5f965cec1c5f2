"""The door to Jinja: templates filled in a sandbox, where what stands in {{ }} is never markup.

Values leave a mark in the text (see `inserted`); only what a template itself says is Markdown. So
that macros, blocks and `super()` keep being template text, what Jinja joins is a type of its own.
"""

import functools
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from rapportgen.packs.pack import Pack
from rapportgen.templates.inserted import Inserted

NO_FILTER_BLOCKS = "{% filter %} och {% autoescape %} används inte i mallarna."

_inserted: ContextVar[Inserted] = ContextVar("inserted")


class TemplateText(str):
    """Text that a template made, with marks where values stand."""

    __slots__ = ()


class _Missing(jinja2.StrictUndefined):
    """A name that does not exist; using it in any way is an error, told in Swedish."""

    @property
    def _undefined_message(self) -> str:
        return f"Namnet {self._undefined_name} finns inte."


class _Environment(ImmutableSandboxedEnvironment):
    concat = staticmethod(lambda parts: TemplateText("".join(parts)))

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return whether a template may use an attribute; pydantic's own tools are none of it."""
        return not attr.startswith("model_") and super().is_safe_attribute(obj, attr, value)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all((nodes.FilterBlock, nodes.ScopedEvalContextModifier)):
            raise jinja2.TemplateSyntaxError(NO_FILTER_BLOCKS, node.lineno, name, filename)
        return tree


@jinja2.pass_context  # keeps Jinja from trying it on constants before there is anything to fill
def _finalize(_: jinja2.runtime.Context, value: object) -> str:
    if isinstance(value, jinja2.Undefined):
        return str(value)
    return value if isinstance(value, TemplateText) else _inserted.get().insert(value)


def environment(pack: Pack, functions: Mapping[str, Callable[..., object]]) -> jinja2.Environment:
    """Return Jinja's environment for a pack, with the functions that its templates may call."""
    made = _Environment(
        loader=jinja2.FunctionLoader(functools.partial(_load, pack)),
        undefined=_Missing,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(functions)
    made.filters.update(functions)
    return made


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
