"""Percentages of whole persons."""

import pytest
from project_texts import findings, project, related, said
from result_texts import table

BASED = "bas: N"
WHOLE = "summerar_till: 100 %\nbas: N"


def codes(fragment: str) -> list[str]:
    return [finding.rule.code for finding in findings(project(fragment))]


def test_the_base_is_a_row_of_the_table() -> None:
    (finding,) = findings(project(table("rad: Antal, värden: [10, 20]", keys="bas: Antalet")))

    assert said(finding) == (
        "RG507",
        9,
        12,
        19,
        "Ingen rad i tabellen heter Antalet.",
        "Menade du Antal? Skriv namnet som det står i tabellen: Antal.",
    )


@pytest.mark.parametrize("value", ["20 %", "'2,5'", "-4"])
def test_the_base_has_whole_numbers(value: str) -> None:
    (finding,) = findings(project(table(f"rad: N, värden: [10, {value}]", keys=BASED)))

    text = value.strip("'")
    assert said(finding)[:3] == ("RG507", 11, 33)
    assert said(finding)[4:] == (
        f"Tabellens procent räknas av raden N, men {text} är inget helt antal.",
        "Skriv ett helt antal, eller en annan rad under bas.",
    )
    assert related(finding) == [(9, "N", "bas: N")]


def test_no_number_of_persons_is_a_percentage_between_two() -> None:
    (finding,) = findings(
        project(table("rad: N, värden: [48, 50]", "rad: A, värden: [80 %, 80 %]", keys=BASED))
    )

    assert said(finding) == (
        "RG508",
        12,
        29,
        33,
        "Av 48 kan inget antal bli 80 %: 38 är 79 % och 39 är 81 %.",
        "Ändra procenten eller antalet, eller skriv vad procenten räknas av.",
    )
    assert related(finding) == [(11, "48", "N: 48")]


def test_a_percentage_may_state_its_own_whole() -> None:
    (finding,) = findings(project(table("rad: A, värden: [81 % av 48, '80,0 % av 49']")))

    assert said(finding)[:5] == (
        "RG508",
        10,
        41,
        55,
        "Av 49 kan inget antal bli 80,0 %: 39 är 79,6 % och 40 är 81,6 %.",
    )
    assert related(finding) == []


@pytest.mark.parametrize("value", ["0 %", "79 %", "81 %", "'81,3 %'", "100 %", "80 % av 45", "39"])
def test_attainable_values_are_no_finding(value: str) -> None:
    rows = "rad: N, värden: [48, 48]", f"rad: A, värden: [{value}, 0 %]"
    assert codes(table(*rows, keys=BASED)) == []


def test_nothing_is_attained_of_nobody_and_nothing_said() -> None:
    rows = "rad: N, värden: [0, 0]", "rad: A, värden: [80 %, 0 %]"
    assert codes(table(*rows, keys=BASED)) == []


def test_percentages_of_a_column_are_attainable_together() -> None:
    (finding,) = findings(
        project(
            table(
                "rad: N, värden: [200, 100]",
                "rad: A, värden: [54 %, 54 %]",
                "rad: B, värden: [45 %, 46 %]",
                keys=WHOLE,
            )
        )
    )

    assert said(finding) == (
        "RG509",
        9,
        22,
        27,
        (
            "Procenten i kolumnen maj motsvarar tillsammans 196–198, men alla är 200. Det "
            "är minst 2 för lite."
        ),
        "Ändra något av procenttalen eller antalet.",
    )
    assert related(finding) == [
        (12, "200", "N: 200"),
        (13, "54 %", "A: 107–108"),
        (14, "45 %", "B: 89–90"),
    ]


def test_percentages_of_a_column_may_be_too_many_together() -> None:
    rows = "rad: N, värden: [100]", "rad: A, värden: [55 %]", "rad: B, värden: [46 %]"
    fragment = table(*rows, keys=WHOLE).replace("[maj, november]", "[maj]")
    (finding,) = findings(project(fragment))

    assert said(finding)[4] == (
        "Procenten i kolumnen maj motsvarar tillsammans 101, men alla är 100. Det "
        "är minst 1 för mycket."
    )


def test_a_column_that_rounding_does_not_explain_is_told_once() -> None:
    rows = "rad: N, värden: [200]", "rad: A, värden: [54 %]", "rad: B, värden: [40 %]"
    assert codes(table(*rows, keys=WHOLE).replace("[maj, november]", "[maj]")) == ["RG505"]


def test_figures_changed_to_protect_persons_need_not_be_attainable() -> None:
    rows = (
        "rad: N, värden: [48, 200]",
        "rad: A, värden: [80 %, 54 %]",
        "rad: B, värden: [19 %, 45 %]",
    )
    assert codes(table(*rows, keys=WHOLE)) == ["RG509", "RG508"]
    assert codes(table(*rows, keys=f"{WHOLE}\nröjandeskyddad: true")) == []
