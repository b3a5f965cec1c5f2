"""Which rows of a table must not be broken, and which must stay on the page of the next one.

Heights are in lines; `half` is how many of them half a page has room for.
"""

from collections.abc import Sequence
from math import ceil

from rapportgen.document.blocks import Row, Table
from rapportgen.document.inlines import Inlines
from rapportgen.document.plain import plain

_SMALL_ROWS = 8
_TOGETHER = 3  # rows that are worth a place on a page of their own
_LETTER = 0.5  # ems, on the average


def row_heights(node: Table, rooms: Sequence[float]) -> list[int]:
    """Return how many lines each row takes; `rooms` are the widths of the columns in ems."""
    return [_height(row, rooms) for row in node.rows]


def is_tall(height: int, half: int) -> bool:
    """Return whether a row fills half a page or more, and so must be free to break.

    A row that must not break is cut off where it is longer than a page.
    """
    return height > half


def kept_rows(node: Table, heights: Sequence[int], half: int, *, tied: bool) -> list[bool]:
    """Return for each row whether it must stay on the page of the next one.

    The first three stay together, and the last three, where a quarter of a page holds them; two
    always do. A table of few rows stands whole, where a third of a page holds it.
    A sum keeps the two rows before it. The last row of a `tied` table stays with what follows.
    """
    last = len(heights) - 1
    if last < 0:
        return []
    if _is_small(heights, half):
        together = set(range(last))
    else:
        end = _fitting(heights[::-1], half)
        together = {*range(_fitting(heights, half)), *range(last - end, last), *_before_sums(node)}
    return [
        (row in together if row < last else tied) and not is_tall(heights[row], half)
        for row in range(last + 1)
    ]


def _is_small(heights: Sequence[int], half: int) -> bool:
    """Return whether the table is short enough to stand whole without leaving much white."""
    return len(heights) <= _SMALL_ROWS and sum(heights) <= half * 2 // 3


def _fitting(heights: Sequence[int], half: int) -> int:
    """Return how many of the first rows stay with the next one."""
    return _TOGETHER - 1 if sum(heights[:_TOGETHER]) <= half // 2 else 1


def _before_sums(node: Table) -> set[int]:
    sums = [index for index, row in enumerate(node.rows) if row.kind != "body"]
    return {before for index in sums for before in (index - 2, index - 1)}


def _height(row: Row, rooms: Sequence[float]) -> int:
    return max(_lines(cell, room) for cell, room in zip(row.cells, rooms, strict=True))


def _lines(cell: Inlines, room: float) -> int:
    return sum(max(1, ceil(len(line) * _LETTER / max(room, 1))) for line in plain(cell).split("\n"))
