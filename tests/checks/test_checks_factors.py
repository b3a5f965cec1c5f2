import pytest
from project_texts import findings, project, said


def post(words: str) -> str:
    """Return a project with one post, whose sum is right."""
    return project(f"budget:\n  poster:\n    - {{post: A, {words}}}\n  summa: 100\n")


@pytest.mark.parametrize(
    ("words", "idle"),
    [
        ("antal: 1, timmar: 10, styckpris: 100, belopp: 100", ["timmar"]),
        ("månader: 1, styckpris: 100", ["månader"]),
        ("månader: 3, timmar: 10, timkostnad: 10", ["månader"]),
        ("månader: 2, timmar: 10, månadskostnad: 50", ["timmar"]),
        ("månader: 2, påslag: 40 %, belopp: 100", ["påslag"]),
        ("avrundning: 100, belopp: 100", ["avrundning"]),
        ("påslag: 0 %, avrundning: 1, belopp: 100", ["påslag", "avrundning"]),
    ],
)
def test_a_factor_that_does_not_count_is_an_error(words: str, idle: list[str]) -> None:
    found = findings(post(words))

    assert [finding.rule.code for finding in found] == ["RG218"] * len(idle)
    assert [finding.message for finding in found] == [
        f"{key} ingår inte i uträkningen av A." for key in idle
    ]
    assert said(found[0])[5] == f"Ta bort {idle[0]}, eller ange det pris som {idle[0]} hör till."


@pytest.mark.parametrize(
    "words",
    [
        "antal: 2, tjänstgöringsgrad: halvtid, månader: 3, belopp: 100",
        "antal: 1, timmar: 10, timkostnad: 10",
        "antal: 4, styckpris: 25, påslag: 0 %, avrundning: 10",
    ],
)
def test_factors_that_count_or_only_describe_are_fine(words: str) -> None:
    assert findings(post(words)) == []


def test_a_post_has_either_a_party_or_a_division_between_parties() -> None:
    parties = "parter:\n  - {namn: K, roll: projektägare}\n  - {namn: R, roll: projektägare}\n"
    (finding,) = findings(parties_first(parties, "part: K, belopp: 100, per_part: {R: 100}"))

    assert (finding.rule.code, finding.message) == (
        "RG219",
        "Posten A har både part och per_part.",
    )


def parties_first(parties: str, words: str) -> str:
    """Return a project with parties and one post."""
    return project(f"{parties}budget:\n  poster:\n    - {{post: A, {words}}}\n  summa: 100\n")
