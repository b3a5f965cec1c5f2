import pytest

from rapportgen.model.budget import Budget, Post
from rapportgen.model.projekt import Projekt
from rapportgen.schema.known import homes, is_mapping, keys_with_records, known_keys
from rapportgen.schema.record import Path
from rapportgen.schema.suggestions import suggest


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        (("mål",), ["övergripande", "delmål", "frågor"]),
        (("mål", "delmål", 0, "utfall", 3), ["datum", "värde", "kommentar"]),
        (("uppföljning",), ["text", "tid", "ansvarig"]),
        (("namn",), []),
        (("okänd", "nyckel"), []),
        (("budget", "per_år"), []),
    ],
)
def test_the_keys_at_a_path_are_those_of_its_record(path: Path, keys: list[str]) -> None:
    assert known_keys(Projekt, path) == keys


def test_the_keys_at_the_top_are_those_of_the_model() -> None:
    assert known_keys(Projekt, ())[:4] == ["version", "mallpaket", "namn", "benämning"]


def test_only_divisions_hold_keys_of_the_user() -> None:
    assert is_mapping(Projekt, ("budget", "per_år"))
    assert is_mapping(Projekt, ("budget", "poster", 0, "per_part"))
    assert not is_mapping(Projekt, ("budget",))
    assert not is_mapping(Projekt, ("namn",))


def test_records_are_found_as_values_and_in_lists() -> None:
    assert keys_with_records(Budget) == ("poster", "finansiering")
    assert keys_with_records(Post) == ()
    assert {"mål", "tidplan", "beslut"} <= set(keys_with_records(Projekt))
    assert {"namn", "period", "bakgrund"}.isdisjoint(keys_with_records(Projekt))


def test_a_key_is_at_home_in_the_groups_that_know_it() -> None:
    assert homes(Projekt, "poster") == ["budget", "rekvisitioner"]
    assert homes(Projekt, "slag") == ["poster"]
    assert homes(Projekt, "anmärkning") == ["tidplan", "budget", "poster", "tabeller"]
    assert homes(Projekt, "okänd") == []


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("PER-AR", ["per_år", "per_part"], "per_år"),
        ("sum", ["summa", "poster"], "summa"),
        ("sum", ["poster"], None),
        ("xyz", ["summa"], None),
        ("x" * 10_000, ["x" * 80], "x" * 80),
        ("", ["summa"], None),
    ],
)
def test_the_nearest_known_word_is_suggested(
    word: str, known: list[str], meant: str | None
) -> None:
    assert suggest(word, known) == meant


def test_among_very_many_words_none_is_suggested() -> None:
    assert suggest("bakgrunn", ["bakgrund", *map(str, range(499))]) == "bakgrund"
    assert suggest("bakgrunn", ["bakgrund", *map(str, range(500))]) is None


def test_of_a_long_text_the_beginning_is_compared() -> None:
    assert suggest("bakgrund" * 100_000, ["bakgrund" * 10]) == "bakgrund" * 10
