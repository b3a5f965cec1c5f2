"""Amounts of money, in kronor."""

from decimal import Decimal

from rapportgen.values import rules
from rapportgen.values.exact import EXACT
from rapportgen.values.fault import Fault
from rapportgen.values.figures import corrections, figure, parse_figure, split_unit
from rapportgen.values.kind import Flaw, Kind

KIND = Kind(
    rules.BELOPP,
    "ett belopp",
    "Skriv kronor med siffror, till exempel 170 000, 170 000 kr, 155 tkr eller 1,5 mkr.",
)
LIMIT = Decimal(10) ** 13
KRONOR = ("", "kr", "kronor", "krona", "sek", ":-", ",-")
THOUSANDS = ("tkr", "tusen", "tusen kr", "tusen kronor")
MILLIONS = ("mkr", "mnkr", "miljoner", "miljoner kr", "miljoner kronor", "miljon", "miljon kronor")
POWERS = dict.fromkeys(KRONOR, 0) | dict.fromkeys(THOUSANDS, 3) | dict.fromkeys(MILLIONS, 6)


def parse_belopp(text: str) -> Decimal | Fault:
    """Return the amount in kronor, exact and in whole öre."""
    return parse_figure(KIND, text, _read, corrections)


def _read(plain: str) -> Decimal | Flaw:
    number, _, unit = split_unit(plain)
    power = POWERS.get(unit.lower())
    if power is None:
        return Flaw()
    value = figure(number)
    return value if isinstance(value, Flaw) else _whole_ore(value, power)


def _whole_ore(value: Decimal, power: int) -> Decimal | Flaw:
    kronor = value.scaleb(power, EXACT)
    if abs(kronor) >= LIMIT:
        return Flaw("är ett för stort belopp", "Skriv ett belopp under 10 000 miljarder kronor.")
    if power == 0 and _decimals(value) > 2:
        return Flaw("har fler än två decimaler", "Avrunda till hela ören, till exempel 170 000,50.")
    for unit in (Decimal(1), Decimal("0.01")):
        rounded = kronor.quantize(unit, context=EXACT)
        if rounded == kronor:
            return rounded
    return Flaw("blir inte hela ören", "Ta bort decimaler så att beloppet blir hela ören.")


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0
