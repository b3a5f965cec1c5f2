"""Groups so small that somebody can be recognised."""

import pytest
from project_texts import findings, project, said

from rapportgen.diagnostics.rule import Severity

TABLE = """\
resultat:
  tabeller:
    - rubrik: {rubrik}
      mättillfällen: [{kolumn}]
      {enhet}
      rader:
        - {{rad: {rad}, värden: [{värde}]}}
"""
REMEDY = (
    "Slå ihop raden med en annan, så att gruppen blir minst fem, eller ta bort raden och skriv i "
    "anmärkning att den är för liten för att visas."
)


def table(
    värde: str,
    *,
    enhet: str = "",
    rad: str = "I arbete",
    rubrik: str = "Läget efteråt",
    kolumn: str = "2018",
) -> str:
    line = f"enhet: {enhet}" if enhet else "# utan enhet"
    return project(TABLE.format(värde=värde, enhet=line, rad=rad, rubrik=rubrik, kolumn=kolumn))


def codes(text: str) -> list[str]:
    """Return what is found, but for the percentages that no whole persons give."""
    found = [finding.rule.code for finding in findings(text)]
    return [code for code in found if code != "RG508"]


def test_a_group_of_fewer_than_five_is_a_warning_at_its_figure() -> None:
    (found,) = findings(table("3", enhet="personer"))

    assert found.severity is Severity.WARNING
    assert said(found) == (
        "RG604",
        11,
        36,
        37,
        "Raden I arbete visar en grupp på 3 personer. Färre än fem kan gå att känna igen.",
        REMEDY,
    )


@pytest.mark.parametrize(("värde", "found"), [("0", 0), ("1", 1), ("4", 1), ("5", 0), ("2,5", 0)])
def test_one_to_four_is_a_group(värde: str, found: int) -> None:
    assert codes(table(f'"{värde}"', enhet="individer")) == ["RG604"] * found


@pytest.mark.parametrize(
    ("värde", "said"),
    [
        ("1", "1 person."),
        ("3 av 48", "3 personer."),
        ("4 % av 48", "4 % av 48, alltså 2 personer."),
    ],
)
def test_a_part_of_a_whole_is_counted(värde: str, said: str) -> None:
    (found,) = findings(table(värde, enhet="deltagare"))

    assert found.message.startswith(f"Raden I arbete visar en grupp på {said} ")


def of_base(share: str, *, more: str = "") -> str:
    return project(
        f"resultat:\n  tabeller:\n    - rubrik: Avslut\n      enhet: personer\n{more}"
        "      bas: Alla\n      mättillfällen: [maj]\n      rader:\n"
        f"        - {{rad: Alla, värden: [50]}}\n        - {{rad: I arbete, värden: [{share}]}}\n"
    )


def test_a_share_of_the_tables_base_is_counted() -> None:
    (found,) = findings(of_base("6 %"))

    assert found.rule.code == "RG604"
    assert found.message.startswith("Raden I arbete visar en grupp på 6 %, alltså 3 personer. ")
    assert codes(of_base("10 %")) == []


@pytest.mark.parametrize(("base", "found"), [("Antal deltagare", ["RG604"]), ("Avslut", [])])
def test_the_name_of_the_base_says_what_is_counted(base: str, found: list[str]) -> None:
    text = of_base("6 %").replace("      enhet: personer\n", "").replace("Alla", base)

    assert codes(text) == found


def test_a_table_that_the_statistics_office_has_perturbed_protects_its_groups_itself() -> None:
    assert codes(of_base("6 %", more="      röjandeskyddad: ja\n")) == []


@pytest.mark.parametrize("värde", ["4 %", "12 % av 48", "0 av 48", "0,5 % av 48", "48 % av 9"])
def test_a_share_of_enough_persons_or_of_an_unknown_whole_is_no_small_group(värde: str) -> None:
    text = table(f'"{värde}"', enhet="deltagare")

    assert codes(text) == ([] if värde != "48 % av 9" else ["RG604"])


@pytest.mark.parametrize(
    "words",
    [
        {"rad": "Kvinnor"},
        {"rad": "Ungdomar 16–24 år"},
        {"rad": "Deltagare som har haft möten"},
        {"kolumn": "Män"},
        {"rad": "Antal deltagare"},
        {"rubrik": "Hur det gick för deltagarna", "kolumn": "Kvinnor"},
        {"rubrik": "Antal sjukskrivna", "enhet": "personer i december"},
    ],
)
def test_a_table_counts_persons_by_its_unit_or_the_nearest_heading(words: dict[str, str]) -> None:
    assert codes(table("3", **words)) == ["RG604"]


@pytest.mark.parametrize(
    "words",
    [
        {"enhet": "möten", "rad": "Deltagare"},
        {"enhet": "månader", "rubrik": "Deltagare"},
        {"enhet": "'% av deltagarna'"},
        {"rad": "Möten med deltagare"},
        {"rad": "Kostnad per deltagare (tkr)"},
        {"rad": "Väntetid för deltagare (veckor)"},
        {"rad": "Vårdcentraler med deltagare"},
        {"rad": "Kostnad för alla deltagare"},
        {"rubrik": "Hur det gick för deltagarna"},
        {"rad": "Dagar", "rubrik": "Deltagarnas väntan"},
        {"rad": "Andel kvinnor"},
        {"rad": "Kommuner", "rubrik": "Deltagare"},
        {"rubrik": "Deltagardagar"},
        {},
    ],
)
def test_a_table_of_something_else_is_left_alone(words: dict[str, str]) -> None:
    assert codes(table("3", **words)) == []


def test_every_small_group_of_a_row_is_told() -> None:
    text = table("3, 17, 2", enhet="personer", kolumn="a, b, c")

    assert [(found.place.column, found.rule.code) for found in findings(text)] == [
        (36, "RG604"),
        (43, "RG604"),
    ]
