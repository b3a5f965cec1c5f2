"""Where a table may break over pages, judged by how long its rows are."""

from collections.abc import Sequence

from rapportgen.document.blocks import Row, Table
from rapportgen.document.plain import plain
from rapportgen.paper.lengths import lines

KEPT_WHOLE = 11
"""The lines of the longest table that stands whole: a quarter of a page with title and header."""

AROUND = 0.5
"""The white around a row, in lines."""

CHARACTER = 0.467
"""The width of a character in ems of a table's type, on the average."""

LONG = 18
"""From this number of lines, a third of a page, a row may break over pages."""


def kept_whole(node: Table, widths: Sequence[float]) -> bool:
    """Return whether the table, with columns so wide in ems, stands on one page if it can."""
    return sum(_height(row, widths) + AROUND for row in node.rows) <= KEPT_WHOLE


def is_long(row: Row, widths: Sequence[float]) -> bool:
    """Return whether the row is so long that it may break over pages."""
    return _height(row, widths) >= LONG


def _height(row: Row, widths: Sequence[float]) -> int:
    return max(
        lines(plain(cell), max(width / CHARACTER, 1.0))
        for cell, width in zip(row.cells, widths, strict=True)
    )
