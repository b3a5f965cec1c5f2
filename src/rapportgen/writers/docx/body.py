"""The body of the document."""

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENTATION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

_END = "Avsnittsslut"


def add_to_body(word: WordDocument, xml: str) -> None:
    """Put the paragraphs and tables before what the body ends with, the section's properties."""
    content = parse_xml(f"<w:body {nsdecls('w', 'r')}>{xml}</w:body>")
    body = word.part.element.body
    end = len(body) - 1
    body[end:end] = list(content)


def begin_section(word: WordDocument) -> None:
    """Begin a new page and section; header, footer and page numbers run on."""
    section = word.add_section()
    section.different_first_page_header_footer = False
    word.part.element.body[-2].style = _END


def turn_page(word: WordDocument) -> None:
    """Lay the pages of the last section on their side, or raise them again."""
    section = word.sections[-1]
    section.page_width, section.page_height = section.page_height, section.page_width
    lying = section.orientation == WD_ORIENTATION.LANDSCAPE
    section.orientation = WD_ORIENTATION.PORTRAIT if lying else WD_ORIENTATION.LANDSCAPE
