import pytest
from filling import shown

TIMELINE = "{{ tidslinje(projekt) }}"
KINDS = "{{ budgetdiagram_per_slag(projekt.budget) }}"
PARTIES = "{{ budgetdiagram_per_part(projekt) }}"
YEARS = "{{ budgetdiagram_per_år(projekt) }}"
OUTCOME = "{{ utfallsdiagram(projekt) }}"
GOALS = "{{ måldiagram(projekt.mål) }}"
RESULTS = "{% for t in projekt.resultat.tabeller %}\n{{ resultatdiagram(t) }}\n\n{% endfor %}"


def chart(template: str, fragment: str) -> list[str]:
    """Return the lines of the chart that a template makes, without the table below it."""
    lines = [plain(line) for line in shown(template, fragment)]
    return lines[: next(at for at, line in enumerate(lines) if line.startswith("tabell"))]


def plain(line: str) -> str:
    return line.replace("\N{NO-BREAK SPACE}", "␣")


def activities(*times: str) -> str:
    rows = (f"  - {{aktivitet: A{n}, tid: {time}}}\n" for n, time in enumerate(times, 1))
    return "tidplan:\n" + "".join(rows)


def budget(*posts: str, summa: str) -> str:
    rows = "".join(f"    - {post}\n" for post in posts)
    return f"budget:\n  poster:\n{rows}  summa: {summa}\n"


def test_a_timeline_covers_the_period_and_what_lies_outside_it() -> None:
    fragment = "period: mars – oktober 2018\n" + activities(
        "pågår – juni 2018", "2018-05-02", "våren 2018", "oktober 2018 – början av januari 2019"
    )
    assert chart(TIMELINE, fragment) == [
        "diagram (1) Aktiviteterna i tiden – tabell 1",
        (
            "  Tidslinje med 4 aktiviteter, mars 2018 – januari 2019. A1 pågår redan från början. "
            "Sist slutar A4, 10 januari 2019. Tiden är ungefärlig för A3 och A4."
        ),
        "  2018-03-01 – 2019-01-10",
        "  A1: … – 2018-06-30 (pågår – juni 2018)",
        "  A2: 2018-05-02 – 2018-05-02 (2 maj 2018)",
        "  A3: cirka 2018-03-01 – 2018-05-31 (våren 2018)",
        "  A4: cirka 2018-10-01 – 2019-01-10 (oktober 2018 – början av januari 2019)",
    ]


def test_a_timeline_names_three_activities_and_counts_the_others() -> None:
    fragment = activities("mars 2018", "mars 2018", "mars 2018", "mars 2018", "april 2018")
    assert chart(TIMELINE, fragment)[1] == (
        "  Tidslinje med 5 aktiviteter, januari – december 2018. "
        "Först börjar A1, A2, A3 och 1 till, 1 mars 2018. Sist slutar A5, 30 april 2018."
    )


@pytest.mark.parametrize(
    "times", [(), ("mars 2018", "april 2018"), ("mars 2018", "mars 2018", "2018-03-01–2018-03-31")]
)
def test_few_activities_or_a_single_time_is_no_timeline(times: tuple[str, ...]) -> None:
    assert shown(TIMELINE, activities(*times) if times else "") == []


def test_a_timeline_points_to_the_table_that_the_pack_shows() -> None:
    template = (
        '{% set tabell = aktivitetstabell(projekt.tidplan, {"tid": "När"}) %}\n'
        "{{ tidslinje(projekt, tabell, 'Året') }}\n\n{{ tabell }}"
    )
    lines = shown(template, activities("mars 2018", "april 2018", "maj 2018"))
    assert lines[0] == "diagram (1) Året – tabell 1"
    assert [line for line in lines if line.startswith("tabell")] == ["tabell (1) Aktiviteter"]


