from decimal import Decimal

import pytest
from hypothesis import given
from values_texts import ANY_TEXT, UNHURRIED, said

from rapportgen.values.fault import Fault
from rapportgen.values.malvarde import Malvarde, parse_malvarde


def target(text: str) -> Malvarde:
    value = parse_malvarde(text)
    assert isinstance(value, Malvarde), value
    return value


def test_a_number_is_a_target_of_its_own() -> None:
    assert target(" 39 ") == Malvarde(Decimal(39), None, None, "39")
    assert target("39").antal() == 39


def test_a_share_alone_gives_no_number() -> None:
    assert target("80 %") == Malvarde(None, Decimal("0.8"), None, "80 %")
    assert target("80 %").antal() is None


def test_a_share_of_a_whole_gives_the_exact_number() -> None:
    assert target("80 % av 48") == Malvarde(None, Decimal("0.8"), Decimal(48), "80 % av 48")
    assert target("80 % av 48").antal() == Decimal("38.4")


def test_a_share_in_words_is_a_share() -> None:
    assert target("80 procent av 48").antal() == Decimal("38.4")


def test_a_number_of_a_whole_keeps_both() -> None:
    assert target("39 av 48") == Malvarde(Decimal(39), None, Decimal(48), "39 av 48")
    assert target("39 av 48").antal() == 39


def test_the_number_is_exact_beyond_the_usual_precision() -> None:
    exact = Decimal("123456789012344.876543210987655")
    assert target("99,9999999999999 % av 123456789012345").antal() == exact


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("39/48", "39 av 48"),
        ("80.5 % av 48", "80,5 % av 48"),
        ("80 % av 1.000.000", "80 % av 1 000 000"),
        ("39 av 1.000", "39 av 1 000"),
        ("39 personer", "39"),
        ("cirka 80 % av 48 platser", "80 % av 48"),
    ],
)
def test_another_form_is_refused_with_the_right_one(text: str, right: str) -> None:
    message = f"”{text}” går inte att läsa som ett målvärde."
    assert said(parse_malvarde(text)) == ("RG117", message, f"Skriv {right}.")


@pytest.mark.parametrize(
    ("text", "rest", "word"),
    [
        ("Minst 80 % av 48", "80 % av 48", "minst"),
        ("max 5", "5", "högst"),
        ("exakt 48", "48", "lika med"),
    ],
)
def test_a_comparison_has_a_key_of_its_own(text: str, rest: str, word: str) -> None:
    assert said(parse_malvarde(text)) == (
        "RG117",
        f"”{text}” går inte att läsa som ett målvärde.",
        f"Skriv {rest} här, och jämförelse: {word} på en egen rad.",
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("50 av 48", "är mer än det hela"),
        ("39 av 0", "räknar en del av ingenting"),
        ("39 av -48", "räknar en del av ingenting"),
        ("-80 % av 48", "är mindre än 0"),
    ],
)
def test_a_part_that_does_not_fit_its_whole_is_refused(text: str, reason: str) -> None:
    assert said(parse_malvarde(text))[1] == f"”{text}” {reason}."


@pytest.mark.parametrize("text", ["de flesta", "80 % av", "av 48", "80 % av alla", "1 av 2 av 3"])
def test_words_are_refused_with_examples(text: str) -> None:
    assert said(parse_malvarde(text)) == (
        "RG117",
        f"”{text}” går inte att läsa som ett målvärde.",
        "Skriv till exempel 39, 80 %, 80 % av 48 eller 39 av 48.",
    )


@UNHURRIED
@given(ANY_TEXT)
def test_any_text_gives_one_of_number_and_share_or_a_fault(text: str) -> None:
    value = parse_malvarde(text)
    assert isinstance(value, Fault) or (value.tal is None) != (value.andel is None)
