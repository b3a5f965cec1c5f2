"""The same quantity in two result tables."""

import pytest
from project_texts import findings, project, related, said
from result_texts import table

from rapportgen.diagnostics.rule import Severity

FIRST = table("rad: A, värden: [1, 2]", "rad: B, värden: [1, 2]")


def second(*rows: str, keys: str = "") -> str:
    head = "    - rubrik: Två\n      mättillfällen: [november, juni]\n"
    return table(*rows, keys=keys, head=head)


def codes(fragment: str) -> list[str]:
    return [finding.rule.code for finding in findings(project(fragment))]


def test_a_row_has_the_same_value_in_two_tables() -> None:
    (finding,) = findings(
        project(FIRST + second("rad: a, värden: [3, 5]", "rad: C, värden: [3, 5]"))
    )

    assert said(finding) == (
        "RG514",
        15,
        29,
        30,
        "a för november är 3 här, men 2 i tabellen Avslut.",
        "Ändra något av värdena, eller ge raderna olika namn om de är olika saker.",
    )
    assert finding.severity is Severity.WARNING
    assert related(finding) == [(10, "2", "Avslut: 2")]


def test_shares_are_compared_too() -> None:
    ours = table("rad: A, värden: [1 %, 2 %]", "rad: B, värden: [1, 2]")
    theirs = second("rad: A, värden: [3 %, 5 %]", "rad: C, värden: [3, 5]")
    assert codes(ours + theirs) == ["RG514"]


@pytest.mark.parametrize("total", ["Totalt", "SUMMA", "alla", "Samtliga", "Antal"])
def test_the_total_of_a_table_is_its_own(total: str) -> None:
    for name, expected in ((total, []), (f"{total} avslut", ["RG514"])):
        ours = table(f"rad: {name}, värden: [1, 2]", "rad: B, värden: [1, 2]")
        theirs = second(f"rad: {name}, värden: [3, 5]", "rad: C, värden: [3, 5]")
        assert codes(ours + theirs) == expected


@pytest.mark.parametrize(
    "theirs",
    [
        second("rad: A, värden: [2, 5]", "rad: C, värden: [3, 5]"),
        second("rad: A, värden: [2 %, 5]", "rad: C, värden: [3, 5]"),
        second("rad: A, värden: [3, 5]", "rad: C, värden: [3, 5]", keys="enhet: möten"),
        second("rad: A, värden: [3, 5]", "rad: C, värden: [3, 5]", keys="röjandeskyddad: true"),
        second("rad: A, värden: [3, 5]", "rad: B, värden: [3, 5]", "rad: C, värden: [3, 5]"),
        second("rad: A, värden: [3, 5]"),
        second("rad: D, värden: [3, 5]", "rad: C, värden: [3, 5]"),
    ],
    ids=["same", "another kind", "unit", "protected", "mostly alike", "all alike", "other rows"],
)
def test_what_may_be_another_quantity_is_no_finding(theirs: str) -> None:
    assert codes(FIRST + theirs) == []
