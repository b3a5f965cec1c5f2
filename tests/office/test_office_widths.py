import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodes import row, text

from rapportgen.document.blocks import Column, Table
from rapportgen.office import letters
from rapportgen.office.widths import needs, shared

COLUMNS = st.lists(st.tuples(st.floats(0.1, 10), st.integers(0, 3000)), min_size=1, max_size=10)
COLUMNS_OF_TWO = (Column(text("Post")), Column(text("Belopp"), "right"))


@given(COLUMNS, st.integers(1000, 12000))
def test_the_widths_fill_the_width_exactly(columns: list[tuple[float, int]], width: int) -> None:
    weights, least = zip(*columns, strict=True)

    assert sum(shared(weights, least, width)) == width


@given(COLUMNS)
def test_no_column_is_too_narrow_while_there_is_room(columns: list[tuple[float, int]]) -> None:
    weights, least = zip(*columns, strict=True)
    widths = shared(weights, least, sum(least) + 100)

    assert all(width >= floor - 1 for width, floor in zip(widths, least, strict=True))


def test_widths_follow_weights_when_nothing_is_narrow() -> None:
    assert shared([3, 1], [0, 0], 9000) == [6750, 2250]


def test_a_narrow_column_takes_what_it_needs_from_the_others() -> None:
    assert shared([8, 1, 1], [100, 1500, 100], 9000) == [6667, 1500, 833]


def test_two_narrow_columns_one_after_the_other_are_both_met() -> None:
    assert shared([4, 1, 1], [0, 4000, 1200], 9000) == [3800, 4000, 1200]


def test_without_room_for_all_the_needs_decide() -> None:
    assert shared([1, 1], [3000, 1000], 2000) == [1500, 500]


def test_a_figure_with_hard_spaces_is_needed_whole() -> None:
    table = Table("", COLUMNS_OF_TWO, (row("Lön", "1\u00a0450\u00a0000\u00a0kr"),))

    # Seven digits, three hard spaces, k and r.
    figure = (7 * 0.51 + 3 * 0.28 + 0.51 + 0.36) * 1.03
    assert needs(table).whole[1] == needs(table).figures[1] == pytest.approx(figure)


def test_a_long_word_in_text_may_be_hyphenated() -> None:
    table = Table("", COLUMNS_OF_TWO, (row("Roll", "rehabiliteringskoordinator"),))

    assert needs(table).whole[1] == 7.0
    assert needs(table).words[1] == letters.width("rehabiliteringskoordinator")


def test_the_name_of_a_row_is_needed_whole_only_where_there_is_room() -> None:
    table = Table("", COLUMNS_OF_TWO, (row("rehabiliteringskoordinator", "Text"),))

    assert needs(table).whole[0] == pytest.approx(11.97, abs=0.01)
    assert needs(table).figures[0] == 7.0


def test_a_word_beyond_reason_gets_no_more_than_a_long_one() -> None:
    columns = (Column(text("m" * 90)), Column(text("Text")))

    assert needs(Table("", columns, ())).whole[0] == 16.0


def test_an_address_is_needed_in_its_parts_only() -> None:
    table = Table("", COLUMNS_OF_TWO, (row("Post", "1a.2b.3c.4d.5e@exempel.se"),))

    assert needs(table).whole[1] == letters.width("exempel.")


def test_a_table_without_rows_needs_its_headings() -> None:
    assert needs(Table("", COLUMNS_OF_TWO, ())).whole[0] == letters.width("Post")
