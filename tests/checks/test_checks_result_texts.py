"""Percentages in running text beside the figures they come from."""

import pytest
from project_texts import findings, marked, project, related, said

SHARE = "    - {text: Plan, täljare: [225, 167], nämnare: 626, anges: 63 %}\n"
TOLD = "225 har avslutats och 167 har en plan, {} av alla."


def told(text: str, share: str = SHARE) -> str:
    return f"resultat:\n  text: {text}\n  andelar:\n{share}"


def codes(fragment: str) -> list[str]:
    return [finding.rule.code for finding in findings(project(fragment))]


def test_a_paragraph_with_the_figures_of_a_share_states_that_share() -> None:
    (finding,) = findings(project(told(TOLD.format("66 %"))))

    assert said(finding) == (
        "RG522",
        6,
        48,
        52,
        "Texten säger 66 %, men talen i samma stycke hör till andelen Plan, som är 63 %.",
        "Ändra texten eller andelen.",
    )
    assert not finding.is_error
    assert related(finding) == [(8, "63 %", "Plan: 63 %")]


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("lärdomar: {}\n", 9),
        ("genomförande: {}\n", 9),
        ("erfarenheter: {}\n", 9),
        ("uppföljning: {}\n", 9),
        ("uppföljning:\n  text: {}\n", 10),
    ],
)
def test_other_prose_is_read_too(key: str, line: int) -> None:
    fragment = told("Se nedan.") + key.format(TOLD.format("66 procent"))
    (finding,) = findings(project(fragment))
    assert (finding.rule.code, finding.place.line) == ("RG522", line)


def test_the_figure_in_a_long_text_is_marked_where_it_stands_as_it_is_written() -> None:
    text = "|\n    Så gick det:\n\n    225 har avslutats och 167 har en plan,\n    66 procent.\n"
    share, number = (
        findings(project(told(written, SHARE)))[0].place
        for written in (text, text.replace("225", "226").replace("66 p", "63 p"))
    )
    assert (share.line, marked(share)) == (10, "66 procent")
    assert (number.line, marked(number)) == (9, "226")


@pytest.mark.parametrize(
    "text",
    [
        TOLD.format("63 %"),
        TOLD.format("'62,6 procent'").replace("'", ""),
        TOLD.format("40 %"),
        TOLD.format("57,9 %"),
        TOLD.format("36 %"),
        TOLD.format("6 %"),
        TOLD.format("cirka 60 %"),
        TOLD.format("mer än 60 %"),
        TOLD.format("nästan två tredjedelar"),
        TOLD.format("63 % och inte 66 %"),
        "225 har avslutats, 66 % av alla.",
        "1 225 har avslutats och 167 har en plan, 66 % av alla.",
        "225,5 har avslutats och 167 har en plan, 66 % av alla.",
        "|\n    225 har avslutats och 167 har en plan.\n\n    66 % är nöjda.",
    ],
)
def test_a_text_that_agrees_or_tells_of_something_else_is_no_finding(text: str) -> None:
    assert codes(told(text)) == []


@pytest.mark.parametrize("stated", ["58 %", "68 %", "62,4 %", "93 %", "13 %"])
def test_a_percentage_near_the_share_or_with_one_other_figure_is_likely_meant(stated: str) -> None:
    assert codes(told(TOLD.format(stated))) == ["RG522"]


def test_a_percentage_that_stands_elsewhere_among_the_figures_is_no_finding() -> None:
    outcome = "utfall: [{datum: 2018-12-31, värde: 66 %}]"
    goal = f"mål:\n  delmål:\n    - {{text: A, målvärde: 66 %, {outcome}}}\n"
    other = "    - {text: Annat, täljare: 66, nämnare: 100, anges: 66 %}\n"
    table = "  tabeller: [{rubrik: T, mättillfällen: [a], rader: [{rad: R, värden: [66 %]}]}]\n"
    text = told(TOLD.format("66 %"))
    assert codes(text) == ["RG522"]
    assert [codes(goal + text), codes(text + other), codes(text + table)] == [[], [], []]


def test_figures_so_small_that_they_may_be_others_are_not_compared() -> None:
    share = "    - {text: Plan, täljare: [9, 22], nämnare: 62, anges: 50 %}\n"
    assert codes(told("9 i maj och 22 i juni, 52 % av alla.", share)) == []
    assert codes(
        told("19 i maj och 12 i juni, 52 % av alla.", share.replace("9, 22", "19, 12"))
    ) == ["RG522"]


def test_a_share_of_one_number_is_not_looked_for_in_texts() -> None:
    share = "    - {text: Plan, täljare: 392, nämnare: 626, anges: 63 %}\n"
    assert codes(told("392 har en plan, 66 % av alla.", share)) == []


SLIP = "{} har avslutats och {} har en plan, 63 % av alla."


@pytest.mark.parametrize(
    ("first", "second", "stated", "meant", "column"),
    [(226, 167, 226, 225, 9), (225, 187, 187, 167, 31), (125, 167, 125, 225, 9)],
)
def test_a_number_of_a_share_is_told_with_all_its_digits(
    first: int, second: int, stated: int, meant: int, column: int
) -> None:
    (finding,) = findings(project(told(SLIP.format(first, second))))

    assert said(finding) == (
        "RG525",
        6,
        column,
        column + 3,
        f"Texten säger {stated}, men bland talen för Plan står {meant}.",
        "Ändra texten eller talet.",
    )
    assert not finding.is_error
    assert related(finding) == [(8, "täljare", f"Plan: {meant}")]


def test_so_is_a_number_of_a_sum() -> None:
    fragment = (
        "resultat:\n  text: Först 225 och sedan 56, sammanlagt 282.\n"
        "  summor:\n    - {text: Avslut, termer: [225, 56], anges: 281}\n"
    )
    (finding,) = findings(project(fragment))
    assert (finding.rule.code, finding.message) == (
        "RG525",
        "Texten säger 282, men bland talen för Avslut står 281.",
    )


@pytest.mark.parametrize(
    "text",
    [
        SLIP.format(225, 167),
        SLIP.format(236, 167),  # two digits apart: another number
        SLIP.format(2250, 167),
        SLIP.format(626, 167),  # is among the figures
        "226 har avslutats, 63 % av alla.",  # too little to know what it is about
        "226 har avslutats och 168 har en plan, 63 % av alla.",
        "Av 225 har 167 en plan. 226 står i kö, 63 % av alla.",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert codes(told(text)) == []
