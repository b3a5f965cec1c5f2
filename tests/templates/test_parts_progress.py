import pytest
from filling import shown

REPORT = "{% set denna = projekt.lägesrapporter[0] %}\n"
ANSWERS = REPORT + "{{ lägessvar(denna) }}"
STATUS = REPORT + "{{ aktivitetsläge(projekt, denna) }}"
COSTS = REPORT + "{{ kostnader_hittills(projekt, denna) }}"
CHART = REPORT + "{{ kostnadsdiagram_hittills(projekt, denna) }}"
GOALS = REPORT + "{{ måltabell(målen_till(projekt.mål, denna.datum)) }}"
BUDGET = (
    "budget:\n  poster:\n    - {post: A, belopp: 1 200}\n    - {post: B, öppen: true}\n"
    "  summa: 1 200\n"
)


def report(more: str = "") -> str:
    return f"lägesrapporter:\n  - {{datum: 2018-07-10, period: januari – juni 2018{more}}}\n"


def test_the_answers_of_a_report_stand_with_their_explanations() -> None:
    answers = ", tidplan: ja, ekonomi: {enligt_plan: delvis, förklaring: Hyran steg.}"
    assert shown(ANSWERS, report(answers)) == [
        "tabell (1) Går det enligt planen?",
        "  Fråga <3 | Svar <1 | Förklaring <5",
        "  | Följer arbetet tidplanen? | Ja |",
        "  | Följer kostnaderna budgeten? | Delvis | Hyran steg.",
    ]


def test_answers_that_need_no_explanation_have_no_column_for_it() -> None:
    assert shown(ANSWERS, report(", mål: ja"))[1:] == [
        *("  Fråga <3 | Svar <1", "  | Ser målen ut att nås? | Ja"),
    ]


def test_a_report_without_answers_has_no_table() -> None:
    assert shown(ANSWERS, report()) == []


@pytest.mark.parametrize(
    ("time", "status"),
    [
        ("januari – juni 2018", "Ska vara klar"),
        ("2018-07-09", "Ska vara klar"),
        ("2018-07-10", "Ska pågå"),
        ("pågår – december 2018", "Ska pågå"),
        ("2018-07-11", "Börjar senare"),
    ],
)
def test_an_activity_is_where_the_timeline_says_on_the_day_of_the_report(
    time: str, status: str
) -> None:
    fragment = f"tidplan: [{{aktivitet: A, tid: {time}}}]\n" + report()
    assert shown(STATUS, fragment)[-1].endswith(f" | {status}")


def test_the_time_of_an_activity_begins_with_a_capital_as_in_the_plan() -> None:
    fragment = "tidplan: [{aktivitet: A, tid: våren 2018}]\n" + report()
    assert shown(STATUS, fragment)[-1] == "  | A | Våren 2018 | Ska vara klar"


def test_without_activities_there_is_no_table() -> None:
    assert shown(STATUS, report()) == []


def test_goals_are_shown_as_they_were_on_the_day_of_the_report() -> None:
    goals = (
        "mål:\n  delmål:\n    - text: A\n      målvärde: 40\n"
        "      utfall: [{datum: 2018-07-10, värde: 20}, {datum: 2018-12-31, värde: 41}]\n"
        "      uppnått: ja\n"
    )
    assert shown(GOALS, goals + report())[-1] == "  | A |  | 40 | 20 (10 juli 2018)"


def test_a_goal_measured_in_time_keeps_what_is_said_of_it() -> None:
    goals = (
        "mål:\n  delmål:\n    - text: A\n      målvärde: 40\n"
        "      utfall: [{datum: 2018-07-10, värde: 41}]\n      uppnått: ja\n"
    )
    assert shown(GOALS, goals + report())[-1].endswith("41 (10 juli 2018)⏎Målet är uppnått.")


def test_costs_so_far_stand_beside_an_even_plan() -> None:
    costs = (
        "utfall:\n  - {post: A, period: januari – juni 2018, belopp: 550}\n"
        "  - {post: B, period: januari – mars 2018, belopp: 30}\n"
        "  - {post: A, period: juli – december 2018, belopp: 900}\n"
    )
    assert shown(COSTS, BUDGET + costs + report()) == [
        "tabell (1) Kostnader hittills",
        ("  Post <4 | Hela budgeten >2 | Plan hittills >2 | Utfall hittills >2 | Avvikelse >2"),
        "  | A | 1␣200␣kr | 600␣kr | 550␣kr | −50␣kr",
        "  | B | tillkommer |  | 30␣kr | 30␣kr",
        "  = Summa | 1␣200␣kr | 600␣kr | 580␣kr | −20␣kr",
        (
            "  not Hittills är till och med 30 juni 2018. Då har 50␣% av projektets tid gått. "
            "Planen räknar med att varje kostnad är jämnt fördelad över sin tid."
        ),
    ]


def test_costs_without_a_time_are_told_of() -> None:
    lines = shown(COSTS, BUDGET + "utfall: [{post: A, belopp: 7}]\n" + report())
    assert lines[-1] == "  not Kostnader som inte säger vilken tid de gäller är inte med."


def test_where_no_costs_are_told_there_are_no_columns_of_them() -> None:
    costs = "utfall: [{post: A, period: juli – december 2018, belopp: 610}]\n"
    lines = shown(COSTS, BUDGET + costs + report())
    assert [*lines[1:5], lines[-1]] == [
        "  Post <4 | Hela budgeten >2 | Plan hittills >2",
        "  | A | 1␣200␣kr | 600␣kr",
        "  | B | tillkommer |",
        "  = Summa | 1␣200␣kr | 600␣kr",
        "  not Inga kostnader är redovisade för tiden hittills.",
    ]


def test_a_goal_without_a_measurement_by_then_is_said_to_be_without() -> None:
    goals = (
        "mål:\n  delmål:\n    - {text: A, målvärde: 4, utfall: [{datum: 2018-06-01, värde: 3}]}\n"
        "    - {text: B, målvärde: 5, utfall: [{datum: 2018-12-01, värde: 5}], uppnått: ja}\n"
    )
    assert shown(GOALS, goals + report())[-1].endswith("| B |  | 5 | Inte mätt")


def test_a_goal_that_is_reached_without_a_measurement_is_not_so_on_a_day() -> None:
    goals = "mål:\n  delmål: [{text: A, målvärde: 4, uppnått: ja}]\n"
    assert shown(GOALS, goals + report())[-1].endswith("| A |  | 4")


def test_costs_so_far_are_drawn_beside_the_plan() -> None:
    costs = "utfall: [{post: A, period: mars 2018, belopp: 610}]\n"
    assert shown(CHART, BUDGET + costs + report())[:5] == [
        "diagram (1) Plan och utfall hittills – tabell 1",
        (
            "  Stapeldiagram med plan och utfall hittills för varje post. "
            "Utfallet är 610\N{NO-BREAK SPACE}kr och planen 600\N{NO-BREAK SPACE}kr, "
            "alltså 10\N{NO-BREAK SPACE}kr mer än planerat."
        ),
        "  kronor: A | B",
        "  Plan hittills: 600 | None",
        "  Utfall hittills: 610 | 0",
    ]


@pytest.mark.parametrize("more", ["", BUDGET])
def test_nothing_spent_is_no_chart(more: str) -> None:
    assert shown(CHART, more + report()) == []


def test_without_a_budget_or_costs_there_is_no_table() -> None:
    assert shown(COSTS, report()) == []
