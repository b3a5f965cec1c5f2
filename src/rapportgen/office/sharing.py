"""How the columns of a table share its width: by weights that make the table low."""

from collections.abc import Callable, Iterator, Sequence
from math import ceil

from rapportgen.document.blocks import Table
from rapportgen.document.inlines import Inlines
from rapportgen.document.plain import plain
from rapportgen.office.addresses import opened
from rapportgen.office.widths import BREAKS

LETTER = 0.5
"""The width of a letter in ems, on the average."""

_RAGGED = 1.5
"""What a line leaves empty at its end, in ems, where a text takes several."""

_GAIN = 0.95
"""How low a table must become, beside what its template's weights make of it, to leave those."""

Rooms = Callable[[Sequence[float]], Sequence[float]]


def best_weights(table: Table, rooms: Rooms) -> list[float]:
    """Return the weights of columns that make the table lowest, if possible its own.

    `rooms` is told weights, and answers how wide a text may be in each column, in ems.
    """
    own = [column.weight for column in table.columns]
    texts = [[plain(cell) for cell in row.cells] for row in table.rows]
    texts.append([plain(column.header) for column in table.columns])
    lowest, best = _lines(texts, rooms(own)), own
    if lowest == len(texts):
        return own
    enough = lowest * _GAIN
    for uneven in weightings(table, lambda cell: len(plain(cell)) * LETTER):
        weights = _evened(table, uneven)
        lines = _lines(texts, rooms(weights))
        if lines < lowest and lines <= enough:
            lowest, best = lines, weights
    return best


def weightings(table: Table, measure: Callable[[Inlines], float]) -> Iterator[list[float]]:
    """Yield weights of columns by how wide all of their text is, and by their longest."""
    columns = range(len(table.columns))
    texts = [[measure(row.cells[at]) for row in table.rows] for at in columns]
    yield [max(1.0, sum(found)) for found in texts]
    yield [max(1.0, *found) if found else 1.0 for found in texts]


def _evened(table: Table, weights: Sequence[float]) -> list[float]:
    """Return the weights, with the greatest of them for all columns of figures of one weight."""
    kinds = [(column.align, column.weight) for column in table.columns]
    greatest: dict[tuple[str, float], float] = {}
    for kind, weight in zip(kinds, weights, strict=True):
        if kind[0] == "right":
            greatest[kind] = max(weight, greatest.get(kind, 0.0))
    return [greatest.get(kind, weight) for kind, weight in zip(kinds, weights, strict=True)]


def _lines(texts: Sequence[Sequence[str]], rooms: Sequence[float]) -> int:
    return sum(max(map(_height, cells, rooms)) for cells in texts)


def _height(text: str, room: float) -> int:
    if "\n" in text:
        return sum(_height(line, room) for line in text.split("\n"))
    wide = len(text) * LETTER
    if wide <= room or _is_whole(text):
        return 1
    return ceil(wide / max(room - _RAGGED, 1.0))


def _is_whole(text: str) -> bool:
    """Return whether a text is a figure, which has no place to break and always has its room."""
    return BREAKS.search(opened(text)) is None and any(map(str.isdecimal, text))
