"""The template: a package of XML parts with places for the theme, packed once per theme."""

from functools import cache, lru_cache
from string import Template

from rapportgen.office.template import packed, parts_of
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx.theme import tokens

_SAME_ON_FIRST_PAGE = ("header", "footer")


@lru_cache(maxsize=32)
def template(tema: Tema, *, numbered_headings: bool) -> bytes:
    """Return a Word file in the look of the theme, with everything but the content."""
    return packed(_parts(), tokens(tema, numbered_headings=numbered_headings))


@cache
def _parts() -> dict[str, Template]:
    parts = parts_of("rapportgen.writers.docx")
    for name in _SAME_ON_FIRST_PAGE:
        parts[f"word/{name}-first.xml"] = parts[f"word/{name}.xml"]
    return parts
