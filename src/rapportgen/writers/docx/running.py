"""What stands at the head of every page."""

from docx.section import Section

from rapportgen.document.blocks import Document
from rapportgen.office.text import clean
from rapportgen.packs.assets import Logo
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx.logo import place_logo

DRAFT, DRAFT_STYLE = "UTKAST", "Utkast"


def set_headers(section: Section, document: Document, tema: Tema, logo: Logo | None) -> None:
    """Say whose document it is from the second page on, and of a draft that it is one on all.

    The first page has the logo instead, if there is one.
    """
    [first] = section.first_page_header.paragraphs
    [following] = section.header.paragraphs
    following.text = head_line(document, tema)
    if logo:
        place_logo(first, logo)
    if document.draft:
        first.text, first.style = DRAFT, DRAFT_STYLE
        following.insert_paragraph_before(DRAFT, DRAFT_STYLE)


def head_line(document: Document, tema: Tema) -> str:
    """Return the line that says whose document it is."""
    parts = (tema.sidhuvud, document.title, document.kind)
    return clean(" · ".join(part for part in parts if part))


def named_in(title: str) -> str:
    """Return how the head line ends in a document with a title among its properties."""
    kind, _, name = title.partition(": ")
    return f"{name} · {kind}" if name else ""
