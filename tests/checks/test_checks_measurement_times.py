"""When goals are measured, against the project's period."""

import pytest
from project_texts import findings, project, related, said

PERIOD = "period: oktober 2017 – december 2018\n"


def measured(day: str, period: str = PERIOD) -> str:
    goal = "mål:\n  delmål:\n    - text: A\n      utfall:\n"
    return project(f"{period}{goal}        - datum: {day}\n          värde: 1\n")


def test_a_goal_measured_before_the_start_is_an_error() -> None:
    (finding,) = findings(measured("2017-09-30"))

    assert said(finding) == (
        "RG302",
        9,
        18,
        28,
        "Målet är mätt 2017-09-30, 1 dag före projektets början, 2017-10-01.",
        "Kontrollera årtalet. Ett värde från tiden före projektet skriver du i bakgrunden.",
    )
    assert finding.is_error
    assert related(finding) == [(4, "oktober 2017 – december 2018", "Projektets period.")]


def test_a_goal_measured_more_than_a_year_after_the_end_is_looked_at() -> None:
    (finding,) = findings(measured("1 januari 2020"))

    assert said(finding) == (
        "RG303",
        9,
        18,
        32,
        "Målet är mätt 2020-01-01, 366 dagar efter projektets slut, 2018-12-31.",
        "Kontrollera årtalet. Stämmer det skriver du ett undantag med skälet under ignorera.",
    )
    assert not finding.is_error
    assert related(finding) == [(4, "oktober 2017 – december 2018", "Projektets period.")]


@pytest.mark.parametrize("day", ["2017-10-01", "2018-12-31", "2019-06-30", "2019-12-31"])
def test_a_goal_may_be_measured_during_the_project_and_a_year_after(day: str) -> None:
    assert findings(measured(day)) == []


def test_a_year_after_a_leap_day_is_the_last_of_february() -> None:
    period = "period: 2019-01-01 – 2020-02-29\n"

    assert findings(measured("2021-02-28", period)) == []
    assert [f.rule.code for f in findings(measured("2021-03-01", period))] == ["RG303"]
