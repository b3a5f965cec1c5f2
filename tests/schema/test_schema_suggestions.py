"""The key that a misspelt, plain-letter or English one stands for."""

import pytest

from rapportgen.model.projekt import Projekt
from rapportgen.schema.english import ENGLISH
from rapportgen.schema.json_schema import json_schema
from rapportgen.schema.known import known_keys
from rapportgen.schema.record import Path
from rapportgen.schema.suggestions import suggest

GOAL: Path = ("mål", "delmål", 0)
ACTIVITY: Path = ("tidplan", 0)
POST: Path = ("budget", "poster", 0)
FINANCING: Path = ("budget", "finansiering", 0)
TABLE: Path = ("resultat", "tabeller", 0)
SHARE: Path = ("resultat", "andelar", 0)
PERSON: Path = ("styrgrupp", 0)


def all_keys() -> set[str]:
    schema = json_schema(Projekt)
    groups = [schema, *schema["$defs"].values()]
    return {key for group in groups for key in group.get("properties", {})}


def test_every_key_has_an_english_word() -> None:
    assert all_keys() - {swedish for words in ENGLISH.values() for swedish in words} == set()


def test_the_english_words_are_written_as_they_are_looked_up() -> None:
    assert [word for word in ENGLISH if not word.isascii() or not word.isalpha()] == []
    assert [word for word in ENGLISH if word != word.lower()] == []


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


def test_a_word_that_is_like_no_key_means_none() -> None:
    assert suggest("xyz", sorted(all_keys())) is None
