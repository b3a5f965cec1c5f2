"""Findings that are too many to tell."""

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Severity
from rapportgen.source.many import at_most
from rapportgen.source.rules import TAB


def found(number: int) -> list[Diagnostic]:
    return [
        Diagnostic(TAB, Place("a.yaml", line), "Fel.", "Rätta.", severity=Severity.WARNING)
        for line in range(1, number + 1)
    ]


def test_five_hundred_findings_are_all_told() -> None:
    assert list(at_most(found(500), "Regeln hittar")) == found(500)


def test_of_more_it_is_told_where_they_go_on() -> None:
    told = list(at_most(found(900), "Regeln hittar"))
    assert told[:500] == found(500)
    (last,) = told[500:]
    assert (last.rule.code, last.place.line, last.severity) == ("RG016", 501, Severity.WARNING)
    assert last.message == "Regeln hittar fler fel än de 500 som visas."
    assert last.help == "Rätta dem som visas, och kontrollera filen igen."


def test_no_more_is_looked_for_than_is_told() -> None:
    endless = iter(lambda: found(1)[0], None)
    assert len(list(at_most(endless, "Regeln hittar"))) == 501
