"""Figures in messages, in Swedish form. Babel is loaded with the first finding."""

from decimal import Decimal


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


def difference(stated: Decimal, computed: Decimal) -> str:
    """Return how far a stated amount lies from the computed one, in words."""
    direction = "för mycket" if stated > computed else "för lite"
    return f"{kronor(abs(stated - computed))} {direction}"
