"""Figures in running text, as a check may compare them with figures in fields."""

import re
from dataclasses import dataclass
from decimal import Decimal

from rapportgen.values.exact import EXACT

_NUMBER = r"(?<![\d,.])(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(,\d+)?(?![\d]|[.,]\d)"
_PERCENT = rf"{_NUMBER}\s*(?:%|procent(?!\w))"
_LONGEST_WORD = 30


@dataclass(frozen=True, slots=True)
class Percentage:
    """A percentage in a text: its share, how it is told, as it is written, and the word before."""

    share: Decimal
    text: str
    written: str
    before: str


def number(text: str) -> Decimal:
    """Return the number that a figure with or without spaces and decimals states."""
    return Decimal(re.sub(r"\s", "", text).replace(",", "."))


def percentages(text: str) -> list[Percentage]:
    """Return the percentages of a text, in order."""
    return [_percentage(found, text) for found in re.finditer(_PERCENT, text)]


def _percentage(found: re.Match[str], text: str) -> Percentage:
    figure = f"{found[1]}{found[2] or ''}"
    share = number(figure).scaleb(-2, EXACT)
    return Percentage(share, f"{figure} %", found[0], _word_before(text, found.start()))


def _word_before(text: str, start: int) -> str:
    words = text[max(0, start - _LONGEST_WORD) : start].lower().split()
    return words[-1] if words else ""


def numbers(text: str) -> dict[Decimal, str]:
    """Return the numbers that stand in a text, each as it is first written."""
    found = [match[0] for match in re.finditer(_NUMBER, text)]
    return {number(written): written for written in reversed(found)}
