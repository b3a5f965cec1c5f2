"""Which parts of a project a document's templates can show."""

import pytest
from shipped_packs import for_the_web, shipped

from rapportgen.checks.shown import EVERYTHING, shown_parts

PAGE = {
    *("namn", "period", "periodkommentar", "benämning", "bakgrund", "syfte", "målgrupp", "mål"),
    *("metod", "metoddelar", "samverkan", "genomförande", "resultat", "citat", "lärdomar"),
    *("spridning", "kontakt"),
}


def shown(body: str) -> set[str]:
    """Return the keys that a template can show, without the name, which all can."""
    return set(shown_parts(for_the_web(body=body), "webb")) - {"namn"}


@pytest.mark.parametrize(
    ("body", "keys"),
    [
        ("", set()),
        ("projekt.syfte", set()),
        ("{{ projekt.syfte }}", {"syfte"}),
        ("{% for part in projekt.parter %}{{ part.namn }}{% endfor %}", {"parter"}),
        ("{# {{ projekt.syfte }} #}{{ projekt.metod }}", {"metod"}),
        ('{% if del(projekt, "resultat.text") %}x{% endif %}', {"resultat"}),
        (
            "{% for nyckel in ['syfte', 'metod'] %}{{ projekt[nyckel] }}{% endfor %}",
            {"syfte", "metod"},
        ),
        ('{{ omslag("Om projekt", projekt.namn, []) }}', set()),
        ('{{ projekt.parties_with_role("projektägare") }}', set()),
        ('{% include "delar/citat.md" %}', {"citat"}),
        ("{% include del %}", set(EVERYTHING)),
        ("{{ tidslinje(projekt) }}", set(EVERYTHING)),
        ("{{ finns.inte }}{% include 'finns-inte.md' %}", set()),
    ],
)
def test_a_template_shows_the_keys_that_it_names(body: str, keys: set[str]) -> None:
    assert shown(body) == keys - {"namn"}


def test_the_page_that_ships_shows_neither_parties_nor_money() -> None:
    assert shown_parts(shipped("standard"), "webbsida") == PAGE


def test_a_form_with_questions_shows_the_keys_that_answer_them() -> None:
    found = shown_parts(shipped("rar-sormland"), "ansokan")
    assert {"målgrupp", "kontakt"} <= found


def test_a_document_for_each_item_shows_the_items() -> None:
    assert "rekvisitioner" in shown_parts(shipped("standard"), "rekvisition")
