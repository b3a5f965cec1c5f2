"""Figures in Swedish form: read exactly, and recognised when written in another form."""

import re
from collections.abc import Callable
from decimal import Decimal

from rapportgen.values.fault import Fault
from rapportgen.values.kind import Flaw, Kind

MAX_DIGITS = 15
MINUS = "\N{MINUS SIGN}"
SWEDISH = re.compile(r"-?(?:[1-9][0-9]{0,2}(?: [0-9]{3})+|[0-9]+)(?:,[0-9]+)?")
ANY_FORM = re.compile(r"(-?)([0-9]+(?:[.,][0-9]+)*)")
WITH_UNIT = re.compile(r"(-?[0-9](?:[0-9 .,'’]*[0-9])?)( ?)([^0-9]*)")

ABOUT = r"(?i)^(?:ca\.?|c:a|cirka|ungefär|omkring|drygt|knappt|kr|sek) "
WORD = re.compile(r"[^\W\d_]+\.?")

Reader = Callable[[str], Decimal | Flaw]
Corrector = Callable[[str, Reader], tuple[str, ...]]


def parse_figure(kind: Kind, text: str, read: Reader, correct: Corrector) -> Decimal | Fault:
    """Return the value that `read` finds in the text, or a fault that shows the right form."""
    words = kind.admit(text)
    if isinstance(words, Fault):
        return words
    plain = words.replace(MINUS, "-")
    value = read(plain)
    if isinstance(value, Flaw):
        return kind.refuse(words, value, correct(plain, read))
    return value


def figure(plain: str) -> Decimal | Flaw:
    """Return the number that a figure in Swedish form, with a hyphen for minus, stands for."""
    if len(plain) > MAX_DIGITS and sum(map(str.isdigit, plain)) > MAX_DIGITS:
        return Flaw(f"har fler än {MAX_DIGITS} siffror", "Skriv ett tal med färre siffror.")
    if not SWEDISH.fullmatch(plain):
        return Flaw()
    return Decimal(plain.replace(" ", "").replace(",", ".")) or Decimal(0)


def split_unit(plain: str) -> tuple[str, str, str]:
    """Return the figure, the space and the unit of a text; all are empty when it has no figure."""
    match = WITH_UNIT.fullmatch(plain)
    return (match[1], match[2], match[3]) if match else ("", "", "")


def corrections(plain: str, read: Reader) -> tuple[str, ...]:
    """Return the forms that a wrongly written text may have meant and that `read` accepts."""
    number, space, unit = split_unit(re.sub(ABOUT, "", plain))
    forms = (f"{meaning}{space}{unit}" for meaning in meanings(number))
    return tuple(form for form in forms if isinstance(read(form), Decimal))


def corrections_without_unit(plain: str, read: Reader) -> tuple[str, ...]:
    """Return the same, or what is left when a word such as st is taken away from the figure."""
    number, _, unit = split_unit(re.sub(ABOUT, "", plain))
    return corrections(plain, read) or (corrections(number, read) if WORD.fullmatch(unit) else ())


def meanings(number: str) -> tuple[str, ...]:
    """Return the Swedish forms of what a figure may mean: whole thousands first, then decimals."""
    match = ANY_FORM.fullmatch(re.sub(r"[ '’]", "", number))
    if match is None:
        return ()
    groups, marks = re.split(r"[.,]", match[2]), re.findall(r"[.,]", match[2])
    found = []
    if are_thousands(groups, marks):
        found.append(match[1] + grouped("".join(groups)))
    if marks and are_thousands(groups[:-1], marks[:-1]) and marks[-1] not in marks[:-1]:
        found.append(f"{match[1]}{grouped(''.join(groups[:-1]))},{groups[-1]}")
    return tuple(found)


def are_thousands(groups: list[str], marks: list[str]) -> bool:
    """Return whether the groups between marks of one sort make up one whole number."""
    if not marks:
        return True
    starts_well = len(groups[0]) <= 3 and not groups[0].startswith("0")
    return starts_well and len(set(marks)) == 1 and all(len(group) == 3 for group in groups[1:])


def grouped(digits: str) -> str:
    """Return the digits as a person types them: in groups of three with ordinary spaces."""
    return f"{int(digits):,}".replace(",", " ")
