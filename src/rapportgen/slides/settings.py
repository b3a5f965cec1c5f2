"""How a table is set: as large as its columns and the slide allow."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapportgen.document.blocks import Table
from rapportgen.document.inlines import Inlines
from rapportgen.office.letters import width
from rapportgen.office.sharing import weightings
from rapportgen.office.widths import Needs, needs, shared
from rapportgen.slides.geometry import BODY
from rapportgen.slides.lines import rows
from rapportgen.slides.plain import plain
from rapportgen.slides.sizes import TABLE_SIZES

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
        return max(self.cell_height(plain(cell), across) for cell, across in pairs)

    def cell_height(self, text: str, across: float) -> float:
        """Return how high a text becomes in a cell."""
        room = (across - 2 * SIDE - _SLACK) / (self.size * self.wideness)
        return rows(text, room) * self.size * _LINE_HEIGHT + 2 * EDGE


def settings(table: Table, wideness: float) -> list[Setting]:
    """Return the settings in which names and figures stay whole, largest type first.

    If there is none, return the tightest one.
    """
    need = needs(table)
    found = [_set(table, need, size, wideness) for size in TABLE_SIZES]
    return [one for one in found if one] or [_tightest(table, need, wideness)]


def total_height(table: Table, found: Setting) -> float:
    """Return how high the whole table becomes with its header, in points."""
    header = tuple(column.header for column in table.columns)
    return found.height(header) + sum(found.height(row.cells) for row in table.rows)


def _set(table: Table, need: Needs, size: int, wideness: float) -> Setting | None:
    """Return the setting of a size, with the widths that make the table lowest."""
    least = _least(need.whole, size, wideness)
    if sum(least) > BODY.width:
        return None
    tried = (
        Setting(size, _widths(weights, least), wideness)
        for weights in (
            [column.weight for column in table.columns],
            *weightings(table, lambda cell: width(plain(cell))),
        )
    )
    return min(tried, key=lambda found: total_height(table, found))


def _tightest(table: Table, need: Needs, wideness: float) -> Setting:
    size = TABLE_SIZES[-1]
    wishes = (_least(ems, size, wideness) for ems in (need.words, need.figures))
    least = next((wish for wish in wishes if sum(wish) <= BODY.width), None)
    figures = _least(need.figures, size, wideness)
    weights = [column.weight for column in table.columns]
    return Setting(size, _widths(weights, least or figures), wideness, whole=least is not None)


def _least(ems: Sequence[float], size: int, wideness: float) -> list[int]:
    return [round(em * size * wideness + 2 * SIDE + _SLACK) + 1 for em in ems]


def _widths(weights: Sequence[float], least: Sequence[int]) -> tuple[float, ...]:
    return tuple(float(width) for width in shared(weights, least, round(BODY.width)))
