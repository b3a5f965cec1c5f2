"""The arithmetic of percentages: exact, rounded half up to the decimals that are stated.

A share is a Decimal where 1 is the whole, and remembers with how many decimals it was written.
"""

import math
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from rapportgen.model.arithmetic import rounded


def decimals(share: Decimal) -> int:
    """Return how many decimals of a per cent a share states; a half is 50 %, with none."""
    exponent = share.as_tuple().exponent
    return max(0, -exponent - 2) if isinstance(exponent, int) else 0


def half_step(share: Decimal) -> Fraction:
    """Return how far an exact share may lie from the one that states it."""
    return Fraction(1, 200 * 10 ** decimals(share))


def rounded_share(exact: Fraction, decimals: int) -> Decimal:
    """Return an exact share rounded half up to so many decimals of a per cent."""
    return rounded(exact, Decimal(1).scaleb(-2 - decimals))


def states(share: Decimal, exact: Fraction) -> bool:
    """Return whether a share is what an exact one is rounded to."""
    return rounded_share(exact, decimals(share)) == share


def rounding_of_sum(shares: Iterable[Decimal], wanted: Decimal) -> Fraction:
    """Return how far rounding can bring the sum of some shares from what they should give.

    A whole is exact; any other sum may itself be rounded.
    """
    own = Fraction(0) if wanted == 1 else half_step(wanted)
    return sum(map(half_step, shares), own)


def attainable(share: Decimal, whole: int) -> range:
    """Return the numbers out of a whole, itself included, that are stated by a share."""
    lowest = math.ceil(whole * (Fraction(share) - half_step(share)))
    beyond = math.ceil(whole * (Fraction(share) + half_step(share)))
    return range(max(0, lowest), min(whole + 1, beyond))


def neighbours(share: Decimal, whole: int) -> tuple[int, int]:
    """Return the numbers just below and above a share of a whole that no number attains."""
    above = math.ceil(whole * (Fraction(share) - half_step(share)))
    return above - 1, above
