import pytest
from filling import shown

GOALS = "{{ mållista(projekt.mål) }}\n\n{{ måltabell(projekt.mål) }}"
OUTCOME = "{{ utfallstabell(projekt) }}"
RESULT = (
    "{{ andelslista(projekt.resultat) }}\n\n"
    "{% for t in projekt.resultat.tabeller %}\n{{ resultattabell(t) }}\n\n{% endfor %}"
)


@pytest.mark.parametrize(
    ("target", "page"),
    [
        ("jämförelse: minst, målvärde: 80 % av 48", "minst 80␣% av 48, det vill säga 39"),
        ("jämförelse: högst, målvärde: 80 % av 48", "högst 80␣% av 48, det vill säga 38"),
        ("målvärde: 80 % av 48", "80␣% av 48"),
        ("jämförelse: lika med, målvärde: 80 % av 48", "lika med 80␣% av 48"),
        ("jämförelse: minst, målvärde: 50 % av 2 488", "minst 50␣% av 2␣488, det vill säga 1␣244"),
        ("jämförelse: minst, målvärde: 100 % av 626", "minst 100␣% av 626"),
        ("jämförelse: minst, målvärde: 80 %", "minst 80␣%"),
        ("jämförelse: lika med, målvärde: 39 av 48", "lika med 39 av 48"),
        ("målvärde: 1 244", "1␣244"),
        ("jämförelse: minst, målvärde: 80 %, antal: 39", "minst 80␣%, det vill säga 39"),
        ("målvärde: 40 % av 50, antal: 20", "40␣% av 50, det vill säga 20"),
        ("jämförelse: minst, målvärde: 100 % av 626, antal: 626", "minst 100␣% av 626"),
        ("målvärde: 39 av 48, antal: 39", "39 av 48"),
        ("jämförelse: högst, antal: 1 244", "högst 1␣244"),
    ],
)
def test_a_target_says_how_many_its_share_is(target: str, page: str) -> None:
    fragment = f"mål:\n  delmål:\n    - {{text: T, indikator: I, {target}}}\n"
    assert shown(GOALS, fragment) == [
        "tabell (1) Mål som mäts",
        "  Mål <4 | Mäts med <3 | Målvärde <3",
        f"  | T | I | {page}",
    ]


def test_goals_that_are_not_measured_are_a_list_before_the_table() -> None:
    fragment = "mål:\n  delmål:\n    - {text: A}\n    - {text: Minst 80 % B, målvärde: 3}\n"
    assert shown(GOALS, fragment)[:2] == ["- A", "tabell (1) Mål som mäts"]


def test_goals_that_nobody_measures_are_only_a_list() -> None:
    assert shown(GOALS, "mål:\n  delmål:\n    - {text: A}\n    - {text: B}\n") == ["- A", "- B"]


@pytest.mark.parametrize(
    ("word", "sentence"),
    [("ja", "uppnått"), ("nej", "inte uppnått"), ("delvis", "delvis uppnått")],
)
def test_a_goal_says_whether_it_is_reached(word: str, sentence: str) -> None:
    outcome = "[{datum: 2020-06-30, värde: 20}]"
    fragment = (
        f"mål:\n  delmål:\n    - {{text: A, målvärde: 39, utfall: {outcome}, uppnått: {word}}}\n"
        f"    - {{text: B, antal: 3, uppnått: {word}}}\n    - {{text: C, uppnått: {word}}}\n"
    )
    assert shown(GOALS, fragment) == [
        f"- C (målet är {sentence})",
        "tabell (1) Mål som mäts",
        "  Mål <4 | Mäts med <3 | Målvärde <3 | Utfall <4",
        f"  | A |  | 39 | 20 (30 juni 2020)⏎Målet är {sentence}.",
        f"  | B |  | 3 | Målet är {sentence}.",
    ]


def test_outcomes_stand_under_each_other_with_date_and_comment() -> None:
    outcomes = (
        "[{datum: 2020-06-30, värde: 20}, {datum: 2020-12-31, värde: '41,5', kommentar: Nått.}]"
    )
    fragment = f"mål:\n  delmål:\n    - {{text: A, målvärde: 39, utfall: {outcomes}}}\n"
    assert shown(GOALS, fragment) == [
        "tabell (1) Mål som mäts",
        "  Mål <4 | Mäts med <3 | Målvärde <3 | Utfall <4",
        "  | A |  | 39 | 20 (30 juni 2020)⏎41,5 (31 december 2020): Nått.",
    ]


@pytest.mark.parametrize(
    ("target", "outcome", "shows"),
    [
        ("80 % av 48", "41", "41 av 48"),
        ("80 % av 48", "85 %", "85␣%"),
        ("80 % av 48", "41 av 50", "41 av 50"),
        ("75 %", "70 %", "70␣%"),
    ],
)
def test_an_outcome_is_out_of_the_whole_that_its_target_has(
    target: str, outcome: str, shows: str
) -> None:
    utfall = f"[{{datum: 2020-06-30, värde: {outcome}}}]"
    fragment = f"mål:\n  delmål:\n    - {{text: A, målvärde: {target}, utfall: {utfall}}}\n"
    assert shown(GOALS, fragment)[-1].endswith(f"| {shows} (30 juni 2020)")


