"""The figures of a chart as pieces along its axis, whichever way its bars point."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from rapportgen.document.charts import Bars
from rapportgen.values.exact import EXACT

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Piece:
    """A series' part of a category: in which of its lanes, and from where to where."""

    category: int
    lane: int
    series: int
    start: Decimal
    end: Decimal
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class Total:
    """What a stacked category makes up, and the outermost ends of its pieces."""

    category: int
    value: Decimal
    lowest: Decimal
    highest: Decimal


def pieces(bars: Bars) -> tuple[Piece, ...]:
    """Return the pieces of each category: side by side, or each from where the last one ended."""
    make = _stacked if bars.stacked else _grouped
    return tuple(piece for at in range(len(bars.categories)) for piece in make(bars, at))


def lanes(bars: Bars) -> int:
    """Return how many bars lie beside each other in a category."""
    return 1 if bars.stacked else max(1, len(bars.series))


def totals(bars: Bars) -> tuple[Total, ...]:
    """Return the total of each stacked category that has any figure, if there are parts to add."""
    if not bars.stacked or len(bars.series) < 2:
        return ()
    columns = [[series.values[at] for series in bars.series] for at in range(len(bars.categories))]
    known = ([value for value in column if value is not None] for column in columns)
    return tuple(_total(at, values) for at, values in enumerate(known) if values)


def _total(category: int, values: list[Decimal]) -> Total:
    below = _sum([value for value in values if value < 0])
    above = _sum([value for value in values if value > 0])
    return Total(category, EXACT.add(below, above), below, above)


def _sum(values: list[Decimal]) -> Decimal:
    total = ZERO
    for value in values:
        total = EXACT.add(total, value)
    return total


def _grouped(bars: Bars, category: int) -> Iterator[Piece]:
    for at, series in enumerate(bars.series):
        value = series.values[category]
        yield Piece(category, at, at, ZERO, value or ZERO, value)


def _stacked(bars: Bars, category: int) -> Iterator[Piece]:
    below = above = ZERO
    for at, series in enumerate(bars.series):
        value = series.values[category]
        if value is None:
            continue
        if value < 0:
            start, below = below, EXACT.add(below, value)
            yield Piece(category, 0, at, start, below, value)
        else:
            start, above = above, EXACT.add(above, value)
            yield Piece(category, 0, at, start, above, value)
