"""The rows of tables as pieces of pages."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.writers.docx.measures import points
from rapportgen.writers.docx.paging.children import child
from rapportgen.writers.docx.paging.pieces import Measure, Piece, line_heights, paragraph_look
from rapportgen.writers.docx.paging.table_looks import TableLook, table_look

_ROW, _ROW_SAYS, _HEADER, _WHOLE = map(qn, ("w:tr", "w:trPr", "w:tblHeader", "w:cantSplit"))
_CELL, _CELL_SAYS, _CELL_WIDTH = map(qn, ("w:tc", "w:tcPr", "w:tcW"))
_PARAGRAPH, _TYPE, _AMOUNT = map(qn, ("w:p", "w:type", "w:w"))


class _Cell(NamedTuple):
    """The heights of a cell's lines, and whether all of it clings to the next row."""

    lines: list[float]
    kept: bool


def table_pieces(table: BaseOxmlElement, measure: Measure) -> Iterator[Piece]:
    """Yield the rows of a table, or the lines of those that may be broken."""
    look = table_look(table, measure.sheet)
    rows = table.findall(_ROW)
    header = 0.0
    for index, row in enumerate(rows):
        found = row.findall(_CELL)
        share = replace(measure, width=measure.width / max(1, len(found)))
        cells = [_cell(cell, look, share) for cell in found]
        lines = max((cell.lines for cell in cells), key=sum, default=[0.0])
        around = look.ends + look.line_below(index, len(rows))
        if child(row, _ROW_SAYS, _HEADER) is not None:
            header += sum(lines) + around
            yield Piece(sum(lines) + around, tied=True)
        elif child(row, _ROW_SAYS, _WHOLE) is not None:
            kept = all(cell.kept for cell in cells)
            yield Piece(sum(lines) + around, tied=kept, repeated=header)
        else:
            yield from (Piece(line, repeated=header) for line in (*lines[:-1], lines[-1] + around))


def _cell(cell: BaseOxmlElement, table: TableLook, measure: Measure) -> _Cell:
    """Return a cell; one that does not say how wide it is has the share of the row it is given."""
    inside = replace(measure, width=(_width(cell) or measure.width) - table.sides)
    lines: list[float] = []
    kept = True
    for paragraph in cell.iterchildren(_PARAGRAPH):
        look = paragraph_look(paragraph, measure)
        *upper, last = line_heights(paragraph, look, inside)
        lines += [*upper, last + look.before + look.after]
        kept = kept and look.keep_next
    return _Cell(lines, kept)


def _width(cell: BaseOxmlElement) -> float | None:
    said = child(cell, _CELL_SAYS, _CELL_WIDTH)
    if said is None or said.get(_TYPE, "dxa") != "dxa":
        return None
    return points(said.get(_AMOUNT))
