"""Templates are compiled once, and again when their text is another one."""

from unittest.mock import patch

from filling import filled, pack_with, typed
from jinja2 import Environment
from tree import tree

from rapportgen.templates.render import Rendered


def said(text: str, part: str) -> list[str]:
    """Return what a pack that is read anew makes of two templates."""
    rendered = filled(pack_with(ansokan=text, del_som_delas=part), typed(""))
    assert isinstance(rendered, Rendered), rendered
    return tree(rendered.document.blocks)


def test_a_pack_that_is_read_anew_compiles_only_the_templates_with_another_text() -> None:
    compiled: list[str | None] = []
    original = Environment.compile

    def compile_noted(env: Environment, source: str, name: str | None, *more: object) -> object:
        compiled.append(name)
        return original(env, source, name, *more)  # type: ignore[call-overload]

    whole = "Ett {% include 'delar/del_som_delas.md' %}"
    with patch.object(Environment, "compile", compile_noted):
        first = said(whole, "två")
        second = said(whole.replace("Ett", "Tre"), "två")
        third = said(whole, "fyra")

    assert (first, second, third) == (
        ["stycke Ett två"],
        ["stycke Tre två"],
        ["stycke Ett fyra"],
    )
    assert compiled == [
        *("ansokan.md", "delar/del_som_delas.md"),
        "ansokan.md",
        *("ansokan.md", "delar/del_som_delas.md"),
    ]
