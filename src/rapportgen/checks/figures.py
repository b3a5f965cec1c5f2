"""Figures in messages, in Swedish form. Babel is loaded with the first finding."""

from decimal import Decimal

from rapportgen.model.shares import decimals


def kronor(amount: Decimal) -> str:
    """Return an amount in Swedish form, such as 1 450 000 kr."""
    from rapportgen.values import swedish  # noqa: PLC0415 - a clean check needs no Babel

    return swedish.kronor(amount)


def procent(share: Decimal) -> str:
    """Return a share in Swedish form, such as 63 %, with at most two decimals."""
    from rapportgen.values import swedish  # noqa: PLC0415 - as above

    return swedish.tal(share * 100) + "\u00a0%"


def tal(number: Decimal) -> str:
    """Return a number in Swedish form, such as 1 244,5, with at most two decimals."""
    from rapportgen.values import swedish  # noqa: PLC0415 - as above

    return swedish.tal(number)


def exakt(number: Decimal) -> str:
    """Return a number in Swedish form with all of its decimals."""
    from rapportgen.values import swedish  # noqa: PLC0415 - as above

    return swedish.exakt(number)


def andel(share: Decimal) -> str:
    """Return a share in per cent with the decimals it was written with, such as 63,0 %."""
    from rapportgen.values import swedish  # noqa: PLC0415 - as above

    return swedish.procent(share, decimals(share))


def procentenheter(difference: Decimal) -> str:
    """Return the difference between two shares in percentage points."""
    points = exakt(difference * 100)
    return f"{points} {'procentenhet' if points == '1' else 'procentenheter'}"


def above_or_below(difference: Decimal, size: str) -> str:
    """Return in words that something of a certain size is too much or too little."""
    return f"{size} för {'mycket' if difference > 0 else 'lite'}"


def difference(stated: Decimal, computed: Decimal) -> str:
    """Return how far a stated amount lies from the computed one, in words."""
    return above_or_below(stated - computed, kronor(abs(stated - computed)))
