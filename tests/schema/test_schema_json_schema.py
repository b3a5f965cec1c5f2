"""The JSON Schema that editors read: draft-07, Swedish, and as strict as the program."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from editor_yaml import as_an_editor_reads
from jsonschema import Draft7Validator  # type: ignore[import-untyped]  # types are not in it
from maximal import MAXIMAL, MINIMAL
from project_texts import findings, project

from rapportgen.build.starter import starter
from rapportgen.model.projekt import Projekt
from rapportgen.schema.json_schema import json_schema

EXAMPLES = sorted((Path(__file__).parents[2] / "projects").glob("*.yaml"))
SCHEMA = json_schema(Projekt)
NEWER = {"$defs", "prefixItems", "dependentRequired", "dependentSchemas", "unevaluatedProperties"}


def mistakes(text: str) -> list[str]:
    """Return what an editor marks in a file's text, as dotted paths."""
    errors = Draft7Validator(SCHEMA).iter_errors(as_an_editor_reads(text))
    return [".".join(map(str, error.absolute_path)) for error in errors]


def schemas(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every group of keywords or of keys inside a schema."""
    if isinstance(value, dict):
        yield value
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in parts:
        yield from schemas(part)


def records() -> list[dict[str, Any]]:
    return [part for part in schemas(SCHEMA) if isinstance(part.get("properties"), dict)]


def keys() -> list[tuple[str, dict[str, Any]]]:
    return [key for record in records() for key in record["properties"].items()]


def key(*path: str) -> dict[str, Any]:
    """Return the schema of a key, by the keys that lead to it."""
    found = SCHEMA
    for name in path:
        found = found.get("items", found)
        if "$ref" in found:
            found = SCHEMA["definitions"][found["$ref"].rpartition("/")[2]]
        found = found["properties"][name]
    return found


def test_it_is_of_draft_07() -> None:
    assert SCHEMA["$schema"] == "http://json-schema.org/draft-07/schema#"
    Draft7Validator.check_schema(SCHEMA)
    assert [part for part in schemas(SCHEMA) if NEWER & part.keys()] == []


def test_nothing_stands_beside_a_reference_since_draft_07_would_ignore_it() -> None:
    references = [part for part in schemas(SCHEMA) if "$ref" in part]

    assert references
    assert [part for part in references if len(part) > 1] == []
    assert {part["$ref"] for part in references} == {
        f"#/definitions/{name}" for name in SCHEMA["definitions"]
    }


def test_every_key_has_a_name_and_a_sentence_about_it() -> None:
    unexplained = [name for name, key in keys() if not key.get("description", "").endswith(".")]

    assert len(keys()) > 90
    assert unexplained == []
    assert [
        (name, key.get("title"))
        for name, key in keys()
        if key.get("title") != name.replace("_", " ").capitalize()
    ] == []


def test_every_record_is_named_by_the_sentence_about_it_and_knows_only_its_own_keys() -> None:
    named = [record for record in records() if record in SCHEMA["definitions"].values()]

    assert SCHEMA["title"] == "Ett projekt hos ett samordningsförbund"
    assert SCHEMA["definitions"]["Post"]["title"] == "En kostnad i budgeten"
    assert [r for r in named if not r["description"].startswith(r["title"] + ".")] == []
    assert [record["title"] for record in records() if record["additionalProperties"]] == []


def test_a_key_that_leads_to_other_keys_has_its_own_description_and_theirs() -> None:
    goals = key("mål")

    assert (goals["title"], goals["description"]) == ("Mål", "Projektets mål.")
    assert list(goals["properties"]) == ["övergripande", "delmål", "frågor"]


def test_a_key_that_must_be_there_is_said_to() -> None:
    assert SCHEMA["required"] == ["version", "mallpaket", "namn", "period"]
    assert key("budget")["required"] == ["poster", "summa"]


def test_words_to_choose_from_are_told_in_order_with_their_meanings() -> None:
    assert key("mål", "delmål", "jämförelse")["oneOf"][0] == {
        "enum": ["minst", "högst", "lika med"],
        "enumDescriptions": [
            "Målet är nått när värdet är målvärdet eller mer.",
            "Målet är nått när värdet är målvärdet eller mindre.",
            "Målet är nått när värdet är målvärdet.",
        ],
    }
    assert key("budget", "poster", "öppen")["oneOf"][0] == {"enum": [True, False, "ja", "nej"]}
    assert key("budget", "per_slag")["propertyNames"]["enum"][:2] == ["lön", "tjänster"]


def test_every_key_says_what_type_its_value_has_so_that_an_editor_writes_the_colon_after_it() -> (
    None
):
    assert [name for name, key in keys() if "type" not in key] == []


def test_examples_are_written_as_in_a_file() -> None:
    assert key("period")["examples"] == ["2018-10-01 – 2018-12-31", 2018]
    assert key("mål", "delmål", "utfall", "värde")["examples"] == [41, "70 %", "41 av 48"]


@pytest.mark.parametrize(
    "text",
    [
        *(path.read_text(encoding="utf-8") for path in EXAMPLES),
        MAXIMAL,
        MINIMAL,
        starter("Prov", "standard", 2026),
    ],
    ids=[*(path.stem for path in EXAMPLES), "maximal", "minimal", "starter"],
)
def test_nothing_is_marked_in_a_sound_file(text: str) -> None:
    assert mistakes(text) == []


@pytest.mark.parametrize(
    "fragment",
    [
        "version: ' 1 '\n",
        "namn: 2018\n",
        "bakgrund: 2018\n",
        "upprättad: 1 oktober 2018\n",
        "uppföljning: 2018\n",
        "uppföljning: {text: Varje månad.}\n",
        "parter: [{namn: A, roll: projektägare}]\n",
        "parter: [{namn: A, roll: Projektägare}]\n",
        "parter: [{namn: A, roll: [REDOVISANDE, samverkande part]}]\n",
        "budget: {poster: [{post: A, slag: ' Lön ', belopp: 10}], summa: 10}\n",
        "budget: {poster: [{post: A, öppen: JA}], summa: 0}\n",
        "budget: {poster: [{post: A, öppen: 'True'}], summa: 0}\n",
        "budget: {poster: [{post: A, belopp: 1, per_år: {2018: 1}}], summa: 1}\n",
        "budget: {poster: [{post: A, belopp: 1, per_part: {2018: 1}}], summa: 1}\n",
        "resultat: {andelar: [{text: A, täljare: 1, nämnare: 2, anges: halvtid}]}\n",
        "resultat: {andelar: [{text: A, täljare: [1, 1 000], nämnare: 2000, anges: 50 %}]}\n",
    ],
)
def test_what_the_program_reads_is_not_marked(fragment: str) -> None:
    text = project(fragment)

    assert [found.message for found in findings(text) if found.rule.code < "RG2"] == []
    assert mistakes(text) == []


@pytest.mark.parametrize(
    ("fragment", "place"),
    [
        ("namnn: A\n", ""),
        ("version: 2\n", "version"),
        ("budget: 5\n", "budget"),
        ("budget: {poster: [], summa: 0}\n", "budget.poster"),
        ("budget: {poster: [{post: A, belop: 1}], summa: 1}\n", "budget.poster.0"),
        ("budget: {poster: [{post: A, slag: löner}], summa: 1}\n", "budget.poster.0.slag"),
        ("budget: {poster: [{post: A, öppen: kanske}], summa: 1}\n", "budget.poster.0.öppen"),
        (
            "budget: {poster: [{post: A, belopp: 1, per_år: {18: 1}}], summa: 1}\n",
            "budget.poster.0.per_år",
        ),
        (
            "budget: {poster: [{post: A, belopp: 1}], per_slag: {Lön: 1}, summa: 1}\n",
            "budget.per_slag",
        ),
        ("parter: [{roll: projektägare}]\n", "parter.0"),
        ("parter: [{namn: A, roll: ägare}]\n", "parter.0.roll"),
        ("parter: [{namn: A, roll: []}]\n", "parter.0.roll"),
        ("uppföljning: [Varje månad.]\n", "uppföljning"),
        ("uppföljning: {när: 2018}\n", "uppföljning"),
    ],
)
def test_what_the_program_refuses_is_marked(fragment: str, place: str) -> None:
    text = project(fragment)

    assert [found for found in findings(text) if found.rule.code < "RG2"] != []
    assert set(mistakes(text)) == {place}


def test_a_key_without_a_value_is_marked_as_a_place_to_write_in() -> None:
    assert mistakes(project("benämning:\n")) == ["benämning"]


@pytest.mark.parametrize("word", ["true", "null"])
def test_a_text_that_is_only_a_word_of_yamls_is_to_be_quoted(word: str) -> None:
    assert mistakes(project(f"benämning: {word}\n")) == ["benämning"]
    assert mistakes(project(f"benämning: '{word}'\n")) == []


def test_the_schema_is_json() -> None:
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA
