"""Words are measured by estimate, broken into lines and cut where there is no room."""

import pytest

from rapportgen.charts.svg.words import cut, longest_word, width, wrapped


def test_letters_figures_and_spaces_are_of_different_widths() -> None:
    assert width("", 10) == 0
    assert width("a", 10) == pytest.approx(5.9)
    assert width("ilA5m", 10) == pytest.approx(3.4 + 3.4 + 6.8 + 6.2 + 8.4)
    assert width("1\u00a0000", 10) == pytest.approx(4 * 6.2 + 3)


def test_the_longest_word_is_the_widest() -> None:
    assert longest_word("en mycket lång rad", 10) == width("mycket", 10)
    assert longest_word("", 10) == 0


def test_text_breaks_between_words_when_a_line_is_full() -> None:
    assert wrapped("aaaa bbbb cccc", 52, 10, 3) == ("aaaa bbbb", "cccc")


def test_figures_with_hard_spaces_stay_together() -> None:
    assert wrapped("aaaa 1\u00a0000", 45, 10, 3) == ("aaaa", "1\u00a0000")


def test_a_word_wider_than_the_line_is_hyphenated() -> None:
    assert wrapped("abcdabcdabcd", 30, 10, 9) == ("abcd-", "abcd-", "abcd")


def test_what_has_no_line_left_is_cut() -> None:
    assert wrapped("aaaa bbbb cccc dddd", 30, 10, 2) == ("aaaa", "bbb…")


def test_no_text_is_one_empty_line() -> None:
    assert wrapped("", 30, 10, 2) == ("",)


def test_a_text_that_fits_is_not_cut() -> None:
    assert cut("aaaa", 23.61, 10) == "aaaa"
    assert cut("aaaa", 23.59, 10) == "aa…"


def test_a_room_too_narrow_for_anything_still_ends() -> None:
    assert wrapped("abc", 0, 10, 9) == ("a-", "b-", "c-")
