"""What stands at the head of every page."""

from docx.section import Section

from rapportgen.document.blocks import Document
from rapportgen.office.letters import wideness, width
from rapportgen.office.one_line import DOTS, fitting
from rapportgen.office.text import clean
from rapportgen.packs.assets import Logo
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx.logo import place_logo
from rapportgen.writers.docx.page import text_area

DRAFT, DRAFT_STYLE = "UTKAST", "Utkast"

_SMALLER = 2  # points than the running text
_BETWEEN = " · "


def set_headers(section: Section, document: Document, tema: Tema, logo: Logo | None) -> None:
    """Say whose document it is from the second page on, and of a draft that it is one on all.

    The first page has the logo instead, if there is one.
    """
    [first] = section.first_page_header.paragraphs
    [following] = section.header.paragraphs
    following.text = head_line(document, tema, text_area(section).width)
    if logo:
        place_logo(first, logo)
    if document.draft:
        first.text, first.style = DRAFT, DRAFT_STYLE
        following.insert_paragraph_before(DRAFT, DRAFT_STYLE)


def head_line(document: Document, tema: Tema, room: int) -> str:
    """Return the line that says whose document it is, on one line of some twentieths of a point.

    A long title ends at a word, with three dots; if that is not enough, so does the line.
    """
    ems = room / (20 * (tema.typsnitt.grad - _SMALLER) * wideness(tema.typsnitt.word))
    title = fitting(
        clean(document.title), lambda title: width(_joined(document, tema, title)) <= ems
    )
    return fitting(_joined(document, tema, title), lambda line: width(line) <= ems)


def names(line: str, title: str) -> bool:
    """Return whether a line is the head line of a document with a title among its properties."""
    kind, _, name = title.partition(": ")
    if not name or not line.endswith(f"{_BETWEEN}{kind}"):
        return False
    shown = line.removesuffix(f"{_BETWEEN}{kind}").rpartition(_BETWEEN)[2]
    begun = shown.removesuffix(DOTS)
    return shown == name or (begun != shown and name.startswith(begun))


def _joined(document: Document, tema: Tema, title: str) -> str:
    parts = (clean(tema.sidhuvud), title, clean(document.kind))
    return _BETWEEN.join(part for part in parts if part)
