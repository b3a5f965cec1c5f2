"""Where a table may break over pages, judged by how long its rows are."""

from rapportgen.document.blocks import Row, Table
from rapportgen.document.plain import plain
from rapportgen.paper.lengths import lines

KEPT_WHOLE = 12
"""A table with a sum and at most this number of rows never breaks over pages if it can fit one."""

SMALL_ROWS = 8
SMALL_TEXT = 1500
"""The rows and characters of the longest table that stands whole without a sum too."""

LINE = 90
"""The characters of a line that is as wide as a page's text."""

LONG = 18
"""From this number of lines, a third of a page, a row may break over pages."""


def kept_whole(node: Table) -> bool:
    """Return whether the table stands on one page if it can fit one."""
    if any(is_long(row, node) for row in node.rows):
        return False
    summed = any(row.kind == "sum" for row in node.rows)
    return (summed and len(node.rows) <= KEPT_WHOLE) or _is_small(node)


def _is_small(node: Table) -> bool:
    letters = sum(len(plain(cell)) for row in node.rows for cell in row.cells)
    return len(node.rows) <= SMALL_ROWS and letters <= SMALL_TEXT


def is_long(row: Row, node: Table) -> bool:
    """Return whether the row of the table is so long that it may break over pages."""
    total = sum(column.weight for column in node.columns)
    return any(
        lines(plain(cell), LINE * column.weight / total) >= LONG
        for cell, column in zip(row.cells, node.columns, strict=True)
    )
