import pytest
from hypothesis import given
from values_texts import ANY_TEXT, UNHURRIED, said

from rapportgen.values.andel import parse_andel
from rapportgen.values.fault import Fault


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("80 %", "0.80"),
        ("80%", "0.80"),
        ("80\u00a0%", "0.80"),
        ("80 procent", "0.80"),
        ("42,68 %", "0.4268"),
        ("0,5 %", "0.005"),
        ("0 %", "0.00"),
        ("120 %", "1.20"),
        ("0,5", "0.5"),
        ("1,0", "1.0"),
        ("1", "1"),
        ("halvtid", "0.5"),
        ("Heltid", "1"),
    ],
)
def test_a_share_is_read_exactly(text: str, share: str) -> None:
    assert str(parse_andel(text)) == share


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("0.5", "0,5"),
        ("42.68 %", "42,68 %"),
        ("42.68%", "42,68%"),
        ("100.0 procent", "100,0 procent"),
        ("ca 80 %", "80 %"),
        ("0,5 tjänst", "0,5"),
    ],
)
def test_another_form_is_refused_with_the_right_one(text: str, right: str) -> None:
    message = f"”{text}” går inte att läsa som en andel."
    assert said(parse_andel(text)) == ("RG111", message, f"Skriv {right}.")


@pytest.mark.parametrize(
    ("text", "right"),
    [("50", "50 %"), ("100", "100 %"), ("1,5", "1,5 % eller 150 %"), ("2", "2 % eller 200 %")],
)
def test_a_bare_number_above_one_needs_its_sign(text: str, right: str) -> None:
    message = f"”{text}” är större än 1, som är det hela."
    assert said(parse_andel(text)) == ("RG111", message, f"Skriv {right}.")


@pytest.mark.parametrize("text", ["-5 %", "−0,1"])
def test_a_share_below_nothing_is_refused(text: str) -> None:
    assert said(parse_andel(text))[1:] == (
        f"”{text}” är mindre än 0.",
        "Skriv en andel som är 0 eller större.",
    )


@pytest.mark.parametrize("text", ["hälften", "%", "80 % av 48", "80 kr", "½"])
def test_words_are_refused_with_examples(text: str) -> None:
    assert said(parse_andel(text)) == (
        "RG111",
        f"”{text}” går inte att läsa som en andel.",
        "Skriv till exempel 80 %, 0,8, halvtid eller heltid.",
    )


@UNHURRIED
@given(ANY_TEXT)
def test_any_text_gives_a_share_or_a_fault(text: str) -> None:
    value = parse_andel(text)
    assert isinstance(value, Fault) or value >= 0
