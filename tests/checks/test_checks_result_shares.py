"""Shares and sums against the figures they come from."""

import pytest
from project_texts import findings, project, related, said
from result_texts import goal, result


def only(fragment: str) -> tuple[str, int, int, int, str, str]:
    (finding,) = findings(project(fragment))
    return said(finding)


def share(words: str) -> str:
    return result("andelar", f"text: P, {words}")


def test_a_share_is_the_quotient_of_its_figures_rounded_half_up() -> None:
    (finding,) = findings(project(share("täljare: [225, 167], nämnare: 626, anges: 64 %")))

    assert said(finding) == (
        "RG501",
        7,
        59,
        63,
        "Andelen anges till 64 %, men (225 + 167) / 626 är 63 %. Det är 1 procentenhet för mycket.",
        "Ändra andelen eller något av talen.",
    )
    assert related(finding) == [
        (7, "225", "täljare: 225"),
        (7, "167", "täljare: 167"),
        (7, "626", "nämnare: 626"),
    ]


def test_a_share_is_compared_with_the_decimals_it_states() -> None:
    assert only(share("täljare: 2, nämnare: 3, anges: '66,6 %'"))[4] == (
        "Andelen anges till 66,6 %, men 2 / 3 är 66,7 %. Det är 0,1 procentenheter för lite."
    )


@pytest.mark.parametrize(
    "words",
    [
        "täljare: [225, 167], nämnare: 626, anges: 63 %",
        "täljare: [225, 167], nämnare: 626, anges: '62,6 %'",
        "täljare: [225, 167], nämnare: 626, anges: '0,63'",
        "täljare: 1, nämnare: 200, anges: 1 %",  # a half goes up
        "täljare: 1, nämnare: 2, anges: halvtid",
        "täljare: 51, nämnare: 100, anges: '0,51'",
        "täljare: 5, nämnare: 5, anges: 100 %",
        "täljare: 0, nämnare: 5, anges: 0 %",
        "täljare: '0,5', nämnare: 2, anges: 25 %",
    ],
)
def test_a_share_that_its_figures_give_is_no_finding(words: str) -> None:
    assert findings(project(share(words))) == []


@pytest.mark.parametrize("stated", ["0 %", "2 %"])
def test_a_half_per_cent_is_rounded_up_only(stated: str) -> None:
    assert only(share(f"täljare: 1, nämnare: 200, anges: {stated}"))[0] == "RG501"


@pytest.mark.parametrize(
    ("words", "column", "end", "message", "remedy"),
    [
        (
            "täljare: 2, nämnare: 0, anges: 66 %",
            38,
            39,
            "Nämnaren är 0. Det går inte att räkna en andel av den.",
            "Skriv ett tal som är större än 0.",
        ),
        (
            "täljare: [5, -2], nämnare: 5, anges: 60 %",
            30,
            32,
            "Täljaren är −2. En del kan inte vara mindre än 0.",
            "Skriv ett tal som är 0 eller större.",
        ),
        (
            "täljare: [5, 2], nämnare: 5, anges: 140 %",
            17,
            24,
            "Täljaren är 7, men nämnaren är 5. Delen är 2 större än det hela.",
            "Kontrollera att täljaren och nämnaren inte har bytt plats.",
        ),
    ],
)
def test_a_share_has_a_part_and_a_whole(
    words: str, column: int, end: int, message: str, remedy: str
) -> None:
    assert only(share(words)) == ("RG502", 7, column, end, message, remedy)


def test_a_sum_is_what_its_terms_give() -> None:
    (finding,) = findings(project(result("summor", "text: S, termer: [225, 56], anges: 280")))

    assert said(finding) == (
        "RG503",
        7,
        43,
        46,
        "Summan anges till 280, men 225 + 56 är 281. Det är 1 för lite.",
        "Ändra summan eller någon av termerna.",
    )
    assert related(finding) == [(7, "225", "term: 225"), (7, "56", "term: 56")]


@pytest.mark.parametrize("words", ["termer: [225, 56], anges: 281", "termer: 4, anges: 4"])
def test_a_right_sum_is_no_finding(words: str) -> None:
    assert findings(project(result("summor", f"text: S, {words}"))) == []


GOAL = goal("id: plan", "målvärde: 100 % av 626", "utfall: [{datum: 2018-12-31, värde: 392}]")
PLAN = "täljare: [225, 167], nämnare: 626, anges: 63 %, mål: plan"


def test_a_share_of_a_goal_has_the_figures_of_the_goal() -> None:
    wrong = GOAL.replace("392", "393") + share(PLAN.replace("626", "625"))
    part, whole = findings(project(wrong))

    assert said(part) == (
        "RG524",
        13,
        17,
        24,
        "Täljaren är 392, men målets senaste utfall är 393. Det är 1 för lite.",
        "Ändra täljaren eller utfallet.",
    )
    assert related(part) == [(10, "393", "målets senaste utfall: 393")]
    assert said(whole) == (
        "RG524",
        13,
        47,
        50,
        "Nämnaren är 625, men målet räknas av 626. Det är 1 för lite.",
        "Ändra nämnaren eller målet.",
    )
    assert related(whole) == [(9, "100 % av 626", "målet räknas av: 626")]


def test_a_share_of_a_goal_is_compared_with_an_outcome_stated_as_a_share() -> None:
    wrong = GOAL.replace("värde: 392", "värde: 62 %") + share(PLAN)

    assert only(wrong) == (
        "RG524",
        13,
        17,
        24,
        "392 av 626 är 63 %, men målets senaste utfall är 62 %.",
        "Ändra andelens tal eller utfallet.",
    )


@pytest.mark.parametrize(
    "outcomes",
    [
        "[{datum: 2018-12-31, värde: 392}]",
        "[{datum: 2018-12-31, värde: 63 %}]",
        "[{datum: 2018-12-31, värde: 392 av 626}]",
        "[{datum: 2018-12-31, värde: 392}, {datum: 2018-06-30, värde: 100}]",
        "[]",
    ],
)
def test_a_share_that_agrees_with_its_goal_is_no_finding(outcomes: str) -> None:
    fragment = goal("id: plan", "målvärde: 100 % av 626", f"utfall: {outcomes}") + share(PLAN)
    assert findings(project(fragment)) == []


def test_a_goal_without_figures_says_nothing_against_a_share() -> None:
    assert findings(project(goal("id: plan") + share(PLAN))) == []


def test_a_share_points_at_a_goal_that_exists() -> None:
    assert only(goal("id: platser") + share(PLAN)) == (
        "RG523",
        11,
        70,
        74,
        "Inget delmål har id plan.",
        "Skriv ett id som finns: platser.",
    )
    assert only(share(PLAN))[5] == "Skriv ett id som finns: inget delmål har något id."
