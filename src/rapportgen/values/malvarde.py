"""Targets: a number, a share, or either of them out of a whole."""

import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from rapportgen.values import rules
from rapportgen.values.andel import is_percentage, read_andel
from rapportgen.values.exact import EXACT
from rapportgen.values.fault import Fault
from rapportgen.values.figures import MINUS, Reader, corrections_without_unit
from rapportgen.values.kind import Flaw, Kind
from rapportgen.values.tal import read_tal

KIND = Kind(
    rules.MALVARDE, "ett målvärde", "Skriv till exempel 39, 80 %, 80 % av 48 eller 39 av 48."
)
OF = " av "
COMPARISONS = {"minst": "minst", "högst": "högst", "max": "högst", "exakt": "lika med"}


@dataclass(frozen=True, slots=True)
class Malvarde:
    """A target: exactly one of `tal` and `andel` is given; `av` is the whole, when there is one."""

    tal: Decimal | None
    andel: Decimal | None
    av: Decimal | None
    text: str

    def antal(self) -> Decimal | None:
        """Return the exact, unrounded number to reach, or None for a share of an unknown whole."""
        if self.tal is not None or self.andel is None or self.av is None:
            return self.tal
        return EXACT.multiply(self.andel, self.av)


def parse_malvarde(text: str) -> Malvarde | Fault:
    """Return the target that the text states."""
    words = KIND.admit(text)
    if isinstance(words, Fault):
        return words
    plain = words.replace(MINUS, "-")
    if compared := _compared(plain):
        return KIND.refuse(words, compared)
    target = _read(plain, unicodedata.normalize("NFC", text).strip())
    return KIND.refuse(words, target, _corrections(plain)) if isinstance(target, Flaw) else target


def _read(plain: str, text: str) -> Malvarde | Flaw:
    part, of, whole = plain.partition(OF)
    value = _reader(part)(part)
    av = read_tal(whole) if of else None
    if isinstance(value, Flaw):
        return value
    if isinstance(av, Flaw):
        return av
    if is_percentage(part):
        target = Malvarde(None, value, av, text)
    else:
        target = Malvarde(value, None, av, text)
    return _misfit(target) or target


def _compared(plain: str) -> Flaw | None:
    """Return what to do with a target that says in itself how it is to be compared."""
    word, _, rest = plain.partition(" ")
    if word.lower() not in COMPARISONS or isinstance(_read(rest, rest), Flaw):
        return None
    meant = COMPARISONS[word.lower()]
    return Flaw(help=f"Skriv {rest} här, och jämförelse: {meant} på en egen rad.")


def _reader(part: str) -> Reader:
    return read_andel if is_percentage(part) else read_tal


def _misfit(target: Malvarde) -> Flaw | None:
    if target.av is None:
        return None
    if target.av <= 0:
        return Flaw("räknar en del av ingenting", "Skriv ett tal större än 0 efter ordet av.")
    if target.tal is not None and target.tal > target.av:
        return Flaw("är mer än det hela", "Skriv delen först och det hela sist, som 39 av 48.")
    return None


def _corrections(plain: str) -> list[str]:
    part, of, whole = plain.replace("/", OF).replace("  ", " ").partition(OF)
    wholes = _forms(whole, read_tal) if of else ("",)
    forms = [f"{first}{of}{last}" for first in _forms(part, _reader(part)) for last in wholes]
    return [form for form in forms if isinstance(_read(form, form), Malvarde)]


def _forms(plain: str, read: Reader) -> tuple[str, ...]:
    return (plain,) if isinstance(read(plain), Decimal) else corrections_without_unit(plain, read)
