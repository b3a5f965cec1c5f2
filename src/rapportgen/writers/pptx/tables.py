"""A table on a slide as XML."""

from collections.abc import Sequence

from pptx.opc.package import Part

from rapportgen.document.blocks import Column
from rapportgen.document.inlines import Inlines
from rapportgen.slides.geometry import emu
from rapportgen.slides.grids import Grid
from rapportgen.slides.plain import plain
from rapportgen.slides.settings import EDGE, SIDE
from rapportgen.writers.pptx.runs import Look, runs
from rapportgen.writers.pptx.theme import TABLE_STYLE

URI = "http://schemas.openxmlformats.org/drawingml/2006/table"
_ALIGNMENT = {"left": "l", "right": "r"}
_CELL = (
    f'<a:tcPr marL="{emu(SIDE)}" marR="{emu(SIDE)}" marT="{emu(EDGE)}" marB="{emu(EDGE)}" '
    'anchor="ctr"/>'
)


def table(grid: Grid, part: Part) -> str:
    """Return the table; its look is that of the table style, which knows header and sum."""
    columns = "".join(f'<a:gridCol w="{emu(width)}"/>' for width in grid.setting.widths)
    return (
        f"<a:tbl>{_properties(grid)}<a:tblGrid>{columns}</a:tblGrid>"
        f"{''.join(_rows(grid, part))}</a:tbl>"
    )


def description(grid: Grid) -> str:
    """Return the table's name and its columns, for those who listen."""
    headers = ", ".join(plain(column.header).replace("\n", " ") for column in grid.columns)
    return f"{grid.caption}. Kolumner: {headers}."


def notes(grid: Grid, part: Part) -> str:
    """Return the notes below the table, a paragraph each."""
    inside = "".join(f"<a:p>{runs(note, part)}</a:p>" for note in grid.notes)
    return f"<p:txBody><a:bodyPr/><a:lstStyle/>{inside}</p:txBody>"


def _properties(grid: Grid) -> str:
    last = int(bool(grid.rows) and grid.rows[-1].kind == "sum")
    return (
        f'<a:tblPr firstRow="1" lastRow="{last}">'
        f"<a:tableStyleId>{TABLE_STYLE}</a:tableStyleId></a:tblPr>"
    )


def _rows(grid: Grid, part: Part) -> list[str]:
    size = grid.setting.size
    head, *heights = grid.heights
    cells = [column.header for column in grid.columns]
    found = [_row(cells, grid.columns, head, Look(size), part)]
    for row, height in zip(grid.rows, heights, strict=True):
        look = Look(size, strong=row.kind != "body")
        found.append(_row(row.cells, grid.columns, height, look, part))
    return found


def _row(
    cells: Sequence[Inlines], columns: Sequence[Column], height: float, look: Look, part: Part
) -> str:
    inside = "".join(
        f'<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="{_ALIGNMENT[column.align]}"/>'
        f"{runs(cell, part, look)}{look.properties('endParaRPr')}</a:p></a:txBody>{_CELL}</a:tc>"
        for cell, column in zip(cells, columns, strict=True)
    )
    return f'<a:tr h="{emu(height)}">{inside}</a:tr>'
