"""The page numbers in a table of contents, known when the whole document is written."""

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.writers.docx.contents import (
    HEADING_MARK,
    HEADING_STYLE,
    HEADING_STYLE_ON_A_NEW_PAGE,
    PAGE_OF,
)


def fill_page_numbers(word: WordDocument) -> None:
    """Let every reference to a bookmark's page show that page."""
    references = [
        code
        for code in word.part.element.body.iter(qn("w:instrText"))
        if code.text.strip().startswith(PAGE_OF)
    ]
    if not references:
        return
    # Only a document with references pays for the measuring, and for what it needs to load.
    from rapportgen.writers.docx.paging.bookmark_spots import bookmark_spots  # noqa: PLC0415

    spots = bookmark_spots(word)
    for code in references:
        _, bookmark, *_ = code.text.split()
        if bookmark in spots:
            _show(code, str(spots[bookmark].page))
    heading = spots.get(HEADING_MARK)
    if heading and heading.at_top and heading.page > 1:
        _begin_contents_on_a_new_page(word)


def _show(code: BaseOxmlElement, result: str) -> None:
    """Let a field show the result: in the run after the one that ends its instruction."""
    code.getparent().getnext().getnext().find(qn("w:t")).text = result


def _begin_contents_on_a_new_page(word: WordDocument) -> None:
    """Say outright that the contents begin a page: LibreOffice would not keep them whole."""
    for style in word.part.element.body.iter(qn("w:pStyle")):
        if style.get(qn("w:val")) == HEADING_STYLE:
            style.set(qn("w:val"), HEADING_STYLE_ON_A_NEW_PAGE)
