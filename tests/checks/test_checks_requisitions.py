"""Requisitions against their own posts, the budget, and what was granted."""

import pytest
from project_texts import findings, plain_spaces, project, related, said

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Severity

BUDGET = """\
parter:
  - {namn: Kommunen, roll: projektägare}
budget:
  poster:
    - {post: Handledare, slag: lön, belopp: 170 000}
    - {post: Lokal, slag: lokaler, antal: 3, styckpris: 10 000}
    - {post: Utvärdering, öppen: true}
  summa: 200 000
"""
APPLIED = """\
  finansiering:
    - {källa: Förbundet, typ: sökt, belopp: 150 000}
    - {källa: Kommunen, typ: egen insats, belopp: 50 000}
"""
GRANTED = "beslut: {datum: 2018-01-10, belopp: 150 000}\n"
ASKED = """\
rekvisitioner:
  - period: januari – juni 2018
    part: Kommunen
    poster:
      - {post: Handledare, belopp: 80 000}
      - {post: Lokal, belopp: 15 000}
    belopp: 95 000
  - {period: juli – december 2018, belopp: 55 000}
"""


def found(fragment: str) -> list[Diagnostic]:
    """Return what is found, apart from the open cost of the budget."""
    return [f for f in findings(project(fragment)) if f.rule.code != "RG210"]


def only(fragment: str) -> Diagnostic:
    (finding,) = found(fragment)
    return finding


def test_requisitions_of_all_that_was_granted_are_right() -> None:
    assert found(BUDGET + APPLIED + GRANTED + ASKED) == []


@pytest.mark.parametrize(
    ("amount", "apart"), [("95 001", "1 kr för mycket"), ("94 000", "1 000 kr för lite")]
)
def test_a_requisition_is_the_sum_of_its_posts(amount: str, apart: str) -> None:
    finding = only(BUDGET + ASKED.replace("belopp: 95 000", f"belopp: {amount}"))

    assert said(finding) == (
        "RG226",
        19,
        13,
        19,
        f"Rekvisitionen är på {amount} kr, men posterna blir 95 000 kr. Det är {apart}.",
        "Ändra beloppet eller någon av posterna.",
    )
    assert related(finding) == [
        (17, "80 000", "Handledare: 80 000 kr"),
        (18, "15 000", "Lokal: 15 000 kr"),
    ]


@pytest.mark.parametrize(
    ("head", "name", "limit", "place", "second"),
    [
        (BUDGET + APPLIED + GRANTED, "det beviljade beloppet", "150 000", (16, "150 000"), 24),
        (BUDGET + APPLIED, "det sökta beloppet", "150 000", (14, "150 000"), 23),
        (BUDGET, "budgetens summa", "200 000", (12, "200 000"), 20),
        (
            BUDGET + APPLIED + "beslut: {datum: 2018-01-10}\n",
            "det sökta beloppet",
            "150 000",
            (14, "150 000"),
            24,
        ),
    ],
)
def test_requisitions_stay_within_what_was_granted_or_applied_for(
    head: str, name: str, limit: str, place: tuple[int, str], second: int
) -> None:
    most = int(limit.replace(" ", "")) - 95_000
    finding = only(head + ASKED.replace("belopp: 55 000", f"belopp: {most + 1}"))

    total = f"{limit[:-1]}1"
    assert said(finding) == (
        "RG227",
        second,
        44,
        44 + len(str(most + 1)),
        (
            f"Rekvisitionerna är tillsammans {total} kr, men {name} är {limit} kr. Det är 1 kr för "
            "mycket. Gränsen passeras här."
        ),
        "Ändra rekvisitionen, eller det belopp som den jämförs med.",
    )
    assert [row[0] for row in related(finding)] == [second - 1, second, place[0]]
    assert related(finding)[2] == (*place, f"{name.capitalize()}: {limit} kr")
    assert found(head + ASKED.replace("belopp: 55 000", f"belopp: {most}")) == []


def test_the_requisition_that_passes_the_limit_is_pointed_at() -> None:
    quarters = (f"kvartal {number} 2018" for number in range(1, 5))
    rows = "".join(f"  - {{period: {quarter}, belopp: 60 000}}\n" for quarter in quarters)
    finding = only(f"{GRANTED}rekvisitioner:\n{rows}")

    assert (finding.rule.code, finding.place.line) == ("RG227", 9)
    assert "tillsammans 240 000 kr" in plain_spaces(finding.message)


