"""The figures of a chart as its table writes them: the same digits, the same decimals."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import reduce

from rapportgen.document.charts import Bars
from rapportgen.values.exact import EXACT
from rapportgen.values.swedish import HARD_SPACE, tal_med_decimaler

PER_CENT = "procent"
SIGN = f"{HARD_SPACE}%"
_KRONOR = "kronor"
_ZERO, _HUNDREDTH = Decimal(0), Decimal("0.01")


def written(value: Decimal, unit: str) -> str:
    """Return the figure as text; only per cent carry their unit."""
    return f"{tal_med_decimaler(value, places(value, unit))}{sign(unit)}"


def sign(unit: str) -> str:
    """Return what stands after each figure."""
    return SIGN if unit == PER_CENT else ""


def places(value: Decimal, unit: str) -> int:
    """Return how many decimals a figure has: those it was given, and öre only where there are any.

    Tables write "12,50 kr" but "12 kr", and results with the decimals that they were measured with.
    """
    if unit == _KRONOR:
        rounded = value.quantize(_HUNDREDTH, context=EXACT)
        return 0 if rounded == rounded.to_integral_value(context=EXACT) else 2
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def known(bars: Bars) -> list[Decimal]:
    """Return all figures that there are."""
    return [value for one in bars.series for value in one.values if value is not None]


def reach(bars: Bars) -> tuple[Decimal, Decimal]:
    """Return the lowest and the highest end of the bars; those of stacks are sums."""
    found = [end for stack in _stacks(bars) for end in stack] if bars.stacked else known(bars)
    return min(found, default=_ZERO), max(found, default=_ZERO)


def _stacks(bars: Bars) -> Iterator[tuple[Decimal, Decimal]]:
    """Yield how far each stack reaches below zero and above it."""
    for column in zip(*(one.values for one in bars.series), strict=True):
        values = [value for value in column if value is not None]
        below, above = [v for v in values if v < 0], [v for v in values if v > 0]
        yield _sum(below), _sum(above)


def _sum(values: Iterable[Decimal]) -> Decimal:
    return reduce(EXACT.add, values, _ZERO)


def longest(figures: Iterable[Decimal], unit: str) -> str:
    """Return the figure that takes the most room, as text."""
    return max((written(value, unit) for value in figures), key=len, default="0")
