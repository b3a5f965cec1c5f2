"""Targets stated in two ways, and the figures in a goal's text."""

import pytest
from project_texts import findings, project, related, said
from result_texts import goal


def only(fragment: str) -> tuple[str, int, int, int, str, str]:
    (finding,) = findings(project(fragment))
    return said(finding)


def told(text: str, target: str) -> str:
    return f"mål:\n  delmål:\n    - text: {text}\n      målvärde: {target}\n"


def test_a_number_beside_a_share_is_the_one_that_the_share_asks_for() -> None:
    fragment = goal("jämförelse: minst", "målvärde: 80 % av 48", "antal: 38")
    (finding,) = findings(project(fragment))

    assert said(finding) == (
        "RG515",
        10,
        14,
        16,
        (
            "80 % av 48 är 38,4, så målet nås vid 39, men antal är 38. Det är 1 för lite. 80 % är "
            "38 bara av 47."
        ),
        "Ändra antalet eller målvärdet.",
    )
    assert related(finding) == [(9, "80 % av 48", "målvärde: 80 % av 48")]


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        (
            ("jämförelse: högst", "målvärde: 80 % av 48", "antal: 39"),
            (
                "80 % av 48 är 38,4, så målet är högst 38, men antal är 39. Det är 1 för mycket. "
                "80 % är 39 bara av 49."
            ),
        ),
        (
            ("jämförelse: lika med", "målvärde: 79 % av 48", "antal: 39"),
            (
                "79 % av 48 är 37,92, avrundat 38, men antal är 39. Det är 1 för mycket. 79 % är "
                "39 bara av 49."
            ),
        ),
        (
            ("målvärde: 40 % av 60", "antal: 20"),
            "40 % av 60 är 24, men antal är 20. Det är 4 för lite. 40 % är 20 bara av 49–51.",
        ),
        (
            ("målvärde: 40 % av 60", "antal: '20,5'"),
            "40 % av 60 är 24, men antal är 20,5. Det är 3,5 för lite.",
        ),
        (
            ("målvärde: 39 av 48", "antal: 40"),
            "Målvärdet är 39 av 48, men antal är 40. Det är 1 för mycket.",
        ),
        (
            ("målvärde: 300 %", "antal: 20"),
            "Målvärdet är 300 % och antal är 20, men 300 % är inte 20 av något helt tal.",
        ),
        (
            ("målvärde: 0 %", "antal: 20"),
            "Målvärdet är 0 % och antal är 20, men 0 % är inte 20 av något helt tal.",
        ),
    ],
)
def test_a_wrong_number_is_told_with_the_right_one(keys: tuple[str, ...], message: str) -> None:
    found = only(goal(*keys))
    assert (found[0], found[4]) == ("RG515", message)


@pytest.mark.parametrize(
    "keys",
    [
        ("jämförelse: minst", "målvärde: 80 % av 48", "antal: 39"),
        ("jämförelse: minst", "målvärde: 80 % av 48", "antal: '38,4'"),
        ("jämförelse: högst", "målvärde: 80 % av 48", "antal: 38"),
        ("målvärde: 80 % av 48", "antal: 38"),
        ("målvärde: 80 %", "antal: 39"),
        ("målvärde: 0 %", "antal: 0"),
        ("målvärde: 39 av 48", "antal: 39"),
        ("jämförelse: minst", "antal: 39"),
    ],
)
def test_a_number_that_fits_is_no_finding(keys: tuple[str, ...]) -> None:
    assert findings(project(goal(*keys))) == []


def test_nothing_of_a_whole_is_less_than_nothing() -> None:
    target, outcome = findings(
        project(goal("målvärde: -39 av 48", "utfall: [{datum: 2018-12-31, värde: -1 av 48}]"))
    )

    assert said(target) == (
        "RG516",
        8,
        17,
        26,
        "-39 av 48 är mindre än 0.",
        "Skriv ett tal som är 0 eller större.",
    )
    assert said(outcome)[4] == "-1 av 48 är mindre än 0."
    assert only(goal("antal: -39"))[4] == "−39 är mindre än 0."
    assert findings(project(goal("målvärde: -3"))) == []


@pytest.mark.parametrize(
    ("text", "target", "message"),
    [
        ("Minst 75 % av de 48 platserna fylls", "80 % av 48", "Texten säger 75 %"),
        ("75 % fyllda platser", "80 % av 48", "Texten säger 75 %"),
        ("Platserna fylls till 75 procent av deltagarna", "80 %", "Texten säger 75 %"),
        ("Minst 80 % av de 49 platserna fylls", "80 % av 48", "Texten säger av 49"),
        ("39 av 49 platser fylls", "39 av 48", "Texten säger 39 av 49"),
        ("38 av de 48 platserna fylls", "39 av 48", "Texten säger 38 av 48"),
        ("80 % av 1 245 personer får en plan", "80 % av 1 244", "Texten säger av 1245"),
    ],
)
def test_the_text_of_a_goal_has_the_figures_of_its_target(
    text: str, target: str, message: str
) -> None:
    (finding,) = findings(project(told(text, target)))

    assert said(finding) == (
        "RG521",
        7,
        13,
        13 + len(text),
        f"{message}, men målvärdet är {target}.",
        "Ändra texten eller målvärdet.",
    )
    assert related(finding) == [(8, target, f"målvärde: {target}")]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Minst 80 % av de 48 platserna fylls under 2020", "80 % av 48"),
        ("Minst 80 procent av alla 48 platser fylls", "80 % av 48"),
        ("Minst 80 % av 2020 års deltagare kommer i arbete", "80 %"),
        ("Andelen ökar från 60 % till 80 % av deltagarna", "80 %"),
        ("Deltagare som arbetar minst 25 % av heltid kommer vidare", "60 %"),
        ("Deltagare med minst 25 % arbetsförmåga kommer vidare", "60 %"),
        ("Sjukfrånvaron minskar med 10 %", "5 %"),
        ("Sjukfrånvaron minskar med 20 % av nivån", "5 %"),
        ("Andelen ökar med minst 20 procent av de 49 platserna", "80 % av 48"),
        ("2 av 3 kommuner deltar med 48 platser", "80 % av 48"),
        ("Minst 39 platser fylls", "80 % av 48"),
        ("Minst 80 % av 20–25 deltagare", "80 % av 24"),
        ("Fler i arbete i slutet av 2020", "39 av 48"),
        ("39 av 48 platser fylls", "39 av 48"),
        ("50 % av platserna fylls", "24"),
    ],
)
def test_other_figures_in_a_text_are_left_alone(text: str, target: str) -> None:
    assert findings(project(told(text, target))) == []
