"""The page: A4 with the theme's margins."""

from docx.section import Section
from docx.shared import Mm

from rapportgen.packs.tema import Tema

_PAPER_WIDTH = Mm(210)
_PAPER_HEIGHT = Mm(297)


def text_width(tema: Tema) -> int:
    """Return the width between the margins, in twentieths of a point."""
    margins = tema.marginaler
    width: int = _PAPER_WIDTH.twips - Mm(margins.vänster).twips - Mm(margins.höger).twips
    return width


def turned_text_width(tema: Tema) -> int:
    """Return the width between the margins of a page turned on its side, in the same measure."""
    turned: int = text_width(tema) + _PAPER_HEIGHT.twips - _PAPER_WIDTH.twips
    return turned


def text_height(tema: Tema) -> int:
    """Return the height between the margins, in the same measure."""
    margins = tema.marginaler
    height: int = _PAPER_HEIGHT.twips - Mm(margins.topp).twips - Mm(margins.botten).twips
    return height


def turned_text_height(tema: Tema) -> int:
    """Return the height between the margins of a page turned on its side, in the same measure."""
    turned: int = text_height(tema) - _PAPER_HEIGHT.twips + _PAPER_WIDTH.twips
    return turned


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
