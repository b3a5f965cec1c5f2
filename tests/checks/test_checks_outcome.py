"""Actual costs and the posts they belong to."""

from project_texts import findings, project, related, said

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