def test_costs_per_slag_stand_with_the_largest_first_and_their_shares_in_a_table() -> None:
    posts = (
        "{post: A, slag: material, belopp: 10}",
        "{post: B, slag: lön, belopp: 60}",
        "{post: C, slag: lön, belopp: 20}",
        "{post: D, slag: resor, öppen: true}",
    )
    assert [plain(line) for line in shown(KINDS, budget(*posts, summa="90"))] == [
        "diagram (1) Kostnader per slag – tabell 1",
        (
            "  Stapeldiagram över kostnaderna per slag. Störst är Lön med 80␣kr och "
            "minst Material med 10␣kr. Tillsammans är det 90␣kr."
        ),
        "  kronor: Lön | Material",
        "  Belopp: 80 | 10",
        "tabell (1) Kostnader per slag",
        "  Slag <4 | Belopp >2 | Andel >1",
        "  | Lön | 80␣kr | 88,9␣%",
        "  | Material | 10␣kr | 11,1␣%",
        "  = Summa | 90␣kr | 100,0␣%",
        "  not Kostnader som tillkommer ingår inte i summan.",
    ]


def test_costs_per_year_are_divided_into_their_posts_and_tell_what_is_not_divided() -> None:
    posts = (
        "{post: A, belopp: 90, per_år: {2018: 30, 2019: 60}}",
        "{post: B, belopp: 10, per_år: {2018: 10}}",
        "{post: C, belopp: 5}",
    )
    fragment = "period: 2018 – 2019\n" + budget(*posts, summa="105")
    assert chart(YEARS, fragment) == [
        "diagram (1) Kostnader per år – tabell 1",
        (
            "  Stapeldiagram över kostnaderna per år. Det ökar från 40␣kr 2018 till 60␣kr 2019. "
            "5␣kr är inte fördelat. Tillsammans är det 105␣kr. Varje stapel är delad på 3 poster."
        ),
        "  kronor, staplat: 2018 | 2019 | Ej fördelat",
        "  A: 30 | 60 | None",
        "  B: 10 | None | None",
        "  C: None | None | 5",
    ]


@pytest.mark.parametrize(
    ("amounts", "words"),
    [
        ((30, 20, 10), "Det minskar från 30 kr 2018 till 10 kr 2020."),
        ((10, 30, 20), "Störst är 2019 med 30 kr och minst 2018 med 10 kr."),
        ((10, 10, 30), "Störst är 2020 med 30 kr och minst 2018 och 2019 med 10 kr."),
        ((10, 10, 10), "Alla är lika stora: 10 kr."),
    ],
)
def test_years_tell_of_a_course_or_else_of_extremes(amounts: tuple[int, ...], words: str) -> None:
    years = ", ".join(f"{2018 + n}: {amount}" for n, amount in enumerate(amounts))
    post = f"{{post: A, belopp: {sum(amounts)}, per_år: {{{years}}}}}"
    fragment = "period: 2018 – 2020\n" + budget(post, summa=str(sum(amounts)))
    assert words in chart(YEARS, fragment)[1].replace("␣", " ")


def test_costs_per_party_stand_by_short_names() -> None:
    parties = (
        "parter:\n  - {namn: Kommunen, kortnamn: K, roll: projektägare}\n"
        "  - {namn: Region, roll: samverkande part}\n"
    )
    post = "{post: A, belopp: 50, per_part: {Region: 20, Kommunen: 30}}"
    assert chart(PARTIES, parties + budget(post, summa="50"))[2:] == [
        "  kronor: K | Region",
        "  Belopp: 30 | 20",
    ]


@pytest.mark.parametrize(
    "posts",
    [
        [f"{{post: P{n}, belopp: 2, per_år: {{2018: 1, 2019: 1}}}}" for n in range(5)],
        ["{post: A, belopp: 9, per_år: {2018: 9}}", "{post: A, belopp: 1, per_år: {2019: 1}}"],
        ["{post: A, belopp: 12, per_år: {2018: 12}}", "{post: B, belopp: -2, per_år: {2019: -2}}"],
    ],
    ids=["many", "alike", "below zero"],
)
def test_bars_that_cannot_be_divided_into_posts_are_whole(posts: list[str]) -> None:
    lines = chart(YEARS, "period: 2018 – 2019\n" + budget(*posts, summa="10"))
    assert lines[2] == "  kronor: 2018 | 2019"
    assert lines[3].startswith("  Belopp: ")
    assert "delad på" not in lines[1]


@pytest.mark.parametrize("template", [KINDS, PARTIES, YEARS])
def test_one_bar_is_no_chart(template: str) -> None:
    post = "{post: A, slag: lön, belopp: 9, per_part: {R: 9}, per_år: {2018: 9}}"
    assert shown(template, budget(post, summa="9")) == []


