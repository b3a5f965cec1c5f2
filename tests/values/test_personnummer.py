import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from personal_numbers import (
    EXAMPLE,
    EXAMPLE_OF_A_DAY_PLUS_60,
    INTERIM_LETTERS,
    check_digit,
    written_numbers,
)

from rapportgen.values.personnummer import personnummer


def found(text: str) -> list[tuple[str, str]]:
    """Return what is found in a text: as it is written there, and which sort it is."""
    return [(text[number.start : number.end], number.sort) for number in personnummer(text)]


@pytest.mark.parametrize(
    "written",
    [
        "640823-3234",
        "640823+3234",
        "6408233234",
        "640823 3234",
        "19640823-3234",
        "196408233234",
        "640823\u00a0-\u00a03234",
        "640823\u20093234",
        "640823 – 3234",
        "640823\u20113234",
        "640823\u22123234",
        "64\u00ad0823-3234",
        "٦٤٠٨٢٣-٣٢٣٤",
        "640823\\-3234",
        "640823-\n    3234",
        "640823-\r\n    3234",
        "640823\n    3234",
        "640823-\n# 3234",
        "6408\\x323-3234",
        "640823\\u002D3234",
        "640823-\\\n  3234",
        "640823\\_3234",
    ],
)
def test_a_personnummer_is_found_in_every_form(written: str) -> None:
    assert found(f"Se {written}, tack.") == [(written, "personnummer")]
    assert found(written) == [(written, "personnummer")]


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("1964-08-23-3234", "1964-08-23-3234"),
        ("1964-08-23 3234", "1964-08-23 3234"),
        ("64-08-23-3234", "64-08-23-3234"),
        ("64.08.23-3234", "64.08.23-3234"),
        ("64 08 23 32 34", "64 08 23 32 34"),
        ("640823/3234", "640823/3234"),
        ("640823_3234", "640823_3234"),
        ("pnr640823-3234", "640823-3234"),
        ("anna6408233234@ekeby.exempel", "6408233234"),
        ("**640823**-3234", "640823**-3234"),
        ("`640823`-`3234`", "640823`-`3234"),
    ],
)
def test_so_is_one_that_is_parted_or_stands_in_a_word(written: str, number: str) -> None:
    assert found(f"Se {written}, tack.") == [(number, "personnummer")]


def test_a_day_that_is_60_too_high_makes_a_samordningsnummer() -> None:
    assert found(EXAMPLE_OF_A_DAY_PLUS_60) == [(EXAMPLE_OF_A_DAY_PLUS_60, "samordningsnummer")]


@pytest.mark.parametrize("written", ["191500722390", "191711602399"])
def test_a_samordningsnummer_may_lack_the_month_or_the_day(written: str) -> None:
    assert found(written) == [(written, "samordningsnummer")]


@pytest.mark.parametrize("letter", INTERIM_LETTERS)
def test_a_letter_in_an_interim_number_counts_as_one(letter: str) -> None:
    written = f"640823-{letter}23{check_digit('640823123')}"

    assert found(written) == [(written, "interimspersonnummer")]
    assert found(f"640823-{letter}23{(int(written[-1]) + 1) % 10}") == []


@pytest.mark.parametrize("letter", sorted(set(string.ascii_uppercase) - set(INTERIM_LETTERS)))
def test_no_other_letter_makes_an_interim_number(letter: str) -> None:
    assert found(f"640823-{letter}23{check_digit('640823123')}") == []


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("640823-3235", "the checksum is wrong"),
        ("641323-3231", "there is no thirteenth month"),
        ("640832-3233", "there is no 32nd day"),
        ("19630229-3231", "1963 was no leap year"),
        ("556000-0001", "an organisationsnummer has a higher month"),
        ("165560000001", "the same, with its prefix"),
        ("16640823-3234", "no person is born in the seventeenth century"),
        ("640823-0008", "no birth number is 000"),
        ("16408233234", "it is a longer row of digits"),
        ("64082332341", "it is a longer row of digits"),
        ("64-08.23-3234", "the date is parted in two ways"),
        ("1964-08-23 – 3234-12-31", "it is a period"),
        ("64 08 23 32 34 56", "it is a longer row of figures"),
        ("640823,3234", "a comma is no separator"),
        ("640823\n  3234: 5", "it is an amount, and a year as a key"),
        ("2018-10-01 – 2018-12-31", "it is a period"),
        ("6 408 233 234", "it is an amount"),
        ("640823-\n\n3234", "it is two paragraphs"),
    ],
)
def test_what_only_looks_like_a_number_is_left_alone(written: str, why: str) -> None:
    assert found(f"Se {written} nu") == [], why


@pytest.mark.parametrize(
    ("written", "is_test"),
    [
        ("19900101-2385", True),
        ("19891231-2389", False),
        ("189001019802", True),
        ("811228-9874", True),
        ("000229-2399", True),
        ("000101-9801", False),
        ("000101+9801", True),
        ("202601612381", True),
        ("191401682396", True),
        (EXAMPLE, False),
    ],
)
def test_a_number_of_skatteverkets_test_series_is_told_apart(
    written: str,
    is_test: bool,  # noqa: FBT001 - what is expected
) -> None:
    assert [number.is_test for number in personnummer(written)] == [is_test]


def test_several_numbers_are_found_in_order() -> None:
    text = f"{EXAMPLE}, {EXAMPLE_OF_A_DAY_PLUS_60} {EXAMPLE}"

    assert [number.start for number in personnummer(text)] == [0, 13, 25]


@given(
    written_numbers(test_series=True),
    st.sampled_from(["", " ", "Anna (", "pnr: ", "x_", "ö\n", "”", "5, ", "2018-", "é—"]),
    st.sampled_from(["", " ", ")", ".\n", "_x", "”", ", 5", " 2018", "\u00ad"]),
)
def test_every_valid_number_is_found_exactly_where_it_stands(
    written: str, before: str, after: str
) -> None:
    numbers = [
        number
        for number in personnummer(f"{before}{written}{after}")
        if (number.start, number.end) == (len(before), len(before) + len(written))
    ]
    assert len(numbers) == 1


@given(st.from_regex("[0-9]{10}", fullmatch=True))
def test_ten_digits_with_a_wrong_checksum_are_never_a_number(digits: str) -> None:
    assume(check_digit(digits[:9]) != digits[9])

    assert found(digits) == found(f"{digits[:6]}-{digits[6:]}") == []


@given(st.from_regex("[0-9]{2}[2-9][0-9]{6}", fullmatch=True))
def test_an_organisationsnummer_is_never_a_number_of_a_person(nine: str) -> None:
    ten = nine + check_digit(nine)

    assert found(ten) == found(f"{ten[:6]}-{ten[6:]}") == found(f"16{ten[:6]}-{ten[6:]}") == []


@given(st.text())
def test_every_text_can_be_searched(text: str) -> None:
    assert all(0 <= number.start < number.end <= len(text) for number in personnummer(text))
