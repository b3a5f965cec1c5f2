"""Progress reports: their days, their answers and their forecasts."""

import pytest
from project_texts import findings, project, related, said

from rapportgen.diagnostics.diagnostic import Diagnostic

BUDGET = "budget:\n  poster:\n    - {post: A, belopp: 400 000}\n  summa: 400 000\n"
COSTS = (
    "utfall:\n  - {post: A, period: januari – juni 2018, belopp: 210 000}\n"
    "  - {post: A, period: juli – september 2018, belopp: 90 000}\n"
)


def reported(row: str, before: str = "") -> list[Diagnostic]:
    """Return what is found in a project whose only report begins on the last line."""
    return findings(project(f"{before}lägesrapporter:\n  - {{{row}}}\n"))


@pytest.mark.parametrize(
    ("period", "sides"),
    [
        ("oktober 2017 – juni 2018", "börjar 92 dagar före"),
        ("juli 2018 – januari 2019", "slutar 31 dagar efter"),
    ],
)
def test_a_report_reaches_no_further_than_the_project(period: str, sides: str) -> None:
    (finding,) = reported(f"datum: 2019-02-01, period: {period}")

    assert said(finding) == (
        "RG319",
        6,
        33,
        57,
        f"Lägesrapporten gäller {period}. Den {sides} projektets period, 2018-01-01 – 2018-12-31.",
        "Ändra tiden eller perioden, eller skriv ett undantag med skälet under ignorera.",
    )
    assert finding.is_error
    assert related(finding) == [(4, "2018-01-01 – 2018-12-31", "Projektets period.")]


def test_a_report_long_before_the_end_of_its_time_is_looked_at() -> None:
    (finding,) = reported("datum: 2018-05-29, period: januari – juni 2018")

    assert said(finding) == (
        "RG320",
        6,
        13,
        23,
        (
            "Lägesrapporten är daterad 2018-05-29, 32 dagar före slutet av tiden som den gäller, "
            "2018-06-30."
        ),
        "Kontrollera årtalet och månaden.",
    )
    assert not finding.is_error
    assert related(finding) == [(6, "januari – juni 2018", "Tiden som rapporten gäller.")]


@pytest.mark.parametrize(
    "row",
    [
        "datum: 2018-05-30, period: januari – juni 2018",
        "datum: 2018-07-15, period: januari – juni 2018",
        "datum: 2018-12-01, period: 2018",
    ],
)
def test_a_report_at_the_end_of_its_time_or_later_is_not(row: str) -> None:
    assert reported(row) == []


def test_a_whole_year_ends_with_the_project() -> None:
    fragment = "period: 2018-01-01 – 2018-06-30\nlägesrapporter:\n"
    assert findings(project(f"{fragment}  - {{datum: 2018-06-15, period: 2018}}\n")) == []


@pytest.mark.parametrize(
    ("key", "asked", "answer"),
    [
        ("tidplan", "Arbetet följer tidplanen", "delvis"),
        ("mål", "Målen ser ut att nås", "nej"),
        ("ekonomi", "Kostnaderna följer budgeten", "nej"),
    ],
)
def test_an_answer_that_is_not_yes_wants_an_explanation(key: str, asked: str, answer: str) -> None:
    (finding,) = reported(f"datum: 2018-07-15, period: januari – juni 2018, {key}: {answer}")

    column = 56 + len(key)
    assert said(finding) == (
        "RG411",
        6,
        column,
        column + len(answer),
        f"{asked}: {answer}. Förklaringen saknas.",
        "Skriv under förklaring vad som inte går enligt planen, och vad ni gör åt det.",
    )
    assert not finding.is_error


@pytest.mark.parametrize(
    "answer", ["ja", "{enligt_plan: ja}", "{enligt_plan: nej, förklaring: Vi började sent.}"]
)
def test_yes_needs_none_and_no_has_one(answer: str) -> None:
    assert reported(f"datum: 2018-07-15, period: januari – juni 2018, tidplan: {answer}") == []


def forecast(amount: str, month: str = "juni", more: str = "") -> list[Diagnostic]:
    row = f"datum: 2018-12-01, period: januari – {month} 2018, prognos: {{belopp: {amount}}}{more}"
    return reported(row, BUDGET + COSTS)


def test_a_forecast_below_what_is_spent_is_looked_at() -> None:
    (finding,) = forecast("299 999", "september")

    assert said(finding) == (
        "RG235",
        13,
        77,
        84,
        (
            "Prognosen är 299 999 kr, men till och med 2018-09-30 har projektet redan kostat "
            "300 000 kr. Det är 1 kr mer."
        ),
        "Skriv vad hela projektet beräknas kosta, även det som redan är betalt.",
    )
    assert not finding.is_error
    assert related(finding) == [(10, "210 000", "A: 210 000 kr"), (11, "90 000", "A: 90 000 kr")]


@pytest.mark.parametrize(("amount", "month"), [("300 000", "september"), ("210 000", "augusti")])
def test_costs_whose_time_has_not_ended_are_not_spent(amount: str, month: str) -> None:
    assert forecast(amount, month) == []


def test_a_forecast_above_the_budget_is_not_as_planned() -> None:
    (finding,) = forecast("400 001", more=", ekonomi: ja")

    assert said(finding) == (
        "RG236",
        13,
        91,
        93,
        (
            "Kostnaderna följer budgeten: ja. Men prognosen är 400 001 kr och budgeten 400 000 kr. "
            "Det är 1 kr mer."
        ),
        "Ändra svaret och förklara varför det blir dyrare, eller ändra prognosen.",
    )
    assert not finding.is_error
    assert related(finding) == [
        (13, "400 001", "Prognosen: 400 001 kr"),
        (8, "400 000", "Budgetens summa: 400 000 kr"),
    ]


@pytest.mark.parametrize(
    ("amount", "answer"),
    [
        ("400 000", "ja"),
        ("400 001", "{enligt_plan: delvis, förklaring: Hyran steg.}"),
    ],
)
def test_a_forecast_within_the_budget_or_explained_is_silent(amount: str, answer: str) -> None:
    assert forecast(amount, more=f", ekonomi: {answer}") == []


def test_a_forecast_without_a_budget_or_an_answer_is_silent() -> None:
    assert forecast("400 001") == []
    row = "datum: 2018-07-15, period: januari – juni 2018, ekonomi: ja, prognos: {belopp: 5}"
    assert reported(row) == []