def test_budget_and_outcome_stand_beside_each_other() -> None:
    posts = (
        "{post: A, belopp: 100}",
        "{post: B, belopp: 50}",
        "{post: C, belopp: 9}",
        "{post: D, öppen: true}",
    )
    costs = "utfall: [{post: A, belopp: 110}, {post: B, belopp: 45}, {post: D, belopp: 3}]\n"
    assert chart(OUTCOME, budget(*posts, summa="159") + costs) == [
        "diagram (1) Budget och utfall per post – tabell 1",
        (
            "  Stapeldiagram med budget och utfall för varje post. Utfallet är 155␣kr av budgetens "
            "150␣kr. Mest över budgeten är A, med 10␣kr. Mest under är B, med 5␣kr. "
            "Utfall saknas för C."
        ),
        "  kronor: A | B | C | D",
        "  Budget: 100 | 50 | 9 | None",
        "  Utfall: 110 | 45 | None | 3",
    ]


def test_an_outcome_as_planned_says_so() -> None:
    fragment = budget("{post: A, belopp: 100}", summa="100") + "utfall: [{post: A, belopp: 100}]\n"
    assert chart(OUTCOME, fragment)[1].endswith("Varje post har kostat det som budgeten säger.")


def test_outcomes_with_nothing_to_compare_are_no_chart() -> None:
    fragment = budget("{post: A, öppen: true}", summa="0") + "utfall: [{post: A, belopp: 3}]\n"
    assert [line for line in shown(OUTCOME, fragment) if "diagram" in line] == []
    assert shown(OUTCOME, budget("{post: A, belopp: 1}", summa="1")) == []


def goals(*rows: str) -> str:
    return "mål:\n  delmål:\n" + "".join(f"    - {{{row}}}\n" for row in rows)


def test_goals_are_shown_in_per_cent_of_their_targets_by_the_latest_outcome() -> None:
    fragment = goals(
        "text: A, indikator: fyllda platser, jämförelse: minst, målvärde: 80 % av 48, "
        "utfall: [{datum: 2018-06-30, värde: 20}, {datum: 2018-12-31, värde: 41}]",
        "text: Väntetiden är kort, jämförelse: högst, målvärde: 20, "
        "utfall: [{datum: 2018-12-31, värde: 15}]",
        "text: C, målvärde: 80 %, utfall: [{datum: 2018-12-31, värde: 70 %}]",
        "text: D, målvärde: 4",
    )
    assert chart(GOALS, fragment) == [
        "diagram (1) Målen: utfall mot målvärde – tabell 1",
        (
            "  Stapeldiagram med målens utfall i procent av målvärdet, som är 100␣%. "
            "Fyllda platser (uppnått): 105,1␣%, Väntetiden är kort (högst 20: uppnått): 75,0␣% "
            "och C: 87,5␣%. Lägre är bättre för Väntetiden är kort."
        ),
        "  procent: Fyllda platser (uppnått) | Väntetiden är kort (högst 20: uppnått) | C",
        "  Målvärde: 100 | 100 | 100",
        "  Utfall: 105.1 | 75.0 | 87.5",
    ]
    assert [line.rpartition("| ")[2] for line in shown(GOALS, fragment)[-4:]] == [
        *("105,1␣%", "75,0␣%", "87,5␣%"),
        "Inte mätt |",
    ]


def test_a_goal_of_at_most_that_is_exceeded_says_so_and_what_the_project_says_comes_first() -> None:
    outcome = "utfall: [{datum: 2018-12-31, värde: 25}]"
    fragment = goals(
        f"text: A, jämförelse: högst, målvärde: 20, {outcome}",
        f"text: B, jämförelse: minst, målvärde: 30, {outcome}",
        f"text: C, jämförelse: minst, målvärde: 50 %, antal: 24, uppnått: delvis, {outcome}",
    )
    assert (
        chart(GOALS, fragment)[2]
        == "  procent: A (högst 20: inte uppnått) | B | C (delvis uppnått)"
    )


