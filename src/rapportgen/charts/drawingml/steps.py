"""Steps of an axis that leave room for what stands at its ticks."""

from decimal import Decimal

from rapportgen.values.exact import EXACT

_ROUND = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))


def step(span: Decimal, most: int) -> Decimal | None:
    """Return the smallest round step that crosses the span in at most so many, None for no span."""
    if span <= 0:
        return None
    rough = EXACT.divide(span, Decimal(max(1, most)))
    magnitude = Decimal(1).scaleb(rough.adjusted())
    return next(found for one in _ROUND if (found := EXACT.multiply(one, magnitude)) >= rough)
