"""Which rows of a table must not be broken, and which must stay on the page of the next one."""

from collections.abc import Sequence
from math import ceil

from rapportgen.document.blocks import Row, Table
from rapportgen.document.inlines import Inlines
from rapportgen.document.plain import plain

_SMALL_ROWS = 8
_SMALL_TEXT = 1500
_HALF_A_PAGE = 25  # lines of a table
_LETTER = 0.5  # ems, on the average


def tall_rows(node: Table, rooms: Sequence[float]) -> list[bool]:
    """Return for each row whether it fills half a page or more, and so must be free to break.

    A row that must not break is cut off where it is longer than a page. `rooms` are in ems.
    """
    return [_height(row, rooms) > _HALF_A_PAGE for row in node.rows]


def kept_rows(node: Table, tall: Sequence[bool]) -> list[bool]:
    """Return for each row whether it must stay on the page of the next one, or of the notes.

    The first one does, so that no row stands alone below the header.
    """
    whole = _is_small(node) and not any(tall)
    kinds = [row.kind for row in node.rows]
    kept = [
        not tall[i] and (whole or i == 0 or any(kind != "body" for kind in kinds[i + 1 : i + 3]))
        for i in range(len(kinds))
    ]
    return [*kept[:-1], bool(node.notes) and not tall[-1]] if kept else []


def _height(row: Row, rooms: Sequence[float]) -> int:
    return max(_lines(cell, room) for cell, room in zip(row.cells, rooms, strict=True))


def _lines(cell: Inlines, room: float) -> int:
    return sum(max(1, ceil(len(line) * _LETTER / max(room, 1))) for line in plain(cell).split("\n"))


def _is_small(node: Table) -> bool:
    """Return whether the table is short enough to stand whole without leaving half a page white."""
    if len(node.rows) > _SMALL_ROWS:
        return False
    return sum(map(_length, node.rows)) <= _SMALL_TEXT


def _length(row: Row) -> int:
    return sum(len(plain(cell)) for cell in row.cells)