def test_actual_costs_are_compared_with_the_budget_post_by_post() -> None:
    fragment = (
        "budget:\n  poster:\n    - {post: A, belopp: 100}\n    - {post: B, belopp: 50}\n"
        "    - {post: A, belopp: 10}\n    - {post: C, öppen: true}\n  summa: 160\n"
        "utfall:\n  - {post: A, belopp: 60, period: 2018, kommentar: Senare start.}\n"
        "  - {post: A, belopp: 70}\n  - {post: D, belopp: 5, kommentar: Oväntat.}\n"
    )
    assert shown(OUTCOME, fragment) == [
        "tabell (1) Budget och utfall",
        "  Post <3 | Budget >2 | Utfall >2 | Avvikelse >2",
        "  | A | 110␣kr | 130␣kr | 20␣kr",
        "  | B | 50␣kr |  |",
        "  | C | tillkommer |  |",
        "  | D | 0␣kr | 5␣kr | 5␣kr",
        "  = Summa | 160␣kr | 135␣kr |",
        "  not A, 2018: Senare start.",
        "  not D: Oväntat.",
        "  not Utfall är inte redovisat för B och C.",
    ]


def test_an_open_cost_comes_on_top_in_the_outcome_too() -> None:
    fragment = (
        "budget:\n  poster:\n    - {post: A, belopp: 110}\n    - {post: B, öppen: true}\n"
        "  summa: 110\nutfall: [{post: A, belopp: 110}, {post: B, belopp: 7}]\n"
    )
    assert shown(OUTCOME, fragment)[2:] == [
        "  | A | 110␣kr | 110␣kr | 0␣kr",
        "  | B | tillkommer | 7␣kr | 7␣kr",
        "  = Summa | 110␣kr | 117␣kr | 7␣kr",
    ]


def test_a_project_without_actual_costs_has_no_table_of_them() -> None:
    assert shown(OUTCOME) == []


def test_results_have_a_column_for_each_measurement() -> None:
    fragment = (
        "resultat:\n  tabeller:\n    - rubrik: Avslut\n      mättillfällen: [1 maj 2022, hösten]\n"
        "      enhet: individer\n      anmärkning: En not.\n      rader:\n"
        "        - {rad: Arbete, värden: [43 %, 1 244]}\n        - {rad: Annat, värden: [10]}\n"
    )
    assert shown(RESULT, fragment) == [
        "tabell (1) Avslut",
        "  Antal individer <4 | 1 maj 2022 >2 | hösten >2",
        "  | Arbete | 43␣% | 1␣244",
        "  | Annat | 10 |",
        "  not En not.",
    ]


def test_figures_that_were_changed_to_protect_persons_are_said_to_be() -> None:
    fragment = (
        "resultat:\n  tabeller:\n    - rubrik: A\n      mättillfällen: [maj]\n"
        "      röjandeskyddad: ja\n      anmärkning: En not.\n"
        "      rader:\n        - {rad: B, värden: [5]}\n"
    )
    assert shown(RESULT, fragment)[-2:] == [
        (
            "  not Talen är ändrade för att skydda enskilda personer. Därför behöver de inte "
            "stämma med varandra."
        ),
        "  not En not.",
    ]


def test_a_value_beyond_the_measurements_is_shown_in_a_column_without_a_name() -> None:
    fragment = (
        "resultat:\n  tabeller:\n    - rubrik: A\n      mättillfällen: [maj]\n      rader:\n"
        "        - {rad: B, värden: [1, 2]}\n        - {rad: C, värden: [3]}\n"
    )
    assert shown(RESULT, fragment)[1:] == [
        "  Resultat <4 | maj >2 | >2",
        "  | B | 1 | 2",
        "  | C | 3 |",
    ]


def test_shares_show_the_figures_they_come_from() -> None:
    fragment = (
        "resultat:\n  andelar:\n"
        "    - {text: Plan, täljare: [225, 167], nämnare: 626, anges: 63 %}\n"
        "    - {text: Arbete, täljare: 1 000, nämnare: 3 000, anges: '33,3 %'}\n"
    )
    assert shown(RESULT, fragment) == [
        "- Plan: 63␣% (225 + 167 av 626)",
        "- Arbete: 33,3␣% (1␣000 av 3␣000)",
    ]


def test_sums_stand_with_their_terms_after_the_shares() -> None:
    fragment = (
        "resultat:\n  summor:\n    - {text: Avslut, termer: [1 225, 56], anges: 1 281}\n"
        "  andelar:\n    - {text: Plan, täljare: 1, nämnare: 2, anges: 50 %}\n"
    )
    assert shown(RESULT, fragment) == [
        "- Plan: 50␣% (1 av 2)",
        "- Avslut: 1␣281 (1␣225 + 56)",
    ]
