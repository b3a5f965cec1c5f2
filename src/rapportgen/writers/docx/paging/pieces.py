"""What pages are filled with, and the lines of paragraphs as such."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.writers.docx.paging.children import child
from rapportgen.writers.docx.paging.lines import Lines
from rapportgen.writers.docx.paging.properties import Look
from rapportgen.writers.docx.paging.spans import spans
from rapportgen.writers.docx.paging.stylesheet import Stylesheet

_PROPERTIES, _BOOKMARK, _NAME = map(qn, ("w:pPr", "w:bookmarkStart", "w:name"))


class Piece(NamedTuple):
    """What a page ends before or after, and never within; heights are in points.

    `above` and `below` are the spaces it wants around it, but not beside a piece that is `close` in
    the same way, as items of a list may be; `hanging` is white at its end that needs
    no room on the page. A `tied` piece stands on the page of the
    next one. `repeated` is the height of the header that stands above it at the top of a page, and
    `names` are the bookmarks that begin in it.
    """

    height: float
    above: float = 0.0
    below: float = 0.0
    close: str = ""
    hanging: float = 0.0
    tied: bool = False
    repeated: float = 0.0
    names: tuple[str, ...] = ()
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Measure:
    """The width of the text and what the styles and settings say of it."""

    width: float
    sheet: Stylesheet
    hyphenate: bool


def paragraph_look(paragraph: BaseOxmlElement, measure: Measure) -> Look:
    """Return what decides the room of a paragraph."""
    return measure.sheet.look(child(paragraph, _PROPERTIES))


def line_heights(paragraph: BaseOxmlElement, look: Look, measure: Measure) -> list[float]:
    """Return the heights of the paragraph's lines."""
    room = measure.width - look.left - look.right
    text = spans(paragraph, measure.sheet, bold=look.bold)
    return Lines(look, room, measure.hyphenate).fill(text)


def paragraph_pieces(paragraph: BaseOxmlElement, measure: Measure) -> Iterator[Piece]:
    """Yield the lines of a paragraph, those together that a page must not part."""
    look = paragraph_look(paragraph, measure)
    groups = list(_together(line_heights(paragraph, look, measure), look))
    names = tuple(mark.get(_NAME) for mark in paragraph.iter(_BOOKMARK))
    last = len(groups) - 1
    for index, group in enumerate(groups):
        yield Piece(
            sum(group) + (look.frame if index == last else 0.0),
            above=look.before if index == 0 else 0.0,
            below=look.after if index == last else 0.0,
            close=look.style if look.close else "",
            hanging=look.leading,
            tied=look.keep_next and index == last,
            names=names if index == 0 else (),
            new_page=look.page_break and index == 0,
        )


def _together(lines: Sequence[float], look: Look) -> Iterator[Sequence[float]]:
    """Yield the lines that stand together; neither the first nor the last one is left alone."""
    if look.keep_lines or look.keep_next or (look.widow_control and len(lines) <= 3):
        yield lines
    elif not look.widow_control:
        yield from ([line] for line in lines)
    else:
        yield lines[:2]
        yield from ([line] for line in lines[2:-2])
        yield lines[-2:]
