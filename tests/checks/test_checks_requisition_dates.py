"""The days when requisitions are written."""

import pytest
from project_texts import findings, project, related, said

from rapportgen.diagnostics.diagnostic import Diagnostic

HELP = (
    "Kontrollera årtalet. Betalar förbundet i förväg skriver du ett undantag med skälet under "
    "ignorera."
)


def asked(row: str, decided: str = "2017-12-01") -> list[Diagnostic]:
    """Return what is found in a project with a decision on line 5 and a requisition on line 7."""
    decision = f"beslut: {{datum: {decided}}}\n"
    return findings(project(f"{decision}rekvisitioner:\n  - {{{row}, belopp: 1 000}}\n"))


@pytest.mark.parametrize(
    ("day", "distance"), [("2018-06-30", "1 dag"), ("2018-01-15", "167 dagar")]
)
def test_a_requisition_before_its_own_period_is_looked_at(day: str, distance: str) -> None:
    (finding,) = asked(f"datum: {day}, period: juli – december 2018")

    assert said(finding) == (
        "RG316",
        7,
        13,
        23,
        f"Rekvisitionen är daterad {day}, {distance} före periodens början, 2018-07-01.",
        HELP,
    )
    assert not finding.is_error
    assert related(finding) == [(7, "juli – december 2018", "Rekvisitionens period.")]


def test_a_requisition_before_the_decision_is_looked_at() -> None:
    (finding,) = asked("datum: 2018-02-27, period: 2018", decided="2018-03-01")

    assert said(finding) == (
        "RG316",
        7,
        13,
        23,
        "Rekvisitionen är daterad 2018-02-27, 2 dagar före beslutet, 2018-03-01.",
        HELP,
    )
    assert not finding.is_error
    assert related(finding) == [(5, "2018-03-01", "Dagen då beslutet fattades.")]


def test_a_requisition_before_both_is_told_once() -> None:
    (finding,) = asked("datum: 2017-07-15, period: 2018")

    assert said(finding)[4] == (
        "Rekvisitionen är daterad 2017-07-15, 170 dagar före periodens början, 2018-01-01."
    )
    assert related(finding) == [(7, "2018", "Rekvisitionens period.")]


def test_each_requisition_in_advance_is_told() -> None:
    rows = "".join(
        f"  - {{period: {time}, datum: 2017-07-01, belopp: 1}}\n"
        for time in ("januari – juni 2018", "juli – december 2018")
    )
    found = findings(project(f"rekvisitioner:\n{rows}"))

    assert [(each.rule.code, each.place.line) for each in found] == [("RG316", 6), ("RG316", 7)]


@pytest.mark.parametrize("day", ["2018-07-01", "2018-12-31", "2019-01-15"])
def test_a_requisition_may_be_written_from_the_first_day_of_its_period(day: str) -> None:
    assert asked(f"period: juli – december 2018, datum: {day}") == []


def test_a_requisition_may_be_written_on_the_day_of_the_decision() -> None:
    assert asked("period: 2018, datum: 2018-03-01", decided="2018-03-01") == []


def test_a_requisition_without_a_day_is_silent() -> None:
    assert asked("period: 2018", decided="2018-03-01") == []


def test_a_requisition_without_a_decision_is_silent() -> None:
    row = "  - {period: 2018, datum: 2018-01-01, belopp: 1}\n"
    assert findings(project(f"rekvisitioner:\n{row}")) == []
