"""Flows in result tables, their parts, and what two tables share."""

import pytest
from project_texts import findings, project, related, said
from result_texts import table

OPENING = "rad: I, värden: [12, 17], flöde: ingående"
NEW = "rad: N, värden: [30, 1], flöde: nya"
ENDED = "rad: X, värden: [25, 2], flöde: avslutade"
CLOSING = "rad: U, värden: [17, 16], flöde: utgående"


def codes(fragment: str) -> list[str]:
    return [finding.rule.code for finding in findings(project(fragment))]


def test_a_flow_adds_up_in_each_column() -> None:
    (finding,) = findings(project(table(OPENING, NEW, ENDED, CLOSING.replace("16", "18"))))

    assert said(finding) == (
        "RG510",
        13,
        33,
        35,
        "Utgående för november är 18, men 17 + 1 − 2 är 16. Det är 2 för mycket.",
        "Ändra något av talen i flödet.",
    )
    assert related(finding) == [
        (10, "17", "I (ingående): 17"),
        (11, "1", "N (nya): 1"),
        (12, "2", "X (avslutade): 2"),
    ]


def test_what_only_ends_is_taken_from_nothing() -> None:
    (finding,) = findings(project(table("rad: X, värden: [2, 0], flöde: avslutade", CLOSING)))[:1]

    assert said(finding)[4] == "Utgående för maj är 17, men 0 − 2 är −2. Det är 19 för mycket."


@pytest.mark.parametrize(
    "rows",
    [
        (OPENING, NEW, ENDED, CLOSING),
        (CLOSING,),
        (OPENING, NEW, ENDED),
        (OPENING, NEW, NEW.replace("30, 1", "0, 0"), ENDED, CLOSING),
        (OPENING.replace("17]", "10 %]"), NEW, ENDED, CLOSING),
        ("rad: A, värden: [1, 2]", "rad: U, värden: [5, 5], flöde: utgående"),
    ],
)
def test_a_flow_that_adds_up_or_is_not_whole_is_no_finding(rows: tuple[str, ...]) -> None:
    assert codes(table(*rows)) == []


def test_a_flow_begins_where_it_ended() -> None:
    rows = OPENING.replace("17", "16"), NEW.replace("1]", "2]"), ENDED, CLOSING
    (finding,) = findings(project(table(*rows)))

    assert said(finding) == (
        "RG511",
        10,
        33,
        35,
        "Ingående för november är 16, men utgående för maj är 17. Det är 1 för lite.",
        "Ändra något av antalen.",
    )
    assert related(finding) == [(13, "17", "U (utgående): 17")]


def test_a_column_of_totals_begins_with_the_first() -> None:
    rows = (
        "rad: I, värden: [12, 12], flöde: ingående",
        "rad: N, värden: [5, 5], flöde: nya",
        "rad: U, värden: [17, 17], flöde: utgående",
    )
    assert codes(table(*rows)) == ["RG511"]
    assert codes(table(*rows).replace("november", "Totalt")) == []


def test_figures_changed_to_protect_persons_need_not_flow() -> None:
    rows = OPENING.replace("17", "9"), NEW, ENDED, CLOSING
    assert codes(table(*rows)) == ["RG511", "RG510"]
    assert codes(table(*rows, keys="röjandeskyddad: true")) == []


def test_a_part_is_no_larger_than_its_whole() -> None:
    (finding,) = findings(
        project(table("rad: A, värden: [48, 48]", "rad: B, värden: [48, 49], del_av: A"))
    )

    assert said(finding) == (
        "RG513",
        11,
        33,
        35,
        "B är 49, men är en del av A, som är 48. Delen är 1 större än det hela.",
        "Ändra något av värdena.",
    )
    assert related(finding) == [(10, "48", "A: 48")]


def test_a_part_and_its_whole_may_be_shares() -> None:
    rows = "rad: A, värden: [48 %, 48 %]", "rad: B, värden: [48 %, 49 %], del_av: A"
    (finding,) = findings(project(table(*rows)))

    assert said(finding)[4] == (
        "B är 49 %, men är en del av A, som är 48 %. Delen är 1 procentenhet större än det hela."
    )


@pytest.mark.parametrize(
    "rows",
    [
        ("rad: N, värden: [48, 48]", "rad: C, värden: [101 %, 100 %], del_av: N"),
        ("rad: N, värden: [100, 48]", "rad: C, värden: [101 %, 100 %]"),
    ],
)
def test_a_share_of_another_row_is_no_more_than_the_whole(rows: tuple[str, ...]) -> None:
    (finding,) = findings(project(table(*rows, keys="bas: N")))

    assert said(finding) == (
        "RG513",
        12,
        29,
        34,
        "C är 101 % av det hela. Det är 1 procentenhet mer än allt.",
        "Ändra procenttalet.",
    )


def test_more_than_the_whole_is_no_finding_where_nothing_is_a_whole() -> None:
    assert codes(table("rad: A, värden: [120 %, 48]", "rad: B, värden: [49, 150 %]")) == []


def test_parts_of_protected_figures_may_be_larger() -> None:
    rows = "rad: A, värden: [48, 48]", "rad: B, värden: [48, 49], del_av: A"
    assert codes(table(*rows, keys="röjandeskyddad: true")) == []


def test_a_whole_is_another_row_of_the_table() -> None:
    own, unknown = findings(
        project(
            table(
                "rad: Alla, värden: [48, 48]",
                "rad: B, värden: [48, 49], del_av: B",
                "rad: C, värden: [1, 1], del_av: Allan",
            )
        )
    )

    assert said(own) == (
        "RG512",
        11,
        46,
        47,
        "Raden B är en del av sig själv.",
        "Skriv namnet på en annan rad, eller ta bort del_av.",
    )
    assert said(unknown) == (
        "RG512",
        12,
        44,
        49,
        "Ingen annan rad i tabellen heter Allan.",
        "Menade du Alla? Skriv namnet som det står i tabellen: Alla, B.",
    )


def test_a_lonely_row_is_a_part_of_nothing() -> None:
    (finding,) = findings(project(table("rad: A, värden: [48, 48], del_av: B")))
    assert said(finding)[5] == "Skriv namnet som det står i tabellen: raden är ensam."
