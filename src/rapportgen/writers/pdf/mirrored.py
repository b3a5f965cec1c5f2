"""Brackets say what they look like, also in a document with Arabic or Hebrew.

There a ( is drawn as a ). The library lets each glyph say what it said the first time, so that once
such a bracket has come first, all that are copied out of the document are turned around.
"""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any
from unicodedata import bidirectional

from weasyprint import HTML

from rapportgen.writers.pdf.fetcher import ClosedFetcher

BRACKETS = "()[]{}<>«»‹›≤≥"
"""What looks the other way in text from right to left."""

_STYLES = ("normal", "oblique", "italic")
"""What the library calls its numbers of styles."""


def right_brackets(document: Any, pdf: Any) -> None:
    """Let the glyphs of brackets say what they look like, wherever they were drawn first."""
    if not any(map(_goes_left, _said(document.fonts.values()))):
        return
    fonts = {key: font for key, font in document.fonts.items() if _brackets(font)}
    looks = _looks(fonts.values(), document.font_config)
    for key, font in fonts.items():
        seen = _brackets(looks[key]) if key in looks else {}
        for glyph, said in _brackets(font).items():
            if seen.get(glyph, said) != said:
                for lines in _texts_of(font, pdf):
                    _say(seen[glyph], glyph, said, lines)


def _said(fonts: Iterable[Any]) -> Iterator[str]:
    for font in fonts:
        yield from font.to_unicode.values()


def _goes_left(text: str) -> bool:
    return any(bidirectional(letter) in ("R", "AL") for letter in text)


def _brackets(font: Any) -> dict[int, str]:
    """Return what the glyphs of brackets in a font say."""
    return {glyph: text for glyph, text in font.to_unicode.items() if text and text in BRACKETS}


def _looks(fonts: Iterable[Any], known: Any) -> Any:
    """Return the same fonts after they have drawn each bracket from left to right."""
    words = "".join(
        f'<p style="font: {_STYLES[font.style]} {font.weight} 1em {escape(_quoted(font.family))}">'
        f"{escape(BRACKETS)}</p>"
        for font in fonts
    )
    pages = HTML(string=words, url_fetcher=ClosedFetcher({})).render(font_config=known)
    pages.write_pdf()
    return pages.fonts


def _quoted(family: str) -> str:
    return '"{}"'.format(family.replace("\\", "").replace('"', ""))


def _texts_of(font: Any, pdf: Any) -> Iterator[list[bytes]]:
    """Yield the lines that tell what the glyphs of a font say in the PDF."""
    for item in pdf.objects:
        if isinstance(item, dict) and "ToUnicode" in item and item["BaseFont"] == font.name:
            yield pdf.objects[int(item["ToUnicode"].split()[0])].stream


def _say(text: str, glyph: int, said: str, lines: list[bytes]) -> None:
    if (line := _line(glyph, said)) in lines:
        lines[lines.index(line)] = _line(glyph, text)


def _line(glyph: int, text: str) -> bytes:
    return f"<{glyph:04x}> <{text.encode('utf-16-be').hex()}>".encode()
