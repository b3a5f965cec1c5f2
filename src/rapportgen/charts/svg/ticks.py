"""The axis of figures: round numbers from zero, or below it, to just above the highest figure."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from rapportgen.values.exact import EXACT

_ROUND = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_MOST_STEPS = 5
_SMALLEST = -30
"""No step is smaller than this power of ten."""

_WHOLE = 100
"""An axis of per cent shows the whole when the highest share is at least…"""

_NEAR_WHOLE = 40
"""… this; smaller shares would be too small to compare."""


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis with a line at each of its ticks, lowest first."""

    ticks: tuple[Decimal, ...]

    def share(self, value: Decimal) -> float:
        """Return how far along the axis the value lies, from 0 to 1."""
        low, high = self.ticks[0], self.ticks[-1]
        return float(EXACT.divide(EXACT.subtract(value, low), EXACT.subtract(high, low)))


def axis(values: Iterable[Decimal]) -> Axis:
    """Return an axis that holds zero and all of the values."""
    figures = (Decimal(0), *values)
    low, high = min(figures), max(figures)
    if low == high:
        return Axis((Decimal(0), Decimal(1)))
    whole = all(value == value.to_integral_value(context=EXACT) for value in figures)
    finest = Decimal(1) if whole else Decimal(1).scaleb(_SMALLEST)
    step = _step(EXACT.subtract(high, low), finest)
    first = _steps(low, step, ROUND_FLOOR)
    last = _steps(high, step, ROUND_CEILING)
    return Axis(tuple(EXACT.multiply(step, Decimal(count)) for count in range(first, last + 1)))


def axis_of_shares(values: Iterable[Decimal]) -> Axis:
    """Return an axis for per cent, up to the whole where the shares are large enough for it."""
    figures = (Decimal(0), *values)
    if min(figures) == 0 and _NEAR_WHOLE <= max(figures) <= _WHOLE:
        return axis((Decimal(_WHOLE),))
    return axis(figures)


def _step(span: Decimal, finest: Decimal) -> Decimal:
    """Return the smallest round number, a multiple of the finest, that crosses in few steps."""
    rough = EXACT.divide(span, Decimal(_MOST_STEPS))
    magnitude = Decimal(1).scaleb(rough.adjusted(), EXACT)
    steps = (EXACT.multiply(round_, magnitude) for round_ in _ROUND)
    fine = (step for step in steps if step >= rough and not EXACT.remainder(step, finest))
    return next(fine, finest)


def _steps(value: Decimal, step: Decimal, rounding: str) -> int:
    return int(EXACT.divide(value, step).to_integral_value(rounding, EXACT))
