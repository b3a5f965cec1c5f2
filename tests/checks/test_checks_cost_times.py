"""When actual costs arose: within the period, and each of them once."""

import pytest
from project_texts import findings, project, related, said

from rapportgen.diagnostics.diagnostic import Diagnostic

BUDGET = """\
period: 2018-10-01 – 2019-06-30
budget:
  poster:
    - {post: Lokal, belopp: 30}
    - {post: Resor, belopp: 20}
  summa: 50
utfall:
"""
OUTSIDE = "Ändra tiden eller perioden, eller skriv ett undantag med skälet under ignorera."


def costs(*rows: str) -> list[Diagnostic]:
    return findings(project(BUDGET + "".join(f"  - {{{row}}}\n" for row in rows)))


@pytest.mark.parametrize(
    ("time", "outside"),
    [
        ("2018-09-30 – 2018-12-31", "börjar 1 dag före"),
        ("juli 2019", "slutar 31 dagar efter"),
        ("september 2018 – juli 2019", "börjar 30 dagar före och slutar 31 dagar efter"),
        ("2017", "börjar 638 dagar före"),
        ("2020", "slutar 550 dagar efter"),
    ],
)
def test_a_cost_outside_the_period_is_an_error(time: str, outside: str) -> None:
    (finding,) = costs(f"post: Lokal, period: {time}, belopp: 1")

    assert said(finding) == (
        "RG304",
        11,
        27,
        27 + len(time),
        f"Kostnaden gäller {time}. Den {outside} projektets period, 2018-10-01 – 2019-06-30.",
        OUTSIDE,
    )
    assert related(finding) == [(4, "2018-10-01 – 2019-06-30", "Projektets period.")]


@pytest.mark.parametrize(
    "time", ["2018-10-01 – 2019-06-30", "2018", "2018 – 2019", "2019-01-01 – 2019-12-31"]
)
def test_a_cost_may_fill_the_period_or_a_calendar_year(time: str) -> None:
    assert costs(f"post: Lokal, period: {time}, belopp: 1") == []


def test_two_rows_about_one_time_count_a_cost_twice() -> None:
    (finding,) = costs(
        "post: Lokal, period: januari – mars 2019, belopp: 2 000",
        "post: Resor, period: 2019-01-01, belopp: 7",
        "post: Lokal, period: 2018-10-01 – 2019-01-01, belopp: 1 000",
    )

    assert said(finding) == (
        "RG309",
        11,
        27,
        46,
        "Två rader om Lokal räknar samma tid: 2019-01-01, 1 dag.",
        "Låt den ena raden börja dagen efter att den andra slutar, eller lägg ihop dem.",
    )
    assert finding.is_error
    assert related(finding) == [
        (13, "2018-10-01 – 2019-01-01", "2018-10-01 – 2019-01-01: 1 000 kr"),
        (11, "januari – mars 2019", "januari – mars 2019: 2 000 kr"),
    ]


def test_a_row_within_a_longer_one_is_found_also_after_a_third() -> None:
    found = costs(
        "post: Lokal, period: 2018-10-01 – 2019-06-30, belopp: 1",
        "post: Lokal, period: november 2018, belopp: 1",
        "post: Lokal, period: april 2019, belopp: 1",
    )

    assert [(f.rule.code, f.place.line, related(f)[0][0]) for f in found] == [
        ("RG309", 12, 11),
        ("RG309", 13, 11),
    ]
    assert "samma tid: 2018-11-01 – 2018-11-30, 30 dagar." in found[0].message


def test_rows_that_follow_on_each_other_are_counted_once() -> None:
    assert (
        costs(
            "post: Lokal, period: oktober – december 2018, belopp: 1",
            "post: Lokal, period: 2019-01-01 – 2019-06-30, belopp: 1",
            "post: Resor, period: 2018, belopp: 1",
        )
        == []
    )


def test_a_row_without_a_time_beside_one_with_a_time_is_looked_at() -> None:
    (finding,) = costs(
        "post: Lokal, belopp: 500",
        "post: Lokal, period: 2018, belopp: 1 000",
        "post: Resor, belopp: 7",
    )

    assert said(finding) == (
        "RG310",
        11,
        27,
        30,
        (
            "Raden säger inte vilken tid den gäller, men andra rader om Lokal gör det. Då syns det "
            "inte om 500 kr räknas två gånger."
        ),
        "Lägg till period på raden, eller ta bort den om kostnaden redan är räknad.",
    )
    assert not finding.is_error
    assert related(finding) == [(12, "2018", "Den här raden har en tid: 1 000 kr")]


def test_what_is_paid_back_may_be_of_any_time() -> None:
    assert (
        costs(
            "post: Lokal, period: 2018, belopp: 1 000",
            "post: Lokal, period: november 2018, belopp: -10",
            "post: Lokal, belopp: -10",
        )
        == []
    )


def test_rows_that_all_lack_a_time_are_left_alone() -> None:
    assert costs("post: Lokal, belopp: 500", "post: Lokal, belopp: 1 000") == []
