from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from values_texts import ANY_TEXT, UNHURRIED, said

from rapportgen.values.belopp import parse_belopp
from rapportgen.values.fault import Fault

ORE = st.integers(min_value=-(10**15) + 1, max_value=10**15 - 1)


@pytest.mark.parametrize(
    ("text", "kronor"),
    [
        ("170 000", "170000"),
        ("170000", "170000"),
        (" 170 000 kr\n", "170000"),
        ("170 000 kronor", "170000"),
        ("170 000 SEK", "170000"),
        ("170 000:-", "170000"),
        ("1 krona", "1"),
        ("1,5 mkr", "1500000"),
        ("1,234567 mkr", "1234567"),
        ("0,01 tkr", "10"),
        ("155 tkr", "155000"),
        ("155 TKR", "155000"),
        ("155 tusen", "155000"),
        ("2 miljoner kronor", "2000000"),
        ("170 000,50 kr", "170000.50"),
        ("170\u00a0000\u00a0kr", "170000"),
        ("170\u2009000", "170000"),
        ("170\u202f000", "170000"),
        ("-4 500", "-4500"),
        ("\u22124 500 kr", "-4500"),
        ("012", "12"),
        ("0", "0"),
        ("9 999 999 999 999,99", "9999999999999.99"),
    ],
)
def test_an_amount_is_read_exactly(text: str, kronor: str) -> None:
    assert str(parse_belopp(text)) == kronor


@pytest.mark.parametrize("text", ["-0", "−0,00 kr", "0 mkr"])
def test_nothing_has_no_sign(text: str) -> None:
    value = parse_belopp(text)
    assert isinstance(value, Decimal)
    assert (value, value.is_signed()) == (Decimal(0), False)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1.440.000", "1 440 000"),
        ("1,440,000", "1 440 000"),
        ("1'440'000 kr", "1 440 000 kr"),
        ("1.440.000,50", "1 440 000,50"),
        ("1,440,000.50", "1 440 000,50"),
        ("-1.440.000", "-1 440 000"),
        ("1440 000", "1 440 000"),
        ("17 00", "1 700"),
        ("0 170 000", "170 000"),
        ("40.000", "40 000"),
        ("40.000:-", "40 000:-"),
        ("0.40", "0,40"),
        ("1.5 mkr", "1,5 mkr"),
        ("kr 170 000", "170 000"),
        ("Ca. 170 000 kr", "170 000 kr"),
        ("1.500 mkr", "1 500 mkr eller 1,500 mkr"),
    ],
)
def test_another_form_is_refused_with_the_right_one(text: str, right: str) -> None:
    message = f"”{text}” går inte att läsa som ett belopp."
    assert said(parse_belopp(text)) == ("RG110", message, f"Skriv {right}.")


def test_three_decimals_are_taken_for_thousands_and_refused() -> None:
    message = "”40,000” har fler än två decimaler."
    assert said(parse_belopp("40,000")) == ("RG110", message, "Skriv 40 000.")


def test_more_than_two_decimals_are_refused() -> None:
    assert said(parse_belopp("170 000,505")) == (
        "RG110",
        "”170 000,505” har fler än två decimaler.",
        "Avrunda till hela ören, till exempel 170 000,50.",
    )


def test_a_part_of_an_ore_is_refused() -> None:
    assert said(parse_belopp("1,123456789 mkr")) == (
        "RG110",
        "”1,123456789 mkr” blir inte hela ören.",
        "Ta bort decimaler så att beloppet blir hela ören.",
    )


@pytest.mark.parametrize(
    "text", ["abc", "kr", "ca mycket", "170 000 euro", "10 kr/mån", "1 2 3 x 4", "٣", "½", "1e5"]
)
def test_words_are_refused_with_examples(text: str) -> None:
    assert said(parse_belopp(text)) == (
        "RG110",
        f"”{text}” går inte att läsa som ett belopp.",
        "Skriv kronor med siffror, till exempel 170 000, 170 000 kr, 155 tkr eller 1,5 mkr.",
    )


@pytest.mark.parametrize("text", ["", "  ", "\u00a0"])
def test_an_empty_amount_is_missing(text: str) -> None:
    assert said(parse_belopp(text))[1] == "Här saknas ett belopp."


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1" * 16, "har fler än 15 siffror"),
        ("10 000 000 000 000", "är ett för stort belopp"),
        ("999999999999999 mkr", "är ett för stort belopp"),
    ],
)
def test_an_absurdly_large_amount_is_refused(text: str, reason: str) -> None:
    assert said(parse_belopp(text))[1] == f"”{text}” {reason}."


def test_a_long_text_is_refused_without_being_quoted() -> None:
    message = "Texten är för lång för ett belopp: 1000000 tecken, högst 200."
    assert said(parse_belopp("9" * 1_000_000))[1] == message


@UNHURRIED
@given(ORE)
def test_every_whole_ore_is_read_back(ore: int) -> None:
    text = f"{Decimal(ore).scaleb(-2):.2f}".replace(".", ",")
    assert parse_belopp(text) == Decimal(ore) / 100


@UNHURRIED
@given(ANY_TEXT)
def test_any_text_gives_whole_ore_or_a_fault(text: str) -> None:
    value = parse_belopp(text)
    if not isinstance(value, Fault):
        assert value == value.quantize(Decimal("0.01"))
        assert abs(value) < 10**13
