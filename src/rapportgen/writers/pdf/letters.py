"""The letters that WeasyPrint finds in no font: neither in those of a page nor on the computer."""

from functools import lru_cache
from html import escape
from typing import Any
from unicodedata import normalize

from weasyprint import HTML

from rapportgen.writers.pdf.fetcher import ClosedFetcher
from rapportgen.writers.pdf.render import type_of


@lru_cache(maxsize=64)
def lacks(font: str, stretches: frozenset[str]) -> frozenset[str]:
    """Return the letters that stand as empty boxes when they are set in a font."""
    said = escape(" ".join(sorted(stretches)))
    words = f"{said} <i>{said}</i> <b>{said} <i>{said}</i></b>"
    set_in, missing = type_of(font), set[int]()

    def look(document: Any, _pdf: Any) -> None:
        missing.update(*(found.missing for found in document.fonts.values()))

    source = HTML(string=words, url_fetcher=ClosedFetcher({}))
    source.render(font_config=set_in.fonts, stylesheets=[set_in.style]).write_pdf(finisher=look)
    return _as_asked(frozenset(map(chr, missing)), frozenset("".join(stretches)))


def _as_asked(missing: frozenset[str], asked: frozenset[str]) -> frozenset[str]:
    """Return the letters that were asked about, of which the library may have set the parts."""
    parts = missing - asked
    return (missing & asked) | {letter for letter in asked if parts & {*normalize("NFKD", letter)}}
