"""The page numbers in a table of contents, known when the whole document is written."""

from collections.abc import Mapping

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.writers.docx.contents import (
    END_MARK,
    HEADING_MARK,
    HEADING_STYLE,
    HEADING_STYLE_ON_A_NEW_PAGE,
    PAGE_OF,
)

_OUR_OWN: Mapping[str, str] = {}


def fill_page_numbers(word: WordDocument, ids: Mapping[str, str] = _OUR_OWN) -> bool:
    """Let references to pages show them; return whether the contents, if any, are on page 1.

    `ids` are those of the styles that the document wears instead of ours.
    """
    references = [
        code
        for code in word.part.element.body.iter(qn("w:instrText"))
        if code.text.strip().startswith(PAGE_OF)
    ]
    if not references:
        return True
    # Only a document with references pays for the measuring, and for what it needs to load.
    from rapportgen.writers.docx.paging.bookmark_spots import bookmark_spots  # noqa: PLC0415

    spots = bookmark_spots(word)
    for code in references:
        _, bookmark, *_ = code.text.split()
        if bookmark in spots:
            _show(code, str(spots[bookmark].page))
    begin, end = spots.get(HEADING_MARK), spots.get(END_MARK)
    if begin and begin.at_top and begin.page > 1:
        _begin_contents_on_a_new_page(word, ids)
    return begin is None or end is None or begin.page == end.page == 1


def _show(code: BaseOxmlElement, result: str) -> None:
    """Let a field show the result: in the run after the one that ends its instruction."""
    code.getparent().getnext().getnext().find(qn("w:t")).text = result


def _begin_contents_on_a_new_page(word: WordDocument, ids: Mapping[str, str]) -> None:
    """Say outright that the contents begin a page: LibreOffice would not keep so many lines."""
    old, new = (ids.get(name, name) for name in (HEADING_STYLE, HEADING_STYLE_ON_A_NEW_PAGE))
    for style in word.part.element.body.iter(qn("w:pStyle")):
        if style.get(qn("w:val")) == old:
            style.set(qn("w:val"), new)
