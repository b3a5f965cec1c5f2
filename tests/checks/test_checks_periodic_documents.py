"""What progress reports and requisitions must say."""

import pytest
from project_texts import findings, marked, project, said
from shipped_packs import demanding, shipped

from rapportgen.diagnostics.diagnostic import Diagnostic

PERIOD = "period: januari – juni 2018"
SIGNED = (
    "parter: [{namn: Kommunen, roll: projektägare}]\n"
    "firmatecknare: [{funktion: Chef, organisation: Kommunen}]\n"
)
BUDGET = "budget: {poster: [{post: A, belopp: 2}], summa: 2}\n"
ASK_HELP = "Svara ja, nej eller delvis om det som går att svara på, och skriv en prognos."


def reported(answers: str, before: str = "") -> list[Diagnostic]:
    """Return what is found in a project with one progress report, on its last line."""
    row = f"  - {{datum: 2018-07-10, {PERIOD}{answers}}}\n"
    return findings(project(f"{before}lägesrapporter:\n{row}"), shipped("standard"))


def asked(says: str, before: str = "") -> list[Diagnostic]:
    """Return what is found in a project with one requisition, on its last line."""
    row = f"  - {{{PERIOD}, belopp: 1{says}}}\n"
    return findings(project(f"{SIGNED}{before}rekvisitioner:\n{row}"), shipped("standard"))


def test_a_progress_report_that_says_nothing_is_looked_at() -> None:
    (finding,) = reported("", before=f"{BUDGET}mål: {{övergripande: Fler i arbete.}}\n")

    assert said(finding) == (
        "RG412",
        8,
        33,
        52,
        "Lägesrapporten för januari – juni 2018 saknar tidplan, mål, ekonomi och prognos.",
        ASK_HELP,
    )
    assert not finding.is_error


@pytest.mark.parametrize(
    ("answers", "before", "missing"),
    [
        ("", "", "tidplan och prognos"),
        (", tidplan: ja", "", "prognos"),
        (", tidplan: ja, prognos: Klart i tid.", BUDGET, "ekonomi"),
    ],
)
def test_only_what_the_project_gives_reason_to_ask_is_missed(
    answers: str, before: str, missing: str
) -> None:
    (finding,) = reported(answers, before)

    assert finding.message == f"Lägesrapporten för januari – juni 2018 saknar {missing}."


def test_a_progress_report_with_answers_and_forecast_is_not() -> None:
    assert reported(", tidplan: ja, ekonomi: ja, prognos: {belopp: 2}", BUDGET) == []


def test_a_requisition_that_nobody_can_pay_is_looked_at() -> None:
    (finding,) = asked("", BUDGET)

    assert said(finding) == (
        "RG413",
        9,
        14,
        33,
        "Rekvisitionen för januari – juni 2018 saknar datum, part, konto och poster.",
        "Fyll i det som saknas, så att förbundet kan betala.",
    )
    assert not finding.is_error
    assert marked(finding.place) == "januari – juni 2018"


@pytest.mark.parametrize("before", ["", BUDGET])
def test_a_whole_requisition_is_not(before: str) -> None:
    costs = ", poster: [{post: A, belopp: 1}]" if before else ""
    whole = f", datum: 2018-07-10, part: Kommunen, konto: bankgiro 000-0000{costs}"

    assert asked(whole, before) == []


def test_a_pack_without_such_documents_asks_for_nothing() -> None:
    rows = f"lägesrapporter: [{{datum: 2018-07-10, {PERIOD}}}]\n"

    assert findings(project(rows), demanding("påslag: 45 %")) == []
