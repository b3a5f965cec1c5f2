import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapportgen.values.kontakt import personal_addresses, telephone_numbers


def test_addresses_of_functions_and_of_the_organisation_itself_are_not_personal() -> None:
    text = "info@ekeby.se, kim.berg@ekeby.se; ekeby@ekeby.se (lo@ekeby.se)"

    assert personal_addresses(text) == ["kim.berg@ekeby.se", "lo@ekeby.se"]


def test_telephone_numbers_are_found_among_other_figures() -> None:
    text = "Den 2018-10-01 kostar det 1 010 000 kr. Ring 019-12 34 56 eller +46 70 123 45 67."

    assert telephone_numbers(text) == ["019-12 34 56", "+46 70 123 45 67"]


@pytest.mark.parametrize("text", ["", "a@b", "@", "0", "+46", "00000000000000"])
def test_what_is_no_contact_gives_none(text: str) -> None:
    assert personal_addresses(text) == telephone_numbers(text) == []


@given(st.text())
def test_every_text_can_be_searched(text: str) -> None:
    for found in (*personal_addresses(text), *telephone_numbers(text)):
        assert found in text
