"""The axis of days: a tick at the beginning of a month, every so many months."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from math import ceil

from rapportgen.charts.drawingml.axes import Scale
from rapportgen.charts.drawingml.sheet import day_number

_YEAR = 12
_SHORTER = 1.8
_STEPS = (1, 2, 3, 6, _YEAR, 2 * _YEAR, 5 * _YEAR, 10 * _YEAR, 50 * _YEAR, 1000 * _YEAR)
_MONTHS, _YEARS = r"[$-41D]mmm\ yyyy", "[$-41D]yyyy"


def calendar(start: date, end: date, most: int) -> Scale:
    """Return an axis that holds the days, with at most so many ticks where that is possible.

    Office puts ticks at equal distances, and months differ: a tick lies up to three days after the
    beginning of its month, never before it.
    """
    months = _month(end) + 1 - _month(start)
    step = next((step for step in _STEPS if months / step < _room(step, most)), _STEPS[-1])
    first = _month(start) - (_month(start) % _YEAR if step >= _YEAR else 0)
    ticks = list(_ticks(first, _month(end) + 1, step))
    apart = (ticks[-1] - ticks[0]) / (len(ticks) - 1)
    late = max(ceil(tick - ticks[0] - apart * at) for at, tick in enumerate(ticks))
    lowest, highest = ticks[0] + late, _begins(_month(end) + 1) + late
    return Scale(
        _YEARS if step >= _YEAR else _MONTHS,
        f"{lowest:f}",
        f"{highest:f}",
        f"{apart:.4f}",
    )


def _room(step: int, most: int) -> float:
    """Return how many ticks there are at most; years are shorter than months with their years."""
    return most * _SHORTER if step >= _YEAR else most


def _ticks(first: int, end: int, step: int) -> Iterator[Decimal]:
    """Yield the days that months begin with, until all of them are passed."""
    month = first
    yield _begins(month)
    while month < end:
        month += step
        yield _begins(month)


def _month(day: date) -> int:
    return day.year * _YEAR + day.month - 1


def _begins(month: int) -> Decimal:
    year, index = divmod(min(month, 9999 * _YEAR + 11), _YEAR)
    return day_number(date(year, index + 1, 1))
