"""The room for text on the pages of a section: what the margins, the header and footer leave."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Protocol

from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Length

from rapportgen.writers.docx.paging.blocks import block_pieces, flat
from rapportgen.writers.docx.paging.pieces import Measure

# A text box, a picture with text around it, and the older form of either.
_FLOATING = (qn("w:txbxContent"), qn("wp:anchor"), qn("w:pict"))


class _Edge(Protocol):
    """A header or footer."""

    @property
    def is_linked_to_previous(self) -> bool: ...

    @property
    def part(self) -> XmlPart: ...


@dataclass(frozen=True, slots=True)
class Room:
    """How high the text may be on the first page of a section and on the following ones."""

    first: float
    following: float


def text_width(section: Section) -> float:
    """Return the width between the margins, in points."""
    sides = _points(section.left_margin) + _points(section.right_margin)
    return _points(section.page_width) - sides


def rooms(sections: Iterable[Section], measure: Measure) -> Iterator[Room]:
    """Yield the room of each section; one without a header of its own has that before it."""
    heights = [0.0] * 4
    for section in sections:
        edges: tuple[_Edge, ...] = (
            section.header,
            section.footer,
            section.first_page_header,
            section.first_page_footer,
        )
        heights = [
            height if edge.is_linked_to_previous else _height(edge, measure)
            for edge, height in zip(edges, heights, strict=True)
        ]
        header, footer, first_header, first_footer = heights
        following = _room(section, header, footer)
        special = section.different_first_page_header_footer
        yield Room(_room(section, first_header, first_footer) if special else following, following)


def _room(section: Section, header: float, footer: float) -> float:
    """Return the height between header and footer, which take from the text if they are high."""
    top = _margin(section.top_margin, _points(section.header_distance) + header)
    bottom = _margin(section.bottom_margin, _points(section.footer_distance) + footer)
    return _points(section.page_height) - top - bottom


def _margin(said: Length | None, taken: float) -> float:
    """Return how far from the paper's edge the text is; one below zero says so outright."""
    margin = _points(said)
    return max(margin, taken) if margin >= 0 else -margin


def _height(edge: _Edge, measure: Measure) -> float:
    """Return the height of what stands in the text of a header or footer, not what floats there."""
    content = deepcopy(edge.part.element)
    for floating in list(content.iter(*_FLOATING)):
        floating.getparent().remove(floating)
    pieces = block_pieces(flat(content), measure)
    return sum(piece.above + piece.height + piece.below for piece in pieces)


def _points(length: Length | None) -> float:
    return 0.0 if length is None else length.pt
