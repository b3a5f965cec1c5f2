"""The key that a misspelt, plain-letter or English one stands for."""

from collections.abc import Iterator

import pytest

from rapportgen.model.projekt import Projekt
from rapportgen.schema.json_schema import json_schema
from rapportgen.schema.known import known_keys
from rapportgen.schema.record import Path
from rapportgen.schema.suggestions import guess, suggest
from rapportgen.schema.synonyms import synonyms

GOAL: Path = ("mål", "delmål", 0)
ACTIVITY: Path = ("tidplan", 0)
POST: Path = ("budget", "poster", 0)
FINANCING: Path = ("budget", "finansiering", 0)
TABLE: Path = ("resultat", "tabeller", 0)
SHARE: Path = ("resultat", "andelar", 0)
PERSON: Path = ("styrgrupp", 0)


def all_keys() -> set[str]:
    return set(keys_in(json_schema(Projekt)))


def keys_in(schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict):
            yield from schema["properties"]
        for part in schema.values():
            yield from keys_in(part)


def test_every_key_has_a_word_in_english() -> None:
    assert all_keys() - {swedish for words in synonyms().values() for swedish in words} == set()


def test_the_synonyms_are_written_as_they_are_looked_up() -> None:
    assert [word for word in synonyms() if not word.isascii() or not word.isalpha()] == []
    assert [word for word in synonyms() if word != word.lower()] == []


@pytest.mark.parametrize(
    ("path", "word", "meant"),
    [
        ((), "aim", "syfte"),
        ((), "attachments", "bilagor"),
        ((), "lessons_learned", "lärdomar"),
        ((), "Success-Factors", "framgångsfaktorer"),
        ((), "targetGroup", "målgrupp"),
        ((), "title", "namn"),
        ((), "date", "upprättad"),
        ((), "objectives", "mål"),
        (("mål",), "objectives", "delmål"),
        (GOAL, "target", "målvärde"),
        (GOAL, "outcome", "utfall"),
        ((*GOAL, "utfall", 0), "date", "datum"),
        (ACTIVITY, "date", "tid"),
        (ACTIVITY, "description", "beskrivning"),
        (ACTIVITY, "participants", "deltagare"),
        (ACTIVITY, "responsible", "ansvarig"),
        (("budget",), "items", "poster"),
        (POST, "type", "slag"),
        (POST, "monthly_cost", "månadskostnad"),
        (POST, "hours", "timmar"),
        (POST, "price", "styckpris"),
        (FINANCING, "type", "typ"),
        (FINANCING, "share", "andel"),
        (TABLE, "title", "rubrik"),
        (TABLE, "unit", "enhet"),
        (SHARE, "numerator", "täljare"),
        (SHARE, "denominator", "nämnare"),
        (SHARE, "share", "anges"),
        (PERSON, "title", "funktion"),
        (PERSON, "phone", "telefon"),
    ],
)
def test_an_english_word_means_the_key_of_its_group(path: Path, word: str, meant: str) -> None:
    assert suggest(word, known_keys(Projekt, path)) == meant


@pytest.mark.parametrize("key", sorted(key for key in all_keys() if not key.isascii()))
def test_a_key_without_its_dots_and_rings_is_that_key(key: str) -> None:
    plain = key.translate(str.maketrans("åäö", "aao"))
    assert suggest(plain, sorted(all_keys())) == key


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("owner", ["redovisande", "projektägare"], "projektägare"),
        ("Salaries", ["lön", "resor"], "lön"),
        ("own", ["sökt", "egen insats"], "egen insats"),
        ("at least", ["minst", "högst"], "minst"),
        ("månadslön", ["månader", "månadskostnad"], "månadskostnad"),
        ("titel", ["namn", "syfte"], "namn"),
    ],
)
def test_a_synonym_means_the_word_there_is(word: str, known: list[str], meant: str) -> None:
    assert suggest(word, known) == meant


def test_a_word_that_is_like_no_key_means_none() -> None:
    assert suggest("xyz", sorted(all_keys())) is None


@pytest.mark.parametrize(("word", "asked"), [("sift", "Menade du syfte? "), ("xyz", "")])
def test_a_remedy_asks_whether_the_word_was_meant_if_there_is_one(word: str, asked: str) -> None:
    assert guess(word, ["metod", "syfte"]) == asked
