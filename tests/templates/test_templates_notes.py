"""Notes that a template asks for, and those of them that miss something."""

import pytest
from filling import failed_at, failure, filled, pack_with, shown, typed

from rapportgen.templates.render import Rendered
from rapportgen.templates.unshown_places import REWRITE

REMEDY = "Skriv fotnoten direkt efter ordet som den hör till, så här: ordet^[en förklaring]"
SHOWN_AS_WRITTEN = "Hänvisningen visas som den är skriven"
PEOPLE = "styrgrupp:\n  - namn: Anna Ek\n    funktion: ordförande\n"


def told(template: str, fragment: str = "", **others: str) -> list[tuple[str, int, int, str]]:
    """Return place and message of each finding about a document; there are two remedies."""
    found = filled(pack_with(ansokan=template, **others), typed(fragment), fragment)
    assert isinstance(found, Rendered), found
    assert {warning.help for warning in found.warnings} <= {REMEDY, REWRITE}
    assert {warning.rule.code for warning in found.warnings} <= {"RG901"}
    return [
        (warning.place.path, warning.place.line, warning.place.column, warning.message)
        for warning in found.warnings
    ]


def test_a_note_belongs_to_the_word_before_it() -> None:
    assert shown("Ord{{ fotnot('Noten.') }} här.") == ["stycke Ord{fotnot Noten.} här."]
    assert told("Ord{{ fotnot('Noten.') }} här.") == []


@pytest.mark.parametrize("words", ["''", "' '", "none", "projekt.syfte"])
def test_a_note_without_words_is_a_fault_of_the_template(words: str) -> None:
    found = failure(f"Ett.\n\nTvå{{{{ fotnot({words}) }}}}.")
    assert failed_at(found) == ("RG707", "mallar/ansokan.md", 3, 1, "Fotnoten har inga ord.")
    assert found.help == "Skriv vad som ska stå i den, eller sätt {% if %} runt den."


@pytest.mark.parametrize(
    "template",
    [
        "{{ underskrift('Namn' ~ fotnot('Noten.')) }}",
        "{{ omslag('A', 'B', [('C', fotnot('Noten.'))]) }}",
        "{% set lead %}Namn{{ fotnot('Noten.') }}{% endset %}{{ underskrift(lead) }}",
        "{% macro lead() %}Namn{{ fotnot('Noten.') }}{% endmacro %}{{ underskrift(lead()) }}",
    ],
)
def test_a_note_in_a_text_for_a_function_is_a_fault_of_the_template(template: str) -> None:
    found = failure(template)
    message = "En fotnot står i en text som sätts ihop med ~ eller lämnas till en funktion."
    assert failed_at(found) == ("RG707", "mallar/ansokan.md", 1, 1, message)
    assert found.help == "Skriv fotnoten i löpande text, direkt efter ordet som den hör till."


def test_a_function_that_is_not_called_is_a_fault_of_the_template() -> None:
    found = failure("Ord{{ fotnot }}")
    message = "Mallen skriver ut en funktion, och inte det som den ger."
    assert failed_at(found) == ("RG707", "mallar/ansokan.md", 1, 1, message)
    assert found.help == "Skriv parenteser efter funktionens namn, till exempel innehåll()."


def test_a_function_is_given_the_words_of_the_values_in_a_text() -> None:
    caption = "{% set caption %}Ledning i {{ projekt.namn }}{% endset %}"
    assert shown(f"{caption}{{{{ persontabell(projekt.styrgrupp, caption) }}}}", PEOPLE)[0] == (
        "tabell (1) Ledning i Exempel"
    )


def test_a_note_to_a_table_stands_below_it() -> None:
    below = ["  Namn <1 | Funktion <1", "  | Anna Ek | ordförande", "  not Noten."]
    table = "{{ persontabell(projekt.styrgrupp, 'Ledning') }}{{ fotnot('Noten.') }}"
    assert shown(table, PEOPLE) == ["tabell (1) Ledning", *below]
    caption = "Tabell: Ledning{{ fotnot('Noten.') }}\n\n| A |\n|---|\n| 1 |"
    assert shown(caption) == ["tabell (1) Ledning", "  A <1", "  | 1", "  not Noten."]


@pytest.mark.parametrize(
    ("template", "line", "column", "what"),
    [
        ("Ett.\n\n{{ fotnot('Noten.') }}", 3, 1, "en fotnot som inte står efter något ord"),
        ("# ^[Noten.]", 1, 1, "en fotnot som inte står efter något ord"),
        (
            "Ord[^a].",
            *(1, 4),
            f"en hänvisning till fotnoten [^a], som inte finns. {SHOWN_AS_WRITTEN}",
        ),
        (
            "Ord.\n\n[^a]: Noten.",
            *(3, 1),
            "fotnoten [^a], som ingen text hänvisar till. Den visas i slutet av texten",
        ),
        (
            "Ord.\n\nOrd^[Noten.",
            *(3, 4),
            "en fotnot som börjar med ^[ men aldrig slutar med ]. Den visas som den är skriven",
        ),
        ("Ord^[].", 1, 4, "en fotnot utan ord, ^[], som därför inte visas"),
        ("Ett.\n\nBild: ![Huset](hus.png)", 3, 7, "en bild, som inte visas i dokumentet"),
        ("Ett.\n\n* * *\n\nTvå.", 3, 1, "en vågrät linje, som inte visas i dokumentet"),
    ],
)
def test_what_cannot_be_shown_is_told_at_its_line(
    template: str, line: int, column: int, what: str
) -> None:
    assert told(template) == [("mallar/ansokan.md", line, column, f"Mallen innehåller {what}.")]


def test_a_note_is_found_in_the_part_that_it_stands_in() -> None:
    [(path, line, column, _)] = told(
        "Ett.\n\n{% include 'delar/slut.md' %}", slut="Två.\n\nOrd[^a]."
    )
    assert (path, line, column) == ("mallar/delar/slut.md", 3, 4)


def test_a_note_of_the_project_is_told_in_its_file() -> None:
    [(path, line, column, message)] = told("{{ projekt.syfte }}", "syfte: Ord^[Noten.\n")
    assert (path, line, column) == ("projects/exempel.yaml", 5, 8)
    assert message == (
        "Texten innehåller en fotnot som börjar med ^[ men aldrig slutar med ]. "
        "Den visas som den är skriven."
    )
