"""The times of requisitions: one after the other, within the period."""

import pytest
from project_texts import findings, project, related, said

from rapportgen.diagnostics.diagnostic import Diagnostic

HEAD = """\
period: 2018-01-01 – 2019-06-30
parter:
  - {namn: Kommunen, roll: projektägare}
  - {namn: Kassan, roll: projektägare}
rekvisitioner:
"""


def asked(*rows: str) -> list[Diagnostic]:
    """Return what is found in a project with requisitions, from line 9 on."""
    return findings(project(HEAD + "".join(f"  - {{{row}, belopp: 1 000}}\n" for row in rows)))


def test_two_requisitions_of_one_party_do_not_overlap() -> None:
    (finding,) = asked(
        "period: 2018-06-30 – 2018-12-31, part: Kommunen",
        "period: januari – juni 2018, part: Kommunen",
    )

    assert said(finding) == (
        "RG313",
        9,
        14,
        37,
        "Två rekvisitioner för Kommunen gäller samma tid: 2018-06-30, 1 dag.",
        "Ändra tiderna, så att den ena börjar dagen efter att den andra slutar.",
    )
    assert finding.is_error
    assert related(finding) == [
        (10, "januari – juni 2018", "januari – juni 2018: 1 000 kr"),
        (9, "2018-06-30 – 2018-12-31", "2018-06-30 – 2018-12-31: 1 000 kr"),
    ]


def test_requisitions_of_different_parties_may_overlap() -> None:
    rows = ("period: 2018, part: Kommunen", "period: 2018, part: Kassan", "period: 2018")
    assert asked(*rows) == []


def test_what_is_paid_back_may_be_of_any_time() -> None:
    rows = "  - {period: 2018, belopp: 9}\n  - {period: april 2018, belopp: -1}\n"
    assert findings(project(HEAD + rows)) == []


def test_requisitions_leave_no_gap() -> None:
    (finding,) = asked("period: januari – maj 2018", "period: juli 2018 – juni 2019")

    assert said(finding) == (
        "RG314",
        10,
        14,
        35,
        "Ingen rekvisition gäller 2018-06-01 – 2018-06-30, 30 dagar.",
        "Ändra tiderna, eller lägg till rekvisitionen som saknas.",
    )
    assert not finding.is_error
    assert related(finding) == [
        (9, "januari – maj 2018", "januari – maj 2018: 1 000 kr"),
        (10, "juli 2018 – juni 2019", "juli 2018 – juni 2019: 1 000 kr"),
    ]


def test_requisitions_that_follow_on_each_other_are_right() -> None:
    assert asked("period: januari – juni 2018", "period: juli 2018 – juni 2019") == []
    assert asked("period: april – juni 2018") == []


@pytest.mark.parametrize(
    ("time", "sides"),
    [
        ("2017-12-31 – 2018-03-31", "börjar 1 dag före"),
        ("juli 2019", "slutar 31 dagar efter"),
        ("2020", "slutar 550 dagar efter"),
    ],
)
def test_a_requisition_outside_the_period_is_an_error(time: str, sides: str) -> None:
    (finding,) = asked(f"period: {time}")

    assert said(finding) == (
        "RG315",
        9,
        14,
        14 + len(time),
        f"Rekvisitionen gäller {time}. Den {sides} projektets period, 2018-01-01 – 2019-06-30.",
        "Ändra tiden eller perioden, eller skriv ett undantag med skälet under ignorera.",
    )
    assert finding.is_error
    assert related(finding) == [(4, "2018-01-01 – 2019-06-30", "Projektets period.")]


@pytest.mark.parametrize("time", ["2018-01-01 – 2019-06-30", "2018 – 2019"])
def test_a_requisition_may_fill_the_period_or_calendar_years(time: str) -> None:
    assert asked(f"period: {time}") == []