def test_what_is_paid_back_makes_room() -> None:
    rows = "  - {period: 2018, belopp: 160 000}\n  - {period: 2018, belopp: -10 000}\n"
    assert found(f"{GRANTED}rekvisitioner:\n{rows}") == []


def test_without_a_budget_and_a_decision_there_is_nothing_to_stay_within() -> None:
    assert found("rekvisitioner:\n  - {period: 2018, belopp: 160 000}\n") == []


def test_a_post_that_the_budget_does_not_have_is_told_with_the_one_that_was_meant() -> None:
    finding = only(BUDGET + ASKED.replace("post: Lokal,", "post: Lokaler,"))

    assert said(finding) == (
        "RG228",
        18,
        16,
        23,
        "Ingen post i budgeten heter Lokaler.",
        ("Menade du Lokal? Skriv namnet som det står i budgeten: Handledare, Lokal, Utvärdering."),
    )


def test_more_requisitioned_for_a_post_than_its_budget_is_a_warning() -> None:
    second = (
        "  - period: juli – december 2018\n    poster: [{post: Lokal, belopp: 15 001}]\n"
        "    belopp: 15 001\n"
    )
    asked = ASKED[: ASKED.rindex("  - {period")] + second
    finding = only(BUDGET + asked)

    assert finding.severity is Severity.WARNING
    assert said(finding) == (
        "RG229",
        21,
        36,
        42,
        "För Lokal är 30 001 kr rekvirerat, men budgeten är 30 000 kr. Det är 1 kr för mycket.",
        "Ändra rekvisitionen eller budgeten, eller kom överens med förbundet.",
    )
    assert related(finding) == [
        (18, "15 000", "Rekvirerat: 15 000 kr"),
        (21, "15 001", "Rekvirerat: 15 001 kr"),
        (10, "10 000", "Budgeten: 30 000 kr"),
    ]
    assert found(BUDGET + asked.replace("15 001", "15 000")) == []


def test_an_open_cost_has_no_limit_and_posts_of_one_name_have_theirs_together() -> None:
    asked = "rekvisitioner: [{period: 2018, poster: [{post: P, belopp: 30}], belopp: 30}]\n"
    opened = BUDGET.replace("Utvärdering", "P")
    rows = "    - {post: P, belopp: 10}\n    - {post: P, belopp: 20}\n"
    several = f"budget:\n  poster:\n{rows}  summa: 30\n"
    assert found(opened + asked) == []
    assert found(several + asked) == []
    assert [f.rule.code for f in found(several + asked.replace("30", "31"))] == ["RG229", "RG227"]


def test_an_unknown_party_is_told_with_the_one_that_was_meant() -> None:
    assert said(only(BUDGET + ASKED.replace("part: Kommunen", "part: Kommun"))) == (
        "RG230",
        15,
        11,
        17,
        "Parten Kommun finns inte under parter.",
        "Menade du Kommunen? Skriv namnet som det står där: Kommunen.",
    )


def test_more_granted_than_applied_for_is_an_error() -> None:
    finding = only(BUDGET + APPLIED + GRANTED.replace("150 000", "150 001"))

    assert finding.is_error
    assert said(finding) == (
        "RG231",
        16,
        37,
        44,
        (
            "Det beviljade beloppet är 150 001 kr, men det sökta är 150 000 kr. Det är 1 kr för "
            "mycket."
        ),
        "Ändra beslutets belopp, eller det sökta beloppet under finansiering.",
    )
    assert related(finding) == [(14, "150 000", "Förbundet, sökt: 150 000 kr")]


def test_less_granted_than_applied_for_is_a_warning_that_says_what_is_missing() -> None:
    finding = only(BUDGET + APPLIED + GRANTED.replace("150 000", "120 000"))

    assert finding.severity is Severity.WARNING
    assert said(finding) == (
        "RG234",
        16,
        37,
        44,
        "Det beviljade beloppet är 120 000 kr, men det sökta är 150 000 kr. Det fattas 30 000 kr.",
        (
            "Minska kostnaderna med 30 000 kr, eller låt någon annan betala dem. Skriv sedan det "
            "beviljade beloppet under finansiering."
        ),
    )
    assert related(finding) == [(14, "150 000", "Förbundet, sökt: 150 000 kr")]


@pytest.mark.parametrize("head", ["", BUDGET, BUDGET + APPLIED.replace("typ: sökt, ", "")])
def test_a_grant_is_not_compared_when_nothing_is_said_to_be_applied_for(head: str) -> None:
    assert found(head + GRANTED) == []
