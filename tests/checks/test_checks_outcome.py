"""Actual costs and the posts they belong to."""

import pytest
from project_texts import findings, plain_spaces, project, related, said
from shipped_packs import demanding

from rapportgen.diagnostics.rule import Severity

POSTS = """\
budget:
  poster:
    - {post: Resor, belopp: 10}
    - {post: Lokal, belopp: 20}
    - {post: Resor, belopp: 30}
  summa: 60
"""
KNOWN = "Skriv namnet som det står i budgeten: "


def found(fragment: str) -> list[tuple[str, int, int, int, str, str]]:
    return [said(finding) for finding in findings(project(fragment))]


def test_an_outcome_of_a_post_that_is_not_in_the_budget_is_an_error() -> None:
    assert found(f"{POSTS}utfall: [{{post: Kaffe, period: 2018, belopp: 100 000}}]\n") == [
        (
            "RG216",
            11,
            17,
            22,
            "Ingen post i budgeten heter Kaffe.",
            f"{KNOWN}Resor, Lokal.",
        )
    ]


def test_the_post_that_was_probably_meant_is_named() -> None:
    outcomes = "utfall:\n  - {post: Lokal, belopp: 1}\n  - {post: lokaler, belopp: 1}\n"

    assert found(POSTS + outcomes) == [
        (
            "RG216",
            13,
            12,
            19,
            "Ingen post i budgeten heter lokaler.",
            f"Menade du Lokal? {KNOWN}Resor, Lokal.",
        )
    ]


def test_an_outcome_without_a_budget_has_no_post() -> None:
    assert found("utfall:\n  - {post: Lokal, belopp: 1}\n") == [
        (
            "RG216",
            6,
            12,
            17,
            "Ingen post i budgeten heter Lokal.",
            f"{KNOWN}budgeten har inga poster.",
        )
    ]


def test_an_outcome_must_tell_which_of_the_posts_with_one_name_it_means() -> None:
    (finding,) = findings(project(f"{POSTS}utfall:\n  - {{post: Resor, belopp: 1}}\n"))

    assert said(finding) == (
        "RG217",
        12,
        12,
        17,
        "2 poster i budgeten heter Resor. Vilken av dem kostnaden hör till går inte att se.",
        "Ge posterna olika namn i budgeten, och skriv ett av namnen här.",
    )
    assert related(finding) == [(7, "Resor", "Posten Resor."), (9, "Resor", "Posten Resor.")]


def test_posts_with_one_name_are_no_error_without_an_outcome() -> None:
    assert found(f"{POSTS}utfall:\n  - {{post: Lokal, belopp: 1}}\n") == []


TENTH = demanding("avvikelse: 10 %\n")
ROWS = """\
utfall:
  - {post: Resor, period: januari – juni 2018, belopp: 20 000}
  - {post: Resor, period: juli – december 2018, belopp: 13 001}
  - {post: Lokal, belopp: 20}
"""


def budget(resor: str = "30 000", lokal: str = "20") -> str:
    posts = f"    - {{post: Resor, belopp: {resor}}}\n    - {{post: Lokal, belopp: {lokal}}}\n"
    whole = int(resor.replace(" ", "")) + int(lokal.replace(" ", ""))
    return f"budget:\n  poster:\n{posts}  summa: {whole}\n"


def test_an_outcome_far_above_the_budget_is_told_where_it_passes_the_limit() -> None:
    (finding,) = findings(project(budget() + ROWS), TENTH)

    assert finding.severity is Severity.WARNING
    assert said(finding) == (
        "RG225",
        12,
        57,
        63,
        (
            "Utfallet för Resor är 33 001 kr, men budgeten är 30 000 kr. Det är 3 001 kr (10 %) "
            "för mycket. Förbundet vill veta varför när det är mer än 10 %."
        ),
        "Skriv förklaringen i kommentar på någon av postens rader under utfall.",
    )
    assert related(finding) == [
        (11, "20 000", "januari – juni 2018: 20 000 kr"),
        (12, "13 001", "juli – december 2018: 13 001 kr"),
        (7, "30 000", "Budgeten: 30 000 kr"),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ROWS.replace("13 001", "13 000"),
        ROWS.replace("20 000}", "20 000, kommentar: Fler resor.}"),
        ROWS.replace("13 001}", "13 001, kommentar: Fler resor.}"),
        ROWS.replace("13 001", "1").replace("belopp: 20}", "belopp: 22}"),
    ],
)
def test_an_outcome_within_the_limit_or_explained_is_silent(rows: str) -> None:
    assert findings(project(budget() + rows), TENTH) == []


def test_any_cost_of_a_post_of_nothing_is_too_much_and_has_no_share() -> None:
    (finding,) = findings(project(budget("30 000", "0") + ROWS.replace("13 001", "1")), TENTH)

    assert (finding.place.line, plain_spaces(finding.message)) == (
        13,
        (
            "Utfallet för Lokal är 20 kr, men budgeten är 0 kr. Det är 20 kr för mycket. Förbundet "
            "vill veta varför när det är mer än 10 %."
        ),
    )
    assert related(finding) == [(13, "20", "Utfall: 20 kr"), (8, "0", "Budgeten: 0 kr")]


@pytest.mark.parametrize(("spent", "found"), [("-4 600", []), ("-4 400", ["RG225"])])
def test_a_deduction_may_be_a_tenth_smaller(spent: str, found: list[str]) -> None:
    text = budget("30 000", "-5 000") + f"utfall: [{{post: Lokal, belopp: {spent}}}]\n"

    assert [finding.rule.code for finding in findings(project(text), TENTH)] == found


def test_an_open_cost_and_posts_of_one_name_have_no_budget_to_be_above() -> None:
    opened = "budget:\n  poster:\n    - {post: Lokal, öppen: true}\n  summa: 0\n"
    rows = "utfall: [{post: Lokal, belopp: 5}]\n"
    several = POSTS + "utfall: [{post: Resor, belopp: 500}]\n"

    assert [f.rule.code for f in findings(project(opened + rows), TENTH)] == ["RG210"]
    assert [f.rule.code for f in findings(project(several), TENTH)] == ["RG217"]


def test_without_a_limit_of_its_pack_no_outcome_is_too_large() -> None:
    without = demanding("parter: 1\n")

    assert [finding.rule.code for finding in findings(project(budget() + ROWS), without)] == [
        "RG224"
    ]
    assert findings(project(budget() + ROWS)) == []
