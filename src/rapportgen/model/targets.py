"""The number of persons, or other whole things, that a goal asks for."""

import math
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from rapportgen.model.mal import Delmal

HALF = Fraction(1, 2)


def _half_up(number: Fraction) -> int:
    return math.floor(number + HALF)


# Whole persons reach «minst 38,4» at 39 and stay within «högst 38,4» at 38.
_WHOLE: dict[str | None, Callable[[Fraction], int]] = {"minst": math.ceil, "högst": math.floor}


def whole_number(exact: Fraction, comparison: str | None) -> int:
    """Return the whole number that a target of an exact number stands for."""
    return _WHOLE.get(comparison, _half_up)(exact)


def needed(goal: Delmal) -> int | None:
    """Return the whole number that a goal's share of a known whole asks for, if it states one."""
    target = goal.målvärde
    if target is None or target.andel is None or target.av is None:
        return None
    return whole_number(Fraction(target.andel) * Fraction(target.av), goal.jämförelse)


def fitting_wholes(share: Decimal, number: int, comparison: str | None) -> range:
    """Return the wholes of which a share asks for a certain whole number; none for 0 %."""
    if share <= 0:
        return range(0)
    part = Fraction(share)
    if comparison == "minst":
        return range(math.floor((number - 1) / part) + 1, math.floor(number / part) + 1)
    low = Fraction(number) if comparison == "högst" else number - HALF
    return range(math.ceil(low / part), math.ceil((low + 1) / part))
