"""A table on a slide, or the rows of it that the slide has room for."""

from dataclasses import replace

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.slides.grids import Grid
from rapportgen.slides.plain import bracketed
from rapportgen.slides.settings import EDGE
from rapportgen.writers.html.slide_type import type_size
from rapportgen.writers.html.tables import table

_STRETCHED = 18.0
"""The points of white that a row twice as high as it need be has above its text, and below it."""


def figures(grid: Grid, title: str) -> str:
    """Return the rows as a table with the widths and the type size that are planned."""
    size = grid.setting.size
    white = (EDGE + _STRETCHED * (grid.stretch - 1)) / size
    look = f"{type_size(size)};--luft:{white:.4g}em"
    shown = table(_table(grid, title), grid.setting.widths)
    return f'<div class="yta satt" style="{look}">\n{shown}\n</div>'


def _table(grid: Grid, title: str) -> Table:
    return Table(
        caption=f"Tabell: {title}",
        columns=tuple(map(_column, grid.columns)),
        rows=tuple(_row(row) for row in grid.rows),
        notes=tuple(map(bracketed, grid.notes)),
    )


def _column(column: Column) -> Column:
    return replace(column, header=bracketed(column.header))


def _row(row: Row) -> Row:
    return replace(row, cells=tuple(map(bracketed, row.cells)))