def test_many_goals_come_in_several_charts_with_one_table() -> None:
    rows = [
        f"text: M{n}, målvärde: 10, utfall: [{{datum: 2018-12-31, värde: {n}}}]"
        for n in range(1, 31)
    ]
    lines = [line for line in shown(GOALS, goals(*rows)) if line[:1] in "dt"]
    assert lines == [
        "diagram (1) Målen: utfall mot målvärde (1 av 2) – tabell 1",
        "diagram (2) Målen: utfall mot målvärde (2 av 2) – tabell 1",
        "tabell (1) Mål som mäts",
    ]


def test_many_activities_come_in_several_charts_with_one_table() -> None:
    lines = shown(TIMELINE, activities("mars 2018", *["april 2018"] * 40))
    assert [line for line in lines if line.startswith(("diagram", "tabell"))] == [
        "diagram (1) Aktiviteterna i tiden (1 av 2) – tabell 1",
        "diagram (2) Aktiviteterna i tiden (2 av 2) – tabell 1",
        "tabell (1) Aktiviteter",
    ]
    assert lines[1].startswith(
        "  Del 1 av 2. Tidslinje med 41 aktiviteter, januari – december 2018."
    )


def test_many_goals_are_told_by_the_extremes() -> None:
    rows = [
        f"text: M{n}, målvärde: 10, utfall: [{{datum: 2018-12-31, värde: {n}}}]"
        for n in range(1, 6)
    ]
    words = chart(GOALS, goals(*rows))[1].replace("␣", " ")
    assert words.endswith("Störst är M5 med 50 % och minst M1 med 10 %.")


def test_a_single_goal_or_one_that_cannot_be_compared_is_no_chart() -> None:
    single = "text: A, målvärde: 4, utfall: [{datum: 2018-12-31, värde: 3}]"
    assert (
        shown(
            GOALS, goals(single, "text: B, målvärde: 80 %, utfall: [{datum: 2018-12-31, värde: 3}]")
        )
        == []
    )
    assert shown(GOALS, goals(single)) == []


def results(rows: str, more: str = "") -> str:
    return (
        "resultat:\n  tabeller:\n    - rubrik: R\n      mättillfällen: [maj, juni]\n"
        f"{more}      rader:\n{rows}"
    )


def row(name: str, *values: str, more: str = "") -> str:
    return f"        - {{rad: {name}, värden: [{', '.join(values)}]{more}}}\n"


def test_results_in_per_cent_are_shown_without_the_counts_among_them() -> None:
    rows = row("Alla", "225", "281") + row("A", "43 %", "41 %") + row("B", "57 %", "59 %")
    assert chart(RESULTS, results(rows)) == [
        "diagram (1) R – tabell 1",
        (
            "  Stapeldiagram: R, maj och juni. juni: Störst är B med 59␣% och minst A med 41␣%. "
            "Mest har A och B ändrats."
        ),
        "  procent: A | B",
        "  maj: 43 | 57",
        "  juni: 41 | 59",
    ]


def test_results_in_numbers_have_their_own_unit_and_a_gap_where_a_value_is_missing() -> None:
    rows = row("A", "4", "9") + row("B", "3")
    assert chart(RESULTS, results(rows, "      enhet: individer\n"))[1:] == [
        (
            "  Stapeldiagram: R, maj och juni. juni: A är 9 individer. "
            "Mest har A ändrats, från 4 individer till 9 individer."
        ),
        "  individer: A | B",
        "  maj: 4 | 3",
        "  juni: 9 | None",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        row("A", "4"),
        row("A", "4", "5", more=", flöde: ingående") + row("B", "4", "5", more=", flöde: utgående"),
        row("A", "4", "5 %"),
    ],
    ids=["one figure", "a flow", "mixed in a row"],
)
def test_results_with_nothing_to_compare_are_no_chart(rows: str) -> None:
    assert shown(RESULTS, results(rows)) == []


def test_goals_that_measure_the_same_are_named_by_their_own_texts() -> None:
    outcome = "målvärde: 10, utfall: [{datum: 2018-12-31, värde: 8}]"
    fragment = goals(
        f"text: fler unga börjar, indikator: deltagare, {outcome}",
        f"text: Fler äldre börjar, indikator: deltagare, {outcome}",
        f"text: Fler blir kvar, indikator: avbrott, {outcome}",
    )
    assert chart(GOALS, fragment)[2] == "  procent: Fler unga börjar | Fler äldre börjar | Avbrott"
