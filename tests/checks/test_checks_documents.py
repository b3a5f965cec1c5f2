"""Whether a file can become a document, and tells what came of its goals."""

from project_texts import findings, project, related, said
from shipped_packs import shipped

PURPOSE = "syfte: Fler i arbete.\n"
GOAL = "mål: {övergripande: Fler i arbete.}\n"
MEASURABLE = "mål:\n  delmål:\n    - {text: A, målvärde: 80 % av 48}\n    - {text: B}\n"
BUDGET = "budget: {poster: [{post: A, belopp: 1}], summa: 1}\n"


def test_a_file_that_is_enough_for_no_document_is_told_what_the_nearest_lacks() -> None:
    (finding,) = findings(project(PURPOSE + BUDGET), shipped("standard"))

    assert said(finding) == (
        "RG406",
        1,
        1,
        11,
        "Filen räcker inte till något dokument. Närmast är Ansökan, där mål saknas.",
        "Lägg till mål i projektfilen.",
    )
    assert not finding.is_error


def test_of_documents_that_are_equally_near_the_first_is_named() -> None:
    (finding,) = findings(project(PURPOSE), shipped("standard"))

    assert finding.message == (
        "Filen räcker inte till något dokument. Närmast är Ansökan, där mål och budget saknas."
    )


def test_one_document_is_enough() -> None:
    assert findings(project(PURPOSE + GOAL + BUDGET), shipped("standard")) == []


def test_without_a_pack_nothing_is_known_of_documents() -> None:
    assert findings(project("")) == []


def test_a_measurable_goal_has_an_outcome_when_there_are_results() -> None:
    (finding,) = findings(project(f"{MEASURABLE}resultat: {{text: Bra.}}\n"))

    assert said(finding) == (
        "RG407",
        7,
        27,
        37,
        "Målet är 80 % av 48, men utfallet saknas fast resultatet är skrivet.",
        "Lägg till utfall under målet, med datum och värde.",
    )
    assert not finding.is_error
    assert related(finding) == [(9, "resultat", "Projektets resultat.")]


def test_a_goal_needs_no_outcome_before_there_are_results() -> None:
    assert findings(project(MEASURABLE)) == []


def test_a_goal_that_is_measured_has_its_outcome() -> None:
    measured = MEASURABLE.replace("av 48", "av 48, utfall: [{datum: 2018-12-31, värde: 39}]")
    assert findings(project(f"{measured}resultat: {{text: Bra.}}\n")) == []


def test_a_share_of_the_results_is_the_outcome_of_the_goal_it_names() -> None:
    goal = MEASURABLE.replace("{text: A", "{id: a, text: A")
    share = "{text: B, täljare: 24, nämnare: 48, anges: 50 %, mål: a}"
    assert findings(project(f"{goal}resultat:\n  andelar:\n    - {share}\n")) == []
