"""Where the bookmarks of a document are."""

from collections.abc import Iterator
from dataclasses import replace

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.writers.docx.paging.blocks import block_pieces, flat
from rapportgen.writers.docx.paging.children import child
from rapportgen.writers.docx.paging.filling import Pages, Spot
from rapportgen.writers.docx.paging.pieces import Measure
from rapportgen.writers.docx.paging.rooms import rooms, text_width
from rapportgen.writers.docx.paging.stylesheet import stylesheet_of

_OFF = ("0", "false", "off")
_PROPERTIES, _SECTION = map(qn, ("w:pPr", "w:sectPr"))


def bookmark_spots(word: WordDocument) -> dict[str, Spot]:
    """Return where each bookmark of the document is estimated to be."""
    first = text_width(word.sections[0])
    measure = Measure(first, stylesheet_of(word.part), _hyphenates(word))
    pages = Pages()
    for section, room, blocks in zip(
        word.sections, rooms(word.sections, measure), _stretches(word), strict=True
    ):
        pages.begin(room.first, room.following)
        pages.fill(block_pieces(blocks, replace(measure, width=text_width(section))))
    return pages.spots


def _hyphenates(word: WordDocument) -> bool:
    found = word.settings.element.find(qn("w:autoHyphenation"))
    return found is not None and found.get(qn("w:val")) not in _OFF


def _stretches(word: WordDocument) -> Iterator[list[BaseOxmlElement]]:
    """Yield the blocks of each section."""
    found: list[BaseOxmlElement] = []
    for block in flat(word.part.element.body):
        found.append(block)
        if child(block, _PROPERTIES, _SECTION) is not None:
            yield found
            found = []
    yield found
