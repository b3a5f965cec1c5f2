"""Figures in running text, as a check may compare them with figures in fields."""

import re
from dataclasses import dataclass
from decimal import Decimal

from rapportgen.values.exact import EXACT

_NUMBER = r"(?<![\d,.])(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(,\d+)?(?![\d]|[.,]\d)"
_PERCENT = rf"(\w+\s+)?{_NUMBER}\s*(?:%|procent(?!\w))"


@dataclass(frozen=True, slots=True)
class Percentage:
    """A percentage in a text, with the word before it."""

    share: Decimal
    text: str
    before: str


def number(text: str) -> Decimal:
    """Return the number that a figure with or without spaces and decimals states."""
    return Decimal(re.sub(r"\s", "", text).replace(",", "."))


def percentages(text: str) -> list[Percentage]:
    """Return the percentages of a text, in order."""
    return [
        Percentage(
            number(f"{found[2]}{found[3] or ''}").scaleb(-2, EXACT),
            f"{found[2]}{found[3] or ''} %",
            (found[1] or "").strip().lower(),
        )
        for found in re.finditer(_PERCENT, text)
    ]


def numbers(text: str) -> set[Decimal]:
    """Return the numbers that stand in a text."""
    return {number(found[0] + found[1]) for found in re.findall(_NUMBER, text)}
