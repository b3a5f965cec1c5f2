"""Shares of a whole."""

from decimal import Decimal

from rapportgen.values import rules
from rapportgen.values.exact import EXACT
from rapportgen.values.fault import Fault
from rapportgen.values.figures import corrections_without_unit, figure, parse_figure, split_unit
from rapportgen.values.kind import Flaw, Kind, write

KIND = Kind(rules.ANDEL, "en andel", "Skriv till exempel 80 %, 0,8, halvtid eller heltid.")
WORDS = {"halvtid": Decimal("0.5"), "heltid": Decimal(1)}
PERCENT = ("%", "procent")


def parse_andel(text: str) -> Decimal | Fault:
    """Return the share, where 1 is the whole."""
    return parse_figure(KIND, text, read_andel, corrections_without_unit)


def is_percentage(words: str) -> bool:
    """Return whether the text says that it is a share in per cent."""
    return words.lower().endswith(PERCENT)


def read_andel(plain: str) -> Decimal | Flaw:
    """Return the share that a text with ordinary spaces and hyphens states."""
    if plain.lower() in WORDS:
        return WORDS[plain.lower()]
    number, _, unit = split_unit(plain)
    if unit and unit.lower() not in PERCENT:
        return Flaw()
    value = figure(number)
    if isinstance(value, Flaw):
        return value
    return _percentage(value) if unit else _bare(value, number)


def _percentage(value: Decimal) -> Decimal | Flaw:
    return _at_least_zero(value.scaleb(-2, EXACT))


def _bare(value: Decimal, number: str) -> Decimal | Flaw:
    if value <= 1:
        return _at_least_zero(value)
    hundredfold = format(value.scaleb(2, EXACT), "f").partition(".")[0]
    forms = [f"{number} %"] if value >= 10 else [f"{number} %", f"{hundredfold} %"]
    return Flaw("är större än 1, som är det hela", write(*forms))


def _at_least_zero(share: Decimal) -> Decimal | Flaw:
    if share < 0:
        return Flaw("är mindre än 0", "Skriv en andel som är 0 eller större.")
    return share
