"""What stands at the head of every page."""

from rapportgen.document.blocks import Document
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx.inlines import run
from rapportgen.writers.docx.paragraphs import paragraph


def first_header(document: Document) -> str:
    """Return the first page's header: empty, as the cover says it all, or the draft's mark."""
    return _draft_mark(document) or paragraph("Header", "")


def default_header(document: Document, tema: Tema) -> str:
    """Return the header of the following pages: whose document, its name and its kind."""
    parts = (tema.sidhuvud, document.title, document.kind)
    line = " · ".join(part for part in parts if part)
    return _draft_mark(document) + paragraph("Header", run(line))


def _draft_mark(document: Document) -> str:
    return paragraph("Utkast", run("UTKAST")) if document.draft else ""
