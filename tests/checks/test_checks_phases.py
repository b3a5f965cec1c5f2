"""Gaps between the activities of a plan."""

import pytest
from project_texts import findings, project, related, said


def plan(*times: str, period: str = "2018") -> str:
    rows = "".join(f"  - {{aktivitet: A{n}, tid: {time}}}\n" for n, time in enumerate(times, 1))
    return project(f"period: {period}\ntidplan:\n{rows}")


def test_more_than_three_months_without_an_activity_is_looked_at() -> None:
    (finding,) = findings(plan("2018-09-02 – 2018-12-31", "januari – maj 2018"))

    assert said(finding) == (
        "RG311",
        6,
        26,
        49,
        "Ingen aktivitet pågår 2018-06-01 – 2018-09-01. Det är 93 dagar, mer än tre månader.",
        "Lägg till det som ska hända då, eller ändra aktiviteternas tider.",
    )
    assert not finding.is_error
    assert related(finding) == [
        (7, "januari – maj 2018", "A2 slutar 2018-05-31."),
        (6, "2018-09-02 – 2018-12-31", "A1 börjar 2018-09-02."),
    ]


@pytest.mark.parametrize(
    "times",
    [
        ("januari – maj 2018", "2018-09-01 – 2018-12-31"),
        ("januari – maj 2018", "2018-07-15", "oktober 2018"),
        ("pågår – november 2018", "januari 2018", "december 2018"),
        ("2018", "januari 2018", "december 2018"),
        ("januari 2018", "februari 2018"),
        ("oktober 2018", "december 2018"),
        ("januari 2018",),
        ("2018-01-31", "2018-12-01"),
        ("januari 2018", "2018-12-01"),
    ],
    ids=["summer", "day", "under way", "whole", "end", "start", "one", "days", "one phase"],
)
def test_a_plan_without_long_gaps_between_phases_is_left_alone(times: tuple[str, ...]) -> None:
    assert findings(plan(*times)) == []


def test_only_the_part_of_a_gap_within_the_period_counts() -> None:
    found = findings(plan("2017-05-01 – 2017-10-31", "april – maj 2018"))
    assert [f.rule.code for f in found] == ["RG301"]

    found = findings(plan("2017-05-01 – 2017-10-31", "maj – juni 2018"))
    assert [f.rule.code for f in found] == ["RG301", "RG311"]
    assert "pågår 2018-01-01 – 2018-04-30. Det är 120 dagar" in found[1].message
