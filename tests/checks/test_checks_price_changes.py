"""Prices of the same thing in one year and the next."""

import pytest
from project_texts import findings, project, related, said

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Severity


def found(*posts: str) -> list[Diagnostic]:
    rows = "".join(f"    - {{{post}, belopp: 0, avrundning: 1 000}}\n" for post in posts)
    parties = "parter: [{namn: A, roll: projektägare}, {namn: B, roll: projektägare}]\n"
    period = "period: 2018-01-01 – 2020-12-31\n"
    return [
        finding
        for finding in findings(project(f"{period}{parties}budget:\n  poster:\n{rows}  summa: 0\n"))
        if finding.rule.code != "RG202"
    ]


def test_a_price_that_changes_from_one_year_to_the_next_is_told_with_both_figures() -> None:
    (finding,) = found(
        "post: Ledare 2019, månader: 1, månadskostnad: 41 000",
        "post: Ledare 2018, månader: 1, månadskostnad: 40 000",
    )

    assert finding.severity is Severity.WARNING
    assert said(finding) == (
        "RG232",
        8,
        54,
        60,
        (
            "Månadskostnaden är 41 000 kr för Ledare 2019, men 40 000 kr för Ledare 2018. Det är "
            "1 000 kr (2,5 %) mer."
        ),
        "Skriv varför i anmärkning, eller ändra priset.",
    )
    assert related(finding) == [(9, "40 000", "Ledare 2018: 40 000 kr")]


@pytest.mark.parametrize(
    ("earlier", "later", "ending"),
    [
        ("Ledare (2018)", "ledare, 2019", "1 kr (25 %) mer."),
        ("Ledare juli–december 2018", "Ledare januari–juni 2019", "1 kr (25 %) mer."),
        ("Ledare hösten 2018", "Ledare våren 2020", "1 kr (25 %) mer."),
        ("Ledare 2018, 6 månader", "Ledare 2019, 12 månader", "1 kr (25 %) mer."),
        ("Ledare år 1", "Ledare år 2", "1 kr (25 %) mer."),
        ("Ledare 1, 2018", "Ledare 1, 2019", "1 kr (25 %) mer."),
    ],
)
def test_names_are_the_same_apart_from_the_time(earlier: str, later: str, ending: str) -> None:
    (finding,) = found(
        f'post: "{earlier}", timmar: 1, timkostnad: 4', f'post: "{later}", timmar: 1, timkostnad: 5'
    )

    assert (finding.rule.code, finding.place.line) == ("RG232", 9)
    assert finding.message.replace("\u00a0", " ").endswith(f"Det är {ending}")


def test_the_only_year_of_a_post_is_its_year() -> None:
    (finding,) = found(
        "post: Bok, styckpris: 5, per_år: {2018: 0}", "post: Bok, styckpris: 4, per_år: {2019: 0}"
    )
    assert "Styckpriset är 4 kr för Bok, men 5 kr för Bok. Det är 1 kr (20 %) mindre." in (
        finding.message.replace("\u00a0", " ")
    )


def test_a_price_of_nothing_has_no_share() -> None:
    (finding,) = found("post: Bok 2018, styckpris: 0", "post: Bok 2019, styckpris: 4")
    assert finding.message.replace("\u00a0", " ").endswith("Det är 4 kr mer.")


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("post: Bok 2018, styckpris: 4", "post: Bok 2019, styckpris: 4"),
        ("post: Bok 2018, styckpris: 4", "post: Bok 2019, styckpris: 5, anmärkning: Ny utgåva."),
        ("post: Bok 2018, styckpris: 4", "post: Kurs 2019, styckpris: 5"),
        ("post: Bok 2018, styckpris: 4", "post: Bok 2018, styckpris: 5"),
        ("post: Bok 1, styckpris: 4", "post: Bok 2, styckpris: 5"),
        ("post: Bok, styckpris: 4", "post: Bok, styckpris: 5"),
        ("post: Bok 1 2018, styckpris: 4", "post: Bok 2 2019, styckpris: 5"),
        ("post: Bok 2018–2019, styckpris: 4", "post: Bok 2020, styckpris: 5"),
        ("post: Bok 2018, slag: material, styckpris: 4", "post: Bok 2019, styckpris: 5"),
        ("post: Bok 2018, part: A, styckpris: 4", "post: Bok 2019, part: B, styckpris: 5"),
        ("post: Bok 2018, styckpris: 4", "post: Bok 2019, timmar: 1, timkostnad: 5"),
        ("post: Bok, styckpris: 4, per_år: {2018: 0, 2019: 0}", "post: Bok 2020, styckpris: 5"),
    ],
)
def test_what_is_the_same_explained_or_another_thing_is_silent(earlier: str, later: str) -> None:
    assert found(earlier, later) == []


def test_two_of_one_name_in_a_year_cannot_be_told_apart() -> None:
    assert (
        found(
            "post: Ledare 2018, styckpris: 4",
            "post: Ledare 2018, styckpris: 5",
            "post: Ledare 2019, styckpris: 6",
        )
        == []
    )
