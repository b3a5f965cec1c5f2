"""Numbers: counts, months, hours."""

from decimal import Decimal

from rapportgen.values import rules
from rapportgen.values.fault import Fault
from rapportgen.values.figures import corrections_without_unit, figure, parse_figure
from rapportgen.values.kind import Flaw, Kind, write

KIND = Kind(rules.TAL, "ett tal", "Skriv talet med siffror, till exempel 4, 41,5 eller 1 244.")
WORDS = (
    "noll",
    "en",
    "två",
    "tre",
    "fyra",
    "fem",
    "sex",
    "sju",
    "åtta",
    "nio",
    "tio",
    "elva",
    "tolv",
)
NUMBERS = {word: str(number) for number, word in enumerate(WORDS)} | {"ett": "1", "halv": "0,5"}


def parse_tal(text: str) -> Decimal | Fault:
    """Return the number, exact."""
    return parse_figure(KIND, text, read_tal, corrections_without_unit)


def read_tal(plain: str) -> Decimal | Flaw:
    """Return the number that a text with ordinary spaces and hyphens states."""
    number = NUMBERS.get(plain.lower())
    return figure(plain) if number is None else Flaw(help=write(number))
