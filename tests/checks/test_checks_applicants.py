"""Who asks for money, who accounts for it and who signs."""

import pytest
from project_texts import findings, marked, project, related, said
from shipped_packs import shipped

from rapportgen.diagnostics.diagnostic import Diagnostic

OWNER = "  - {namn: Kommunen, roll: projektägare}\n"
ACCOUNTING = "  - {namn: Kommunen, roll: [projektägare, redovisande]}\n"
OTHER = "  - {namn: Kassan, roll: samverkande part}\n"
SIGNED = "firmatecknare: [{funktion: Chef}]\n"
POST = "{post: A, belopp: 2}"
GOAL = "mål: {övergripande: Fler i arbete.}\n"


def asking(
    parties: str, signed: str = SIGNED, post: str = POST, kind: str = "sökt", goal: str = GOAL
) -> list[Diagnostic]:
    """Return what is found in a project that asks for money, from line 4 on."""
    fragment = (
        f"parter:\n{parties}{signed}"
        f"budget:\n  poster: [{post}]\n  summa: 2\n  finansiering:\n"
        f"    - {{källa: Förbundet, typ: {kind}, belopp: 2}}\n"
        f"syfte: Fler i arbete.\nbakgrund: Samverkan.\n{goal}"
    )
    return findings(project(fragment), shipped("standard"))


def test_somebody_owns_a_project_that_asks_for_money() -> None:
    (finding,) = asking(OTHER)

    assert said(finding) == (
        "RG408",
        12,
        31,
        35,
        "Projektet begär pengar, men ingen part är projektägare.",
        "Lägg till den som äger projektet under parter, med roll: projektägare.",
    )
    assert not finding.is_error


def test_somebody_signs_for_a_project_that_asks_for_money() -> None:
    (finding,) = asking(OWNER, signed="")

    assert said(finding) == (
        "RG410",
        11,
        31,
        35,
        "Projektet begär pengar, men filen säger inte vem som skriver under.",
        "Lägg till firmatecknare: med funktion och organisation.",
    )
    assert not finding.is_error


def test_one_of_several_owners_accounts_for_the_money() -> None:
    (finding,) = asking(f"{OWNER}  - {{namn: Kassan, roll: projektägare}}\n")

    assert said(finding) == (
        "RG409",
        5,
        1,
        7,
        "2 parter äger projektet eller har kostnader i det, men ingen av dem är redovisande.",
        (
            "Lägg till rollen redovisande hos den part som samlar in kostnaderna, till exempel "
            "roll: [projektägare, redovisande]."
        ),
    )
    assert not finding.is_error
    assert related(finding) == [(6, "projektägare", "Kommunen"), (7, "projektägare", "Kassan")]


@pytest.mark.parametrize(
    ("post", "mark"),
    [
        ("{post: A, belopp: 2, part: Kassan}", "Kassan"),
        ("{post: A, belopp: 2, per_part: {Kommunen: 1, Kassan: 1}}", "1"),
    ],
)
def test_one_of_an_owner_and_a_party_with_costs_accounts_for_the_money(
    post: str, mark: str
) -> None:
    (finding,) = asking(OWNER + OTHER, post=post)

    assert finding.rule.code == "RG409"
    assert related(finding) == [(6, "projektägare", "Kommunen"), (10, mark, "Kassan")]


def test_an_owner_alone_needs_nobody_else_to_account_for_the_money() -> None:
    assert asking(OWNER + OTHER) == []
    assert asking(OWNER + OTHER, post="{post: A, belopp: 2, part: Kommunen}") == []


def test_several_parties_of_which_one_accounts_are_enough() -> None:
    assert asking(ACCOUNTING + OTHER, post="{post: A, belopp: 2, part: Kassan}") == []


def test_nothing_is_asked_of_a_project_that_asks_for_no_money() -> None:
    assert asking(OTHER, signed="", kind="egen insats") == []


def test_nothing_is_asked_before_there_is_enough_for_a_document_with_the_budget() -> None:
    assert [found.rule.code for found in asking(OTHER, signed="", goal="")] == ["RG406"]


def test_a_requisition_asks_for_money_too() -> None:
    fragment = (
        "budget: {poster: [{post: A, belopp: 2}], summa: 2}\n"
        "rekvisitioner: [{period: 2018, datum: 2018-12-31, part: Kassan, konto: 1-2, belopp: 2,"
        " poster: [{post: A, belopp: 2}]}]\n"
        f"parter:\n{OTHER}syfte: Fler i arbete.\n{GOAL}{SIGNED}"
    )
    (finding,) = findings(project(fragment), shipped("standard"))

    assert (finding.rule.code, finding.place.line, marked(finding.place)) == (
        "RG408",
        6,
        "rekvisitioner",
    )
