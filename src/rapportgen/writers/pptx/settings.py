"""How a table is set: as large as its columns and the slide allow."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapportgen.document.blocks import Table
from rapportgen.document.inlines import Inlines
from rapportgen.office.widths import Needs, needs, shared
from rapportgen.writers.pptx.geometry import BODY
from rapportgen.writers.pptx.lines import rows
from rapportgen.writers.pptx.plain import plain
from rapportgen.writers.pptx.sizes import TABLE_SIZES

SIDE, EDGE = 8.0, 6.0  # points of white beside and above the text of a cell
_LINE_HEIGHT = 1.24
_SLACK = 1.0


@dataclass(frozen=True, slots=True)
class Setting:
    """A table's type size and the widths of its columns, in points.

    It is not `whole` when not even figures have room on one line.
    """

    size: int
    widths: tuple[float, ...]
    wideness: float
    whole: bool = True

    def height(self, cells: Sequence[Inlines]) -> float:
        """Return how high a row becomes, in points."""
        pairs = zip(cells, self.widths, strict=True)
        return max(self.cell_height(plain(cell), width) for cell, width in pairs)

    def cell_height(self, text: str, width: float) -> float:
        """Return how high a text becomes in a cell."""
        room = (width - 2 * SIDE - _SLACK) / (self.size * self.wideness)
        return rows(text, room) * self.size * _LINE_HEIGHT + 2 * EDGE


def setting(table: Table, room: float, wideness: float) -> Setting:
    """Return the largest setting in which all of the table fits in the height of a slide.

    A longer table is divided over several, in a size between the largest and the smallest.
    """
    need = needs(table)
    fitting = [found for size in TABLE_SIZES if (found := _set(table, need, size, wideness))]
    for found in fitting:
        if sum(map(found.height, _all_rows(table))) <= room:
            return found
    of_names = fitting[1:2] or fitting[:1]
    return of_names[0] if of_names else _tightest(table, need, wideness)


def _all_rows(table: Table) -> Iterator[Sequence[Inlines]]:
    yield tuple(column.header for column in table.columns)
    yield from (row.cells for row in table.rows)


def _set(table: Table, need: Needs, size: int, wideness: float) -> Setting | None:
    """Return the setting of a size, if names and figures stay whole in it."""
    least = _least(need.whole, size, wideness)
    if sum(least) > BODY.width:
        return None
    return Setting(size, _widths(table, least), wideness)


def _tightest(table: Table, need: Needs, wideness: float) -> Setting:
    size = TABLE_SIZES[-1]
    wishes = (_least(ems, size, wideness) for ems in (need.words, need.figures))
    least = next((wish for wish in wishes if sum(wish) <= BODY.width), None)
    figures = _least(need.figures, size, wideness)
    return Setting(size, _widths(table, least or figures), wideness, whole=least is not None)


def _least(ems: Sequence[float], size: int, wideness: float) -> list[int]:
    return [round(em * size * wideness + 2 * SIDE + _SLACK) + 1 for em in ems]


def _widths(table: Table, least: Sequence[int]) -> tuple[float, ...]:
    weights = [column.weight for column in table.columns]
    return tuple(float(width) for width in shared(weights, least, round(BODY.width)))
