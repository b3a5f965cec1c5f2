import pytest
from project_texts import findings, marked, project, related, said

from rapportgen.diagnostics.diagnostic import Diagnostic

PERIOD = "period: oktober – december 2018\n"


def only(fragment: str) -> Diagnostic:
    (finding,) = findings(project(fragment))
    return finding


@pytest.mark.parametrize(
    ("time", "side"),
    [
        ("september – december 2018", "börjar före"),
        ("2018-12-01 – 2019-01-01", "slutar efter"),
        ("2018", "börjar före"),
        ("pågår – januari 2019", "slutar efter"),
    ],
)
def test_an_activity_lies_within_the_period(time: str, side: str) -> None:
    finding = only(f"{PERIOD}tidplan:\n  - aktivitet: A\n    tid: {time}\n")
    assert said(finding) == (
        "RG301",
        7,
        10,
        10 + len(time),
        f"Aktiviteten pågår {time}. Den {side} projektets period, oktober – december 2018.",
        "Ändra tiden eller perioden, eller skriv ett undantag med skälet under ignorera.",
    )
    assert related(finding) == [(4, "oktober – december 2018", "Projektets period.")]


@pytest.mark.parametrize("time", ["oktober – december 2018", "2018-12-31", "pågår – december 2018"])
def test_an_activity_on_the_edge_is_within(time: str) -> None:
    fragment = f"{PERIOD}tidplan:\n  - aktivitet: A\n    tid: {time}\n"
    assert findings(project(fragment)) == []


@pytest.mark.parametrize("key", ["uppföljning", "utvärdering", "implementering"])
def test_what_follows_a_project_is_not_dated_before_it(key: str) -> None:
    finding = only(f"{PERIOD}{key}:\n  text: Styrgruppen.\n  tid: januari 2018\n")
    assert said(finding) == (
        "RG305",
        7,
        8,
        20,
        f"{key.capitalize()}en är daterad januari 2018, men projektet börjar först 2018-10-01.",
        "Kontrollera årtalet.",
    )
    assert related(finding) == [(4, "oktober – december 2018", "Projektets period.")]


@pytest.mark.parametrize("time", ["oktober 2018", "hösten 2018", "januari 2020"])
def test_an_evaluation_may_come_during_or_after_the_project(time: str) -> None:
    fragment = f"{PERIOD}utvärdering:\n  text: Styrgruppen.\n  tid: {time}\n"
    assert findings(project(fragment)) == []


def test_an_evaluation_long_after_the_end_is_looked_at() -> None:
    finding = only(f"{PERIOD}utvärdering:\n  text: Styrgruppen.\n  tid: 1 januari 2021\n")
    assert said(finding) == (
        "RG312",
        7,
        8,
        22,
        "Utvärderingen är daterad 1 januari 2021, 732 dagar efter projektets slut, 2018-12-31.",
        "Kontrollera årtalet. Stämmer det skriver du ett undantag med skälet under ignorera.",
    )
    assert not finding.is_error
    assert related(finding) == [(4, "oktober – december 2018", "Projektets period.")]


@pytest.mark.parametrize("time", ["2020-12-31", "pågår – 2022"])
def test_an_evaluation_may_come_within_two_years_or_be_under_way(time: str) -> None:
    fragment = f"{PERIOD}utvärdering:\n  text: Styrgruppen.\n  tid: {time}\n"
    assert findings(project(fragment)) == []


def test_the_id_of_a_goal_is_used_once() -> None:
    finding = only(
        "mål:\n  delmål:\n    - {id: a, text: x}\n    - {text: y}\n    - {id: a, text: z}\n"
    )
    assert said(finding) == (
        "RG403",
        9,
        12,
        13,
        "Två delmål har id a.",
        "Ge ett av dem ett annat id.",
    )
    assert related(finding) == [(7, "a", "Första gången används det här.")]


def test_an_activity_points_at_goals_that_exist() -> None:
    goals = "mål:\n  delmål:\n    - {id: a, text: x}\n    - {id: b, text: y}\n"
    finding = only(f"{goals}tidplan:\n  - {{aktivitet: A, tid: 2018, mål: [a, c]}}\n")
    assert (finding.rule.code, finding.place.line, marked(finding.place)) == ("RG404", 10, "c")
    assert (finding.message, finding.help) == (
        "Inget delmål har id c.",
        "Skriv ett id som finns: a, b.",
    )


def test_without_goals_none_can_be_pointed_at() -> None:
    finding = only("tidplan:\n  - {aktivitet: A, tid: 2018, mål: [a]}\n")
    assert finding.help == "Skriv ett id som finns: inget delmål har något id."
