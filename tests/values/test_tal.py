from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from values_texts import ANY_TEXT, UNHURRIED, said

from rapportgen.values.fault import Fault
from rapportgen.values.tal import parse_tal


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("4", "4"),
        ("1 244", "1244"),
        ("1\u00a0244", "1244"),
        ("1244", "1244"),
        ("41,5", "41.5"),
        ("−3", "-3"),
        ("-3", "-3"),
        ("0", "0"),
    ],
)
def test_a_number_is_read_exactly(text: str, number: str) -> None:
    assert str(parse_tal(text)) == number


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1.5", "1,5"),
        ("1.500", "1 500 eller 1,500"),
        ("1.244.000", "1 244 000"),
        ("1 24", "124"),
        ("fyra", "4"),
        ("Tolv", "12"),
        ("ett", "1"),
        ("halv", "0,5"),
        ("4 st", "4"),
        ("9 mån.", "9"),
        ("ca 1 244 personer", "1 244"),
    ],
)
def test_another_form_is_refused_with_the_right_one(text: str, right: str) -> None:
    message = f"”{text}” går inte att läsa som ett tal."
    assert said(parse_tal(text)) == ("RG114", message, f"Skriv {right}.")


@pytest.mark.parametrize(
    "text", ["många", "4 per år", "80 %", "--3", "1,", ",5", "1,5,", "1/2", "NaN"]
)
def test_words_are_refused_with_examples(text: str) -> None:
    assert said(parse_tal(text)) == (
        "RG114",
        f"”{text}” går inte att läsa som ett tal.",
        "Skriv talet med siffror, till exempel 4, 41,5 eller 1 244.",
    )


@UNHURRIED
@given(st.decimals(-(10**9), 10**9, places=4))
def test_every_number_with_decimals_is_read_back(number: Decimal) -> None:
    assert parse_tal(f"{number:f}".replace(".", ",")) == number


@UNHURRIED
@given(ANY_TEXT)
def test_any_text_gives_a_finite_number_or_a_fault(text: str) -> None:
    value = parse_tal(text)
    assert isinstance(value, Fault) or value.is_finite()
