from datetime import date

import pytest
from hypothesis import given
from values_texts import ANY_TEXT, UNHURRIED, said

from rapportgen.values.fault import Fault
from rapportgen.values.tid import parse_datum


@pytest.mark.parametrize(
    "text",
    ["2018-10-01", "1 oktober 2018", "01 oktober 2018", "den 1 Oktober 2018", " 1  oktober 2018"],
)
def test_a_date_is_read(text: str) -> None:
    assert parse_datum(text) == date(2018, 10, 1)


@pytest.mark.parametrize("text", ["01/10/2018", "1/10 2018", "1.10.2018", "10/1/2018"])
def test_figures_that_differ_between_countries_are_refused(text: str) -> None:
    code, message, _ = said(parse_datum(text))
    assert (code, message) == ("RG112", f"”{text}” kan betyda olika dagar i olika länder.")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("01/10/2018", "2018-10-01 eller 1 oktober 2018"),
        ("10/13/2018", "2018-10-13 eller 13 oktober 2018"),
        ("2018/10/01", "2018-10-01 eller 1 oktober 2018"),
        ("20181001", "2018-10-01 eller 1 oktober 2018"),
        ("2018–10–01", "2018-10-01 eller 1 oktober 2018"),
        ("1 okt 2018", "2018-10-01 eller 1 oktober 2018"),
    ],
)
def test_another_form_is_answered_with_both_right_ones(text: str, right: str) -> None:
    assert said(parse_datum(text))[2] == f"Skriv {right}."


@pytest.mark.parametrize(
    ("text", "reason", "help_text"),
    [
        (
            "2018-13-01",
            "finns inte: det finns ingen månad 13",
            "Skriv en månad mellan 01 och 12, till exempel 2018-12-01.",
        ),
        (
            "31 februari 2018",
            "finns inte: februari 2018 har 28 dagar",
            "Skriv 2018-02-28 eller 28 februari 2018.",
        ),
        (
            "2016-02-30",
            "finns inte: februari 2016 har 29 dagar",
            "Skriv 2016-02-29 eller 29 februari 2016.",
        ),
        (
            "0 juni 2018",
            "finns inte: juni 2018 har 30 dagar",
            "Skriv 2018-06-30 eller 30 juni 2018.",
        ),
        (
            "1818-10-01",
            "har ett årtal som inte kan stämma",
            "Skriv ett årtal mellan 1900 och 2200.",
        ),
        ("1 oktober", "saknar årtal", "Skriv året också, till exempel 1 oktober 2018."),
        (
            "oktober 2018",
            "är inte en bestämd dag",
            "Skriv dagen också, till exempel 2018-10-01 eller 1 oktober 2018.",
        ),
    ],
)
def test_a_day_that_cannot_be_is_refused(text: str, reason: str, help_text: str) -> None:
    assert said(parse_datum(text)) == ("RG112", f"”{text}” {reason}.", help_text)


@pytest.mark.parametrize("text", ["igår", "1–5 oktober 2018", "18-10-01", "2018-10-01T12:00"])
def test_other_words_are_refused_with_examples(text: str) -> None:
    assert said(parse_datum(text)) == (
        "RG112",
        f"”{text}” går inte att läsa som ett datum.",
        "Skriv till exempel 2018-10-01 eller 1 oktober 2018.",
    )


def test_an_empty_date_is_missing() -> None:
    assert said(parse_datum(""))[1] == "Här saknas ett datum."


@UNHURRIED
@given(ANY_TEXT)
def test_any_text_gives_a_date_or_a_fault(text: str) -> None:
    day = parse_datum(text)
    assert isinstance(day, Fault) or 1900 <= day.year <= 2200
