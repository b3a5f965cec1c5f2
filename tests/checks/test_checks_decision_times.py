"""The decision, and the day when the document was drawn up."""

import pytest
from project_texts import findings, project, related, said

PERIOD = "period: 2018-07-01 – 2018-12-31\n"
MEASURED = "mål:\n  delmål:\n    - {text: A, utfall: [{datum: 2018-12-31, värde: 1}]}\n"
COST = """\
budget: {poster: [{post: Lokal, belopp: 1}], summa: 1}
utfall:
  - {post: Lokal, period: november 2018, belopp: 1}
"""
DRAWN_UP = "Dagen då handlingen upprättades."


def test_a_decision_after_the_end_is_an_error() -> None:
    (finding,) = findings(project(f"{PERIOD}beslut: {{datum: 2019-01-31}}\n"))

    assert said(finding) == (
        "RG306",
        5,
        17,
        27,
        "Beslutet är daterat 2019-01-31, 31 dagar efter projektets slut, 2018-12-31.",
        "Kontrollera årtalet.",
    )
    assert finding.is_error
    assert related(finding) == [(4, "2018-07-01 – 2018-12-31", "Projektets period.")]


def test_a_decision_before_the_application_is_looked_at() -> None:
    text = project(f"{PERIOD}upprättad: 2018-06-30\nbeslut: {{datum: 2018-06-29}}\n")
    (finding,) = findings(text)

    assert said(finding) == (
        "RG307",
        6,
        17,
        27,
        (
            "Beslutet är daterat 2018-06-29, 1 dag före handlingen som det gäller: den är "
            "upprättad 2018-06-30."
        ),
        (
            "Kontrollera båda årtalen. Är planen omarbetad efter beslutet skriver du ett undantag "
            "med skälet under ignorera."
        ),
    )
    assert not finding.is_error
    assert related(finding) == [(5, "2018-06-30", DRAWN_UP)]


@pytest.mark.parametrize(
    ("drawn_up", "decided"),
    [
        ("2018-06-30", "2018-06-30"),
        ("2018-06-30", "2018-12-31"),
        ("2018-07-01", "2018-06-29"),
        ("2019-02-01", "2018-06-29"),
    ],
)
def test_a_decision_comes_on_the_day_of_the_application_or_before_a_report(
    drawn_up: str, decided: str
) -> None:
    fragment = f"{PERIOD}upprättad: {drawn_up}\nbeslut: {{datum: {decided}}}\n"
    assert findings(project(fragment)) == []


def test_a_report_tells_of_no_measurement_after_it_was_drawn_up() -> None:
    (finding,) = findings(project(f"{PERIOD}upprättad: 2018-12-30\n{MEASURED}"))

    assert said(finding) == (
        "RG308",
        8,
        34,
        44,
        "Målet är mätt 2018-12-31, 1 dag efter att handlingen upprättades, 2018-12-30.",
        "Kontrollera årtalet, eller ändra upprättad till dagen då rapporten skrivs.",
    )
    assert not finding.is_error
    assert related(finding) == [(5, "2018-12-30", DRAWN_UP)]


def test_a_report_tells_of_no_cost_that_begins_after_it_was_drawn_up() -> None:
    (finding,) = findings(project(f"{PERIOD}upprättad: 2018-10-30\n{COST}"))

    assert said(finding) == (
        "RG308",
        8,
        27,
        40,
        "Kostnaden börjar 2018-11-01, 2 dagar efter att handlingen upprättades, 2018-10-30.",
        "Kontrollera årtalet, eller ändra upprättad till dagen då rapporten skrivs.",
    )


@pytest.mark.parametrize("drawn_up", ["2018-06-30", "2018-07-01", "2018-12-31", "2019-03-01"])
def test_an_application_or_a_later_report_lives_with_any_outcome(drawn_up: str) -> None:
    assert findings(project(f"{PERIOD}upprättad: {drawn_up}\n{MEASURED}{COST}")) == []


def test_a_report_may_count_a_cost_that_is_still_running() -> None:
    assert findings(project(f"{PERIOD}upprättad: 2018-11-15\n{COST}")) == []
