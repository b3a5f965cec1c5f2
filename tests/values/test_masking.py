import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from personal_numbers import EXAMPLE, Number, numbers, written_numbers

from rapportgen.values.masking import masked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("640823-3234", "640823-XXXX"),
        ("196408233234", "19640823XXXX"),
        ("640823 – 3234", "640823 – XXXX"),
        ("640823-\n    3234", "640823-\n    XXXX"),
        ("6408\u00ad23-32\u00ad34", "6408\u00ad23-XX\u00adXX"),
        ("640823-\\x33234", "640823-XXXXXXX"),
        ("640823-t238", "640823-XXXX"),
        ("x6408233234y", "x640823XXXXy"),
        ("6 408 233 234 kr", "6 408 23X XXX kr"),
        ("6\u00a0408\u00a0233\u00a0234,50 kr", "6\u00a0408\u00a023X\u00a0XXX,50 kr"),
        ("64-08-23-32-34", "64-08-23-XX-XX"),
        ("anna_640823_3234.yaml", "anna_640823_XXXX.yaml"),
        (f"{EXAMPLE} och {EXAMPLE}", "640823-XXXX och 640823-XXXX"),
    ],
)
def test_the_last_four_figures_of_a_number_are_hidden(text: str, shown: str) -> None:
    assert masked(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Perioden är 2018-10-01 – 2018-12-31.",
        "Summan är 1 440 000 kr, men posterna blir 1 430 000 kr.",
        "Kommunens organisationsnummer är 212000-1561.",
        "640823-3235",
        "rad 45: Handledare  647 500 kr",
        "1 640 823 323 400 kr",
        "",
    ],
)
def test_everything_else_is_left_as_it_is(text: str) -> None:
    assert masked(text) == text


@given(written_numbers(test_series=True), st.text(max_size=5), st.text(max_size=5))
def test_a_number_is_never_left_whole_and_nothing_is_moved(
    written: str, before: str, after: str
) -> None:
    # A digit beside the number makes it another one.
    text = f"{before}|{written}|{after}"

    assert written not in masked(text)
    assert len(masked(text)) == len(text)


@given(numbers(), st.sampled_from(["", ",5", ",50"]))
def test_a_number_that_was_read_as_an_amount_is_hidden_too(number: Number, more: str) -> None:
    assume(number.last.isdecimal() and not number.date.startswith("0"))
    amount = f"{int(number.date + number.last):,}".replace(",", " ")

    assert amount not in masked(f"Det är {amount}{more} kr.")


@given(st.text())
def test_what_is_masked_once_stays_as_it_is(text: str) -> None:
    assert masked(masked(text)) == masked(text)
