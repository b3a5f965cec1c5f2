"""Columns of result tables: whole, and with the right sum."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from project_texts import findings, project, related, said
from result_texts import table

from rapportgen.model.shares import rounded_share

COUNTS = st.lists(st.integers(0, 300), min_size=1, max_size=7).filter(any)
TO_100 = "summerar_till: 100 %"
BASED = f"{TO_100}\nbas: N"


def codes(fragment: str) -> list[str]:
    return [finding.rule.code for finding in findings(project(fragment))]


def test_a_row_has_a_value_for_each_measurement() -> None:
    short, long = findings(
        project(
            table("rad: A, värden: [1, 2]", "rad: B, värden: 1", "rad: C, värden: [1, 2, 3]")
        ).replace("värden: 1}", "värden: [1]}")
    )

    assert said(short) == (
        "RG504",
        11,
        20,
        26,
        "Raden B har 1 värde, men tabellen har 2 mättillfällen. Det är 1 för lite.",
        "Skriv ett värde för varje mättillfälle, i samma ordning.",
    )
    assert related(short) == [(8, "mättillfällen", "mättillfällen: 2")]
    assert said(long)[4] == (
        "Raden C har 3 värden, men tabellen har 2 mättillfällen. Det är 1 för mycket."
    )


def test_a_column_of_percentages_gives_a_hundred_within_rounding() -> None:
    (finding,) = findings(
        project(table("rad: A, värden: [50 %, 50 %]", "rad: B, värden: [52 %, 49 %]", keys=TO_100))
    )

    assert said(finding) == (
        "RG505",
        9,
        22,
        27,
        (
            "Kolumnen maj blir 102 %, men ska bli 100 %. Det är 2 procentenheter för mycket. "
            "Avrundning kan förklara högst 1 procentenhet."
        ),
        "Ändra något av värdena, eller skriv summerar: false på en rad som inte ska räknas.",
    )
    assert related(finding) == [(11, "50 %", "A: 50 %"), (12, "52 %", "B: 52 %")]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("50 %", "51 %", []),
        ("50 %", "49 %", []),
        ("50 %", "48 %", ["RG505"]),
        ("'50,0 %'", "'50,1 %'", []),
        ("'50,0 %'", "'50,2 %'", ["RG505"]),
        ("'50,0 %'", "51 %", ["RG505"]),  # 0,05 and 0,5 percentage points
        ("'50,5 %'", "50 %", []),
    ],
)
def test_rounding_explains_half_a_step_of_each_row(
    first: str, second: str, expected: list[str]
) -> None:
    rows = f"rad: A, värden: [{first}, 50 %]", f"rad: B, värden: [{second}, 50 %]"
    assert codes(table(*rows, keys=TO_100)) == expected


@pytest.mark.parametrize(
    ("wanted", "expected"), [("90 %", ["RG505"]), ("98 %", ["RG505"]), ("99 %", []), ("101 %", [])]
)
def test_a_sum_that_is_not_the_whole_may_be_rounded_itself(
    wanted: str, expected: list[str]
) -> None:
    rows = "rad: A, värden: [50 %, 50 %]", "rad: B, värden: [50 %, 50 %]"
    assert codes(table(*rows, keys=f"summerar_till: {wanted}")) == expected * 2


def test_rows_that_do_not_sum_are_left_out() -> None:
    rows = "rad: A, värden: [100 %, 100 %]", "rad: B, värden: [20 %, 3], summerar: false"
    assert codes(table(*rows, keys=TO_100)) == []


def test_a_column_with_a_value_missing_is_not_summed() -> None:
    rows = "rad: A, värden: [100 %, 50 %]", "rad: B, värden: [0 %]"
    assert codes(table(*rows, keys=TO_100)) == ["RG504"]


def test_counts_add_up_to_the_row_they_are_counted_of() -> None:
    (finding,) = findings(
        project(
            table(
                "rad: N, värden: [10, 20]",
                "rad: A, värden: [5, 11]",
                "rad: B, värden: [5, 10]",
                keys=BASED,
            )
        )
    )

    assert said(finding)[:5] == (
        "RG505",
        9,
        22,
        27,
        "Kolumnen november blir 21, men raden N ger 20. Det är 1 för mycket.",
    )
    assert related(finding) == [(13, "11", "A: 11"), (14, "10", "B: 10")]


def test_a_count_among_percentages_is_pointed_out() -> None:
    (finding,) = findings(
        project(table("rad: N, värden: [10, 20]", "rad: B, värden: [100 %, 100 %]", keys=TO_100))
    )

    assert said(finding) == (
        "RG506",
        11,
        29,
        31,
        "10 är ett antal, men kolumnen ska bli 100 %.",
        (
            "Skriv summerar: false på raden, eller skriv radens namn under bas om procenten räknas "
            "av den."
        ),
    )
    assert related(finding) == [(9, "100 %", "summerar_till: 100 %")]


def test_figures_changed_to_protect_persons_need_not_add_up() -> None:
    rows = "rad: N, värden: [10, 20]", "rad: A, värden: [5, 11]", "rad: B, värden: [4, 10]"
    assert codes(table(*rows, keys=BASED)) == ["RG505", "RG505"]
    assert codes(table(*rows, keys=f"{BASED}\nröjandeskyddad: true")) == []


@settings(deadline=None, max_examples=60)
@given(counts=COUNTS, decimals=st.integers(0, 2), has_base=st.booleans())
def test_a_table_made_of_real_counts_is_never_flagged(
    counts: list[int],
    decimals: int,
    has_base: bool,  # noqa: FBT001 - two sorts of tables
) -> None:
    whole = sum(counts)
    shares = [rounded_share(Fraction(count, whole), decimals) for count in counts]
    figures = [f"{share.scaleb(2):f}".replace(".", ",") for share in shares]
    rows = [f"rad: R{i}, värden: ['{figure} %']" for i, figure in enumerate(figures)]
    base = [f"rad: N, värden: [{whole}]"] if has_base else []
    text = table(*base, *rows, keys=BASED if has_base else TO_100)
    assert codes(text.replace("[maj, november]", "[maj]")) == []
