"""RG6: nor does the name of a file hold a personnummer."""

from collections.abc import Iterator

from rapportgen.checks.rules.personal_numbers import no_number_for_tests, no_number_of_a_person
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.values.masking import masked
from rapportgen.values.personnummer import personnummer

REMEDY = "Byt namn på filen eller mappen."


def numbers_in_name(path: str) -> list[Diagnostic]:
    """Return a finding for each number in a file's name or in its folders, as they were given.

    The documents would be put in a folder of that name, so this is not for a project to waive.
    """
    parts = path.replace("\\", "/").split("/")
    return [finding for part in parts for finding in _in_part(part, path)]


def _in_part(part: str, path: str) -> Iterator[Diagnostic]:
    numbers = personnummer(part)
    for number in numbers:
        rule = (no_number_for_tests if number.is_test else no_number_of_a_person).rule
        message = f"Filens namn eller mapp innehåller ett {number.sort}."
        yield Diagnostic(rule, Place(path), message, REMEDY, severity=rule.severity)
    if not numbers and masked(part) != part:
        message = "Filens namn eller mapp innehåller något som ser ut som ett personnummer."
        yield Diagnostic(no_number_of_a_person.rule, Place(path), message, REMEDY)
