from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from values_texts import UNHURRIED

from rapportgen.values import swedish
from rapportgen.values.andel import parse_andel
from rapportgen.values.belopp import parse_belopp
from rapportgen.values.tal import parse_tal
from rapportgen.values.tid import Tid, parse_datum, parse_tid

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
LARGEST = 10**13 - 1


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("1450000", "1\u00a0450\u00a0000\u00a0kr"),
        ("1E+6", "1\u00a0000\u00a0000\u00a0kr"),
        ("170000.5", "170\u00a0000,50\u00a0kr"),
        ("170000.00", "170\u00a0000\u00a0kr"),
        ("-4500", "\u22124\u00a0500\u00a0kr"),
        ("0", "0\u00a0kr"),
        ("0.005", "0,01\u00a0kr"),
        ("0.995", "1\u00a0kr"),
        ("-0.004", "0\u00a0kr"),
        (
            "12345678901234567890123456789012.25",
            "12\u00a0345\u00a0678\u00a0901\u00a0234\u00a0567\u00a0890\u00a0123\u00a0456\u00a0789\u00a0012,25\u00a0kr",
        ),
    ],
)
def test_kronor_have_ore_only_when_needed(amount: str, text: str) -> None:
    assert swedish.kronor(Decimal(amount)) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1450000", "1\u00a0450\u00a0000"),
        ("41.5", "41,5"),
        ("41.50", "41,5"),
        ("0.125", "0,13"),
        ("-0.125", "\u22120,13"),
        ("2.675", "2,68"),
        ("38.4", "38,4"),
    ],
)
def test_a_number_has_only_the_decimals_it_needs(number: str, text: str) -> None:
    assert swedish.tal(Decimal(number)) == text


@pytest.mark.parametrize(
    ("number", "decimals", "text"),
    [
        ("1", 1, "1,0"),
        ("0.25", 1, "0,3"),
        ("0.5", 0, "1"),
        ("1.5", 0, "2"),
        ("1244", 2, "1\u00a0244,00"),
    ],
)
def test_decimals_are_as_many_as_asked_for(number: str, decimals: int, text: str) -> None:
    assert swedish.tal_med_decimaler(Decimal(number), decimals) == text


@pytest.mark.parametrize(
    ("share", "decimals", "text"),
    [
        (Decimal(392) / 626, 0, "63\u00a0%"),
        (Decimal(392) / 626, 1, "62,6\u00a0%"),
        (Decimal("0.4268"), 2, "42,68\u00a0%"),
        (Decimal("0.005"), 0, "1\u00a0%"),
        (Decimal(1), 0, "100\u00a0%"),
        (Decimal("-0.05"), 0, "\u22125\u00a0%"),
    ],
)
def test_a_share_is_shown_in_per_cent(share: Decimal, decimals: int, text: str) -> None:
    assert swedish.procent(share, decimals) == text


def test_a_date_is_shown_in_words() -> None:
    assert swedish.datum(date(2018, 10, 1)) == "1 oktober 2018"


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (date(2018, 10, 1), date(2018, 12, 31), "1 oktober – 31 december 2018"),
        (date(2009, 10, 1), date(2010, 6, 30), "1 oktober 2009 – 30 juni 2010"),
        (date(2018, 10, 1), date(2018, 10, 1), "1 oktober 2018"),
    ],
)
def test_a_period_says_a_shared_year_once(start: date, end: date, text: str) -> None:
    assert swedish.period(start, end) == text


@UNHURRIED
@given(st.decimals(-LARGEST, LARGEST, places=2))
def test_an_amount_is_read_back_from_its_typeset_form(amount: Decimal) -> None:
    assert parse_belopp(swedish.kronor(amount)) == amount


@UNHURRIED
@given(st.decimals(-LARGEST, LARGEST, places=2))
def test_a_number_is_read_back_from_its_typeset_form(number: Decimal) -> None:
    assert parse_tal(swedish.tal(number)) == number


@UNHURRIED
@given(st.integers(0, 10**9), st.integers(0, 4))
def test_a_share_is_read_back_from_its_typeset_form(figures: int, decimals: int) -> None:
    share = Decimal(figures).scaleb(-2 - decimals)
    assert parse_andel(swedish.procent(share, decimals)) == share


@UNHURRIED
@given(DAYS)
def test_a_date_is_read_back_from_its_words(day: date) -> None:
    assert parse_datum(swedish.datum(day)) == day


@UNHURRIED
@given(DAYS, DAYS)
def test_a_period_is_read_back_from_its_typeset_form(one: date, other: date) -> None:
    start, end = sorted((one, other))
    text = swedish.period(start, end)
    assert parse_tid(text) == Tid(start, end, text)


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (date(2018, 9, 1), date(2018, 12, 31), "september – december 2018"),
        (date(2018, 9, 1), date(2018, 9, 30), "september 2018"),
        (date(2018, 9, 30), date(2019, 9, 1), "september 2018 – september 2019"),
    ],
)
def test_months_say_the_same_year_once(start: date, end: date, text: str) -> None:
    assert swedish.months(start, end) == text
