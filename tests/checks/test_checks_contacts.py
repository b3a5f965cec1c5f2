"""E-mail addresses and telephone numbers in what is put on the web."""

import pytest
from project_texts import findings, project, said
from shipped_packs import for_the_web, shipped

from rapportgen.diagnostics.rule import Severity

CONSENT = (
    "Har personen sagt ja till att uppgiften läggs ut undantar du platsen under ignorera, och "
    "skriver det som skäl."
)
CONTACT = """\
kontakt:
  - funktion: projektledare
    epost: kim.berg@ekeby.se
    telefon: växeln, anknytning 12
syfte: Ring 019-12 34 56.
"""


def contacts(fragment: str, *required: str) -> list[tuple[str, int, int, int, str, str]]:
    return [said(found) for found in findings(project(fragment), for_the_web(*required))]


def quoted(text: str) -> list[str]:
    """Return the addresses and numbers that are found in a text."""
    return [message.split()[1] for *_, message, _ in contacts(f"syfte: {text}\n")]


def test_each_contact_is_a_warning_at_its_place() -> None:
    assert contacts(CONTACT) == [
        (
            "RG603",
            7,
            12,
            29,
            "E-postadressen kim.berg@ekeby.se blir synlig på webben, i dokumentet Projektsida.",
            f"Skriv en adress som flera läser, till exempel info@. {CONSENT}",
        ),
        (
            "RG603",
            8,
            14,
            35,
            "Telefonnumret växeln, anknytning 12 blir synligt på webben, i dokumentet Projektsida.",
            f"Skriv numret till en växel, eller ta bort det. {CONSENT}",
        ),
        (
            "RG603",
            9,
            13,
            25,
            "Telefonnumret 019-12 34 56 blir synligt på webben, i dokumentet Projektsida.",
            f"Skriv numret till en växel, eller ta bort det. {CONSENT}",
        ),
    ]
    found = findings(project(CONTACT), for_the_web())
    assert {diagnostic.severity for diagnostic in found} == {Severity.WARNING}


def test_nothing_is_found_when_no_document_is_for_the_web() -> None:
    found = findings(project(CONTACT), shipped("standard"))
    assert [finding.rule.code for finding in found] == ["RG406"]


def test_the_project_page_that_ships_is_for_the_web() -> None:
    page = f"{CONTACT}bakgrund: Bakgrunden.\nmål: {{övergripande: Målet.}}\n"
    found = findings(project(page), shipped("standard"))
    assert [finding.rule.code for finding in found] == ["RG603"] * 3


def test_only_what_the_document_shows_is_judged() -> None:
    found = findings(project(CONTACT), for_the_web(body="{{ projekt.syfte }}"))
    assert [said(one)[:2] for one in found] == [("RG603", 9)]
    hidden = "bakgrund: Bakgrunden.\nmål: {övergripande: Målet.}\nstyrgrupp:\n"
    hidden += "  - {namn: Kim Berg, funktion: ordförande, epost: kim.berg@ekeby.se}\n"
    assert [one.rule.code for one in findings(project(hidden), shipped("standard"))] == []


def test_nothing_is_found_when_the_project_lacks_a_part_that_the_document_requires() -> None:
    found = findings(project(CONTACT), for_the_web("metod"))
    assert [finding.rule.code for finding in found] == ["RG406"]
    assert len(contacts(CONTACT, "syfte")) == 3


def test_a_consent_is_noted_in_a_waiver_which_itself_may_name_the_contact() -> None:
    waived = (
        "syfte: Skriv till kim.berg@ekeby.se.\n"
        "ignorera:\n"
        "  - {regel: RG603, plats: syfte, skäl: kim.berg@ekeby.se har sagt ja.}\n"
    )
    assert contacts(waived) == []


@pytest.mark.parametrize(
    "address",
    [
        "info@ekeby.se",
        "Registrator@ekeby.se",
        "kontakt.orebro@ekeby.se",
        "kansli-syd@ekeby.se",
        "no-reply@ekeby.se",
        "finsam.orebro@finsamorebro.se",
        "ekeby@ekeby.se",
    ],
)
def test_an_address_of_a_function_is_fine(address: str) -> None:
    assert quoted(f"Skriv till {address} i dag.") == []


@pytest.mark.parametrize("address", ["kim@ekeby.se", "åsa.öst@a.b.ekeby.se", "k-b+ny@ekeby.se"])
def test_an_address_of_a_person_is_found(address: str) -> None:
    assert quoted(f"Skriv till {address}.") == [address]


@pytest.mark.parametrize(
    "number",
    ["070-123 45 67", "0701234567", "08-123 456 78", "+46 70 123 45 67", "+46 (0)70-123 45 67"],
)
def test_a_telephone_number_is_found(number: str) -> None:
    (found,) = contacts(f"syfte: Ring {number}, tack.\n")

    assert found[4].startswith(f"Telefonnumret {number} blir")


@pytest.mark.parametrize(
    "text",
    ["0,5 eller 0.25", "2018-10-01", "1 010 000 kr", "kl 08:30-09:15", "04-05", "200-0123456", "@"],
)
def test_other_figures_are_no_telephone_number(text: str) -> None:
    assert quoted(f"Det är {text} nu") == []
