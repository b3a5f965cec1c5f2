"""RG6: nor does the name of a file hold a personnummer."""

from rapportgen.checks.rules.personal_numbers import no_number_for_tests, no_number_of_a_person
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.values.personnummer import personnummer


def numbers_in_name(path: str) -> list[Diagnostic]:
    """Return a finding for each number in a file's name or in its folders, as they were given.

    The documents would be put in a folder of that name, so this is not for a project to waive.
    """
    found = []
    for number in personnummer(path):
        rule = (no_number_for_tests if number.is_test else no_number_of_a_person).rule
        message = f"Filens namn eller mapp innehåller ett {number.sort}."
        remedy = "Byt namn på filen eller mappen."
        found.append(Diagnostic(rule, Place(path), message, remedy, severity=rule.severity))
    return found
