"""Shares that are computed: a column of them has one number of decimals."""

from collections.abc import Sequence
from decimal import Decimal

from rapportgen.document.inlines import Inlines
from rapportgen.model.arithmetic import rounded
from rapportgen.templates.parts.cells import text
from rapportgen.templates.parts.chart_words import PERCENT, figure

_WHOLE, _TENTH = Decimal(1), Decimal("0.1")
_ROUNDED = "Andelarna är avrundade."


def uniform(percents: Sequence[Decimal]) -> list[Decimal]:
    """Return figures in per cent with a decimal each if whole per cent would hide something."""
    tenths = [rounded(percent, _TENTH) for percent in percents]
    step = _WHOLE if all(percent % 1 == 0 for percent in tenths) else _TENTH
    return [percent.quantize(step) for percent in tenths]


def shares_of(parts: Sequence[Decimal], whole: Decimal) -> list[Decimal]:
    """Return the parts of a whole in per cent, and last what they make together; none of nothing.

    The last is what the parts really make, which rounded parts need not add up to.
    """
    if not whole:
        return []
    return uniform([100 * part / whole for part in (*parts, sum(parts, Decimal(0)))])


def shown_shares(shares: Sequence[Decimal], rows: int) -> list[str]:
    """Return shares as cells of a column with so many rows, empty when there are none."""
    return [figure(share, PERCENT) for share in shares] or [""] * rows


def rounding_note(shares: Sequence[Decimal]) -> tuple[Inlines, ...]:
    """Return the note that shares are rounded, when they do not add up as they are shown."""
    *parts, whole = shares or [Decimal(0)]
    return () if sum(parts, Decimal(0)) == whole else (text(_ROUNDED),)
