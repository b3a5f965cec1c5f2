"""Goals that are said to be reached, and outcomes that cannot be."""

import pytest
from project_texts import findings, project, related, said
from result_texts import goal


def measured(*values: str, keys: tuple[str, ...] = ()) -> str:
    outcomes = [f"{{datum: 2018-12-31, värde: {value}}}" for value in values]
    return goal(*keys, f"utfall: [{', '.join(outcomes)}]")


def claimed(comparison: str, target: str, outcome: str, claim: str) -> str:
    keys = (f"jämförelse: {comparison}", f"målvärde: {target}", f"uppnått: {claim}")
    return measured(outcome, keys=keys)


def only(fragment: str) -> tuple[str, int, int, int, str, str]:
    (finding,) = findings(project(fragment))
    return said(finding)


def test_a_goal_that_is_said_to_be_reached_is() -> None:
    (finding,) = findings(project(claimed("minst", "80 % av 48", "38", "ja")))

    assert said(finding) == (
        "RG517",
        10,
        16,
        18,
        (
            "Målet anges som uppnått, men utfallet 38 av 48 (2018-12-31) når inte målet minst 80 % "
            "av 48, det vill säga 39. Skillnaden är 1."
        ),
        "Ändra uppnått, utfallet eller målvärdet.",
    )
    assert related(finding) == [
        (11, "38", "senaste utfall: 38"),
        (9, "80 % av 48", "målvärde: 80 % av 48"),
    ]


@pytest.mark.parametrize(
    ("comparison", "target", "outcome", "claim", "message"),
    [
        (
            "minst",
            "80 % av 48",
            "41",
            "delvis",
            (
                "Målet anges som bara delvis uppnått, men utfallet 41 av 48 (2018-12-31) når målet "
                "minst 80 % av 48, det vill säga 39. Skillnaden är 2."
            ),
        ),
        (
            "högst",
            "10 %",
            "'12,5 %'",
            "ja",
            (
                "Målet anges som uppnått, men utfallet 12,5 % (2018-12-31) når inte målet högst "
                "10 %. Skillnaden är 2,5 procentenheter."
            ),
        ),
        (
            "lika med",
            "39",
            "39",
            "nej",
            (
                "Målet anges som inte uppnått, men utfallet 39 (2018-12-31) når målet lika med 39. "
                "Skillnaden är 0."
            ),
        ),
    ],
)
def test_a_claim_is_compared_with_the_figures(
    comparison: str, target: str, outcome: str, claim: str, message: str
) -> None:
    found = only(claimed(comparison, target, outcome, claim))
    assert (found[0], found[4]) == ("RG517", message)


def test_a_goal_with_only_a_number_can_be_reached() -> None:
    fragment = measured("38", keys=("jämförelse: minst", "antal: 39", "uppnått: ja"))
    (finding,) = findings(project(fragment))

    assert said(finding)[4] == (
        "Målet anges som uppnått, men utfallet 38 (2018-12-31) når inte målet minst 39. "
        "Skillnaden är 1."
    )
    assert related(finding) == [(11, "38", "senaste utfall: 38"), (9, "39", "antal: 39")]


def test_the_latest_outcome_counts() -> None:
    outcomes = "utfall: [{datum: 2018-12-31, värde: 39}, {datum: 2018-06-30, värde: 10}]"
    target = ("jämförelse: minst", "målvärde: 39")
    assert findings(project(goal(*target, outcomes, "uppnått: ja"))) == []
    assert only(goal(*target, outcomes, "uppnått: nej"))[0] == "RG517"


@pytest.mark.parametrize(
    ("comparison", "target", "outcome", "claim"),
    [
        ("minst", "80 % av 48", "39", "ja"),
        ("minst", "80 % av 48", "38", "delvis"),
        ("minst", "80 % av 48", "38", "nej"),
        ("minst", "80 %", "80 %", "ja"),
        ("högst", "10 %", "10 %", "ja"),
        ("minst", "39 av 48", "81 %", "ja"),  # 81,25 % is both 81 % and reached
        ("minst", "39 av 48", "81 %", "nej"),
        ("minst", "80 % av 48", "39 av 50", "ja"),  # enough in number, not in share
        ("minst", "80 % av 48", "39 av 50", "nej"),
        ("minst", "80 %", "39", "ja"),
    ],
)
def test_a_claim_that_the_figures_allow_is_no_finding(
    comparison: str, target: str, outcome: str, claim: str
) -> None:
    assert findings(project(claimed(comparison, target, outcome, claim))) == []


@pytest.mark.parametrize(
    "keys",
    [("målvärde: 39", "uppnått: ja"), ("jämförelse: minst", "uppnått: ja")],
    ids=["no comparison", "no target"],
)
def test_a_goal_that_cannot_be_judged_is_left_alone(keys: tuple[str, ...]) -> None:
    assert findings(project(measured("38", keys=keys))) == []


def test_a_day_has_one_outcome() -> None:
    (finding,) = findings(project(measured("41", "39")))

    assert said(finding) == (
        "RG518",
        8,
        75,
        77,
        "Utfallet 2018-12-31 är 39 här, men 41 tidigare i filen.",
        "Ändra något av utfallen eller datumen.",
    )
    assert related(finding) == [(8, "41", "utfall samma dag: 41")]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("41", "41 av 48", []),
        ("41", "85 %", []),
        ("41", "81 %", ["RG518"]),
        ("81 %", "85 %", ["RG518"]),
        ("85 %", "85 %", []),
        ("41 av 48", "41 av 50", ["RG518"]),
    ],
)
def test_a_number_and_a_share_of_one_day_may_be_the_same(
    first: str, second: str, expected: list[str]
) -> None:
    fragment = measured(first, second, keys=("målvärde: 80 % av 48",))
    assert [finding.rule.code for finding in findings(project(fragment))] == expected


def test_a_number_and_a_share_of_an_unknown_whole_cannot_be_compared() -> None:
    assert findings(project(measured("41", "81 %"))) == []


def test_an_outcome_is_attainable_with_whole_persons() -> None:
    assert only(measured("82 %", keys=("målvärde: 80 % av 48",))) == (
        "RG519",
        9,
        43,
        47,
        "Av 48 kan inget antal bli 82 %: 39 är 81 % och 40 är 83 %.",
        "Ändra procenten eller antalet, eller skriv vad procenten räknas av.",
    )


def test_a_target_to_be_equal_to_is_attainable() -> None:
    found = only(goal("jämförelse: lika med", "målvärde: 80 % av 48"))
    assert found[:4] == ("RG519", 9, 17, 27)


@pytest.mark.parametrize("value", ["81 %", "82 % av 50", "39", "120 %"])
def test_an_attainable_outcome_is_no_finding(value: str) -> None:
    assert findings(project(measured(value, keys=("målvärde: 80 % av 48",)))) == []


def test_an_outcome_is_no_larger_than_the_whole_of_its_target() -> None:
    (finding,) = findings(project(measured("50", keys=("målvärde: 80 % av 48",))))

    assert said(finding) == (
        "RG520",
        9,
        43,
        45,
        "Utfallet är 50, men målvärdet räknas av 48. Det är 2 för mycket.",
        "Ändra utfallet eller målvärdet, eller skriv vad utfallet räknas av.",
    )
    assert related(finding) == [(8, "80 % av 48", "målvärdet räknas av: 48")]


@pytest.mark.parametrize("value", ["48", "50 av 60", "0"])
def test_an_outcome_within_its_whole_is_no_finding(value: str) -> None:
    assert findings(project(measured(value, keys=("målvärde: 80 % av 48",)))) == []
