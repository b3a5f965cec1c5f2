"""Paragraphs and tables as pieces of pages, wherever they stand."""

from collections.abc import Iterable, Iterator

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.writers.docx.paging.pieces import Measure, Piece, paragraph_pieces
from rapportgen.writers.docx.paging.rows import table_pieces


def flat(parent: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """Yield paragraphs and tables, also those inside content controls."""
    for block in parent:
        if block.tag == qn("w:sdt"):
            content = block.find(qn("w:sdtContent"))
            yield from () if content is None else flat(content)
        elif block.tag in (qn("w:p"), qn("w:tbl")):
            yield block


def block_pieces(blocks: Iterable[BaseOxmlElement], measure: Measure) -> Iterator[Piece]:
    """Yield the pieces of paragraphs and tables, in order."""
    for block in blocks:
        if block.tag == qn("w:tbl"):
            yield from table_pieces(block, measure)
        else:
            yield from paragraph_pieces(block, measure)
