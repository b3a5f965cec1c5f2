"""A line and the letters underlined in it, as a terminal shows them."""

import pytest
from report_samples import place

from rapportgen.diagnostics.place import Place
from rapportgen.report.excerpt import UNSEEN, WIDEST, excerpt, visible, width


def test_a_short_line_is_shown_as_written() -> None:
    shown = excerpt(place("  summa: 1 450 000", "1 450 000"))

    assert (shown.before, shown.marked, shown.after) == ("  summa: ", "1 450 000", "")
    assert (shown.margin, shown.columns) == (" " * 9, 9)


def test_a_line_that_just_fits_is_not_cut() -> None:
    line = "a" * (WIDEST - 1) + "b"

    assert excerpt(place(line, "b")).line == line


@pytest.mark.parametrize("length", [WIDEST + 1, 300, 5000])
def test_the_start_of_a_long_line_is_shown_when_the_place_is_there(length: int) -> None:
    line = "syfte: " + "x" * (length - 7)
    shown = excerpt(place(line, "syfte"))

    assert shown.line == line[: WIDEST - 1] + "…"
    assert (shown.before, shown.marked) == ("", "syfte")


def test_a_long_line_is_cut_on_both_sides_of_a_place_in_its_middle() -> None:
    shown = excerpt(place("a" * 500 + "FEL" + "b" * 500, "FEL"))

    assert shown.line == "…" + "a" * 39 + "FEL" + "b" * 116 + "…"
    assert (len(shown.line), shown.marked, len(shown.margin)) == (WIDEST, "FEL", 40)


def test_the_end_of_a_long_line_is_shown_when_the_place_is_there() -> None:
    shown = excerpt(place("a" * 500 + "FEL", "FEL"))

    assert shown.line == "…" + "a" * 156 + "FEL"
    assert (shown.marked, len(shown.margin)) == ("FEL", 157)


def test_a_place_longer_than_what_fits_is_underlined_as_far_as_it_is_shown() -> None:
    shown = excerpt(place("namn: " + "x" * 1000, "x" * 1000))

    assert shown.line == "namn: " + "x" * 153 + "…"
    assert (shown.marked, shown.columns) == ("x" * 153, 153)


def test_a_place_behind_the_last_letter_is_underlined_there() -> None:
    for line in ("namn:", "n" * 500):
        shown = excerpt(Place("a.yaml", 1, len(line) + 1, 1, len(line) + 2, line))

        assert (shown.marked, shown.columns) == ("", 1)
        assert len(shown.margin) == len(shown.line)


def test_a_place_on_several_lines_is_underlined_to_the_end_of_its_first() -> None:
    shown = excerpt(Place("a.yaml", 3, 5, 9, 2, "    - post: Lokaler"))

    assert (shown.marked, shown.columns) == ("- post: Lokaler", 15)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("åäö", 3),
        ("a\u030a", 1),  # å written as a letter and a ring
        ("日本", 4),
        ("🎉", 2),
        ("a\u200bb", 2),  # a space without width
        ("in\u00adsats", 7),  # a soft hyphen, which terminals show
        ("1\u00a0000", 5),
    ],
)
def test_letters_need_the_columns_of_a_terminal(text: str, columns: int) -> None:
    assert width(text) == columns


def test_the_margin_is_as_wide_as_the_letters_before_the_place() -> None:
    assert excerpt(place("日本 a\u030a: fel", "fel")).margin == " " * 8


def test_a_tab_stays_a_tab_in_the_margin_so_that_both_lines_jump_alike() -> None:
    assert excerpt(place("  a\tb: fel", "fel")).margin == "   \t   "


@pytest.mark.parametrize("sign", ["\x1b", "\x00", "\x07", "\u202e", "\u2028", "\ufeff", "\udcff"])
def test_signs_that_steer_a_terminal_are_shown_and_never_sent(sign: str) -> None:
    assert visible(f"a{sign}b") == f"a{UNSEEN}b"
    assert excerpt(Place("a.yaml", 1, 2, 1, 3, f"a{sign}b")).line == f"a{UNSEEN}b"


def test_a_family_of_emoji_stays_together() -> None:
    assert visible("👩\u200d👧 −5 % 1\u00a0000") == "👩\u200d👧 −5 % 1\u00a0000"
