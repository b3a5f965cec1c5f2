"""RG6: personnummer where no check of a project looks: in malformed files and in packs."""

from rapportgen.checks.rules.personal_numbers import no_number_for_tests, no_number_of_a_person
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source.lines import Lines
from rapportgen.values.personnummer import personnummer

PERSON, TEST = no_number_of_a_person.rule, no_number_for_tests.rule
MOST_FINDINGS = 20


def numbers_in_lines(lines: Lines) -> list[Diagnostic]:
    """Return a finding for each number in a text that is not a project's, the first twenty."""
    return [
        Diagnostic(
            rule := TEST if number.is_test else PERSON,
            lines.place_between(number.start, number.end),
            f"Här står ett {number.sort}.",
            "Ta bort det. För en person räcker funktionen, till exempel områdeschef.",
            severity=rule.severity,
        )
        for number in personnummer(lines.text)[:MOST_FINDINGS]
    ]
