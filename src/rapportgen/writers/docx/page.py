"""The page: A4 with the theme's margins."""

from typing import NamedTuple

from docx.section import Section
from docx.shared import Length, Mm

from rapportgen.packs.tema import Tema

_PAPER_WIDTH = Mm(210)
_PAPER_HEIGHT = Mm(297)


class Area(NamedTuple):
    """The room for text on a page, in twentieths of a point."""

    width: int
    height: int


def text_width(tema: Tema) -> int:
    """Return the width between the margins of the theme, in twentieths of a point."""
    margins = tema.marginaler
    width: int = _PAPER_WIDTH.twips - Mm(margins.vänster).twips - Mm(margins.höger).twips
    return width


def text_area(section: Section) -> Area:
    """Return the area between the margins of a section that says how large it is."""
    sides = _twips(section.left_margin) + _twips(section.right_margin) + _twips(section.gutter)
    ends = abs(_twips(section.top_margin)) + abs(_twips(section.bottom_margin))
    return Area(_twips(section.page_width) - sides, _twips(section.page_height) - ends)


def turned_text_area(section: Section) -> Area:
    """Return the area between the margins of its pages turned on their side."""
    standing = text_area(section)
    longer = _twips(section.page_height) - _twips(section.page_width)
    return Area(standing.width + longer, standing.height - longer)


def set_page(section: Section, tema: Tema) -> None:
    """Give the section its paper, with header and footer midway between text and paper edge."""
    margins = tema.marginaler
    section.page_width = _PAPER_WIDTH
    section.page_height = _PAPER_HEIGHT
    section.top_margin = Mm(margins.topp)
    section.bottom_margin = Mm(margins.botten)
    section.left_margin = Mm(margins.vänster)
    section.right_margin = Mm(margins.höger)
    section.header_distance = Mm(margins.topp / 2)
    section.footer_distance = Mm(margins.botten / 2)
    section.gutter = Mm(0)


def _twips(length: Length | None) -> int:
    return 0 if length is None else int(length.twips)
