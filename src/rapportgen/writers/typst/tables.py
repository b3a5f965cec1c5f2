"""Tables as Typst code: a caption, one header row, figures to the right, notes below."""

from dataclasses import dataclass

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.document.inlines import Inlines
from rapportgen.document.plain import plain
from rapportgen.paper.captions import table_address, table_title
from rapportgen.paper.table_breaks import is_long, kept_whole
from rapportgen.paper.table_width import (
    is_crowded,
    is_figure,
    is_on_its_side,
    is_small,
    is_smallest,
)
from rapportgen.writers.typst.code import Code, Value, call
from rapportgen.writers.typst.column_widths import column_widths
from rapportgen.writers.typst.heights import fits, row_height
from rapportgen.writers.typst.inlines import inlines, text

ORDINARY, SMALL, SMALLEST = 0.91, 0.75, 0.56
"""The size of a table's type beside that of running text."""

_AROUND = 5.0
"""The height of a title and a header, in ems."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with the widths of its columns and the height of a page, in ems of its type."""

    node: Table
    widths: tuple[float, ...]
    page: float
    address: str


def table(node: Table, room: float, page: float) -> Code:
    """Return the table, where a page is so wide and so high, in ems of running text."""
    size = _size(node)
    address = "narrow-address" if is_crowded(node) else "address"
    grid = Grid(node, column_widths(node, room / size), page / size, address)
    title = table_title(node)
    return call(
        "tabular",
        title=text(title) if title else None,
        anchor=table_address(node.number) if node.number else None,
        size=size,
        widths=tuple(Code(f"{width:.4g}fr") for width in grid.widths),
        aligned=tuple(Code(column.align) for column in node.columns),
        header=tuple(inlines(column.header, address) for column in node.columns),
        rows=tuple(_row(row, grid) for row in node.rows),
        whole=kept_whole(node) and _fits(grid),
        notes=tuple(map(inlines, node.notes)),
    )


def _size(node: Table) -> float:
    if is_smallest(node):
        return SMALLEST
    return SMALL if is_small(node) or is_on_its_side(node) else ORDINARY


def _fits(grid: Grid) -> bool:
    height = sum(row_height(row, grid.widths) for row in grid.node.rows)
    return fits(height + _AROUND, grid.page)


def _row(row: Row, grid: Grid) -> Value:
    pairs = zip(row.cells, grid.node.columns, strict=True)
    long = is_long(row, grid.node) or not fits(row_height(row, grid.widths), grid.page)
    cells = tuple(_cell(content, column, grid.address) for content, column in pairs)
    return {"kind": row.kind, "long": long, "cells": cells}


def _cell(content: Inlines, column: Column, address: str) -> Code:
    words = inlines(content, address)
    return call("figures" if is_figure(plain(content), column) else "par", words)
