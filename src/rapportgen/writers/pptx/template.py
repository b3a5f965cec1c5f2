"""The template: a package of XML parts with places for the theme, packed once per theme."""

from functools import cache, lru_cache
from string import Template

from rapportgen.office.template import packed, parts_of
from rapportgen.packs.tema import Tema
from rapportgen.writers.pptx.theme import tokens


@lru_cache(maxsize=32)
def template(tema: Tema) -> bytes:
    """Return a presentation in the look of the theme, with layouts and no slides."""
    return packed(_parts(), tokens(tema))


@cache
def _parts() -> dict[str, Template]:
    parts = parts_of("rapportgen.writers.pptx")
    # The pages of notes have a theme of their own, which is the same.
    parts["ppt/theme/theme2.xml"] = parts["ppt/theme/theme1.xml"]
    return dict(sorted(parts.items()))
