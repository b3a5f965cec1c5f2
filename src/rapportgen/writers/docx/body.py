"""The body of the document."""

from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls


def set_body(word: WordDocument, xml: str) -> None:
    """Put the paragraphs and tables before what the body ends with, the section's properties."""
    content = parse_xml(f"<w:body {nsdecls('w', 'r')}>{xml}</w:body>")
    word.part.element.body[:0] = list(content)
