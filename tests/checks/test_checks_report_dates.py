"""The day when a report was drawn up."""

import pytest
from project_texts import findings, project, related, said

PERIOD = "period: 2018-07-01 – 2018-12-31\n"
RESULT = "resultat:\n  text: De flesta deltagarna kom i arbete.\n"


@pytest.mark.parametrize(("day", "distance"), [("2018-06-30", "1 dag"), ("2018-05-15", "47 dagar")])
def test_a_report_with_the_day_of_the_application_is_looked_at(day: str, distance: str) -> None:
    (finding,) = findings(project(f"{PERIOD}upprättad: {day}\nresultat: {{text: Det gick bra.}}\n"))

    assert said(finding) == (
        "RG317",
        5,
        12,
        22,
        (
            f"Resultatet är ifyllt, men handlingen är upprättad {day}, {distance} före projektets "
            "början, 2018-07-01."
        ),
        "Skriv rapportens egen dag under upprättad, i stället för ansökans.",
    )
    assert not finding.is_error
    assert related(finding) == [
        (6, "resultat", "Resultatet."),
        (4, "2018-07-01 – 2018-12-31", "Projektets period."),
    ]


@pytest.mark.parametrize(
    "part",
    [
        "tabeller: [{rubrik: A, mättillfällen: [Start], rader: [{rad: B, värden: [4]}]}]",
        "andelar: [{text: A, täljare: 20, nämnare: 40, anges: 50 %}]",
        "summor: [{text: A, termer: [20, 22], anges: 42}]",
    ],
)
def test_figures_are_a_result_too(part: str) -> None:
    text = f"{PERIOD}upprättad: 2018-06-30\nresultat: {{{part}}}\n"
    assert [each.rule.code for each in findings(project(text))] == ["RG317"]


@pytest.mark.parametrize("day", ["2018-07-01", "2018-12-31", "2019-02-01"])
def test_a_report_is_drawn_up_from_the_first_day_of_the_project(day: str) -> None:
    assert findings(project(f"{PERIOD}upprättad: {day}\n{RESULT}")) == []


@pytest.mark.parametrize("result", ["", "resultat: {}\n", 'resultat: {text: " "}\n'])
def test_an_application_without_results_is_silent(result: str) -> None:
    assert findings(project(f"{PERIOD}upprättad: 2018-05-15\n{result}")) == []


def test_a_report_without_a_day_is_silent() -> None:
    assert findings(project(f"{PERIOD}{RESULT}")) == []


@pytest.mark.parametrize("result", ["", RESULT])
@pytest.mark.parametrize(
    ("day", "distance"),
    [
        ("2013-06-30", "1 827 dagar före projektets början, 2018-07-01"),
        ("1918-07-01", "36 525 dagar före projektets början, 2018-07-01"),
        ("2024-01-01", "1 827 dagar efter projektets slut, 2018-12-31"),
        ("2081-12-31", "23 011 dagar efter projektets slut, 2018-12-31"),
    ],
)
def test_a_document_drawn_up_far_from_its_project_is_looked_at_once(
    day: str, distance: str, result: str
) -> None:
    (finding,) = findings(project(f"{PERIOD}upprättad: {day}\n{result}"))

    assert (finding.rule.code, said(finding)[4]) == (
        "RG321",
        f"Handlingen är upprättad {day}, {distance}.",
    )


def test_a_document_far_from_its_project_is_told_at_its_day() -> None:
    (finding,) = findings(project(f"{PERIOD}upprättad: 2062-05-15\n"))

    assert said(finding) == (
        "RG321",
        5,
        12,
        22,
        "Handlingen är upprättad 2062-05-15, 15 841 dagar efter projektets slut, 2018-12-31.",
        "Kontrollera årtalet. Stämmer det skriver du ett undantag med skälet under ignorera.",
    )
    assert not finding.is_error
    assert related(finding) == [(4, "2018-07-01 – 2018-12-31", "Projektets period.")]


@pytest.mark.parametrize("day", ["2013-07-01", "2023-12-31"])
def test_five_years_are_no_distance(day: str) -> None:
    assert findings(project(f"{PERIOD}upprättad: {day}\n")) == []
