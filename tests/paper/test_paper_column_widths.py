"""Columns share the room by their weights, but none is narrower than its words and figures."""

from pdf_sample import line

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.paper.column_widths import column_widths


def table(*columns: tuple[str, float]) -> Table:
    heads = tuple(Column(line("A"), weight=weight) for _, weight in columns)
    return Table("", heads, (Row(tuple(line(text) for text, _ in columns)),))


def widths(node: Table, room: float) -> list[float]:
    return [round(width, 2) for width in column_widths(node, room)]


def test_with_room_for_all_the_weights_decide() -> None:
    assert widths(table(("a", 3), ("b", 1)), 40) == [30, 10]


def test_a_column_that_would_be_too_narrow_gets_what_its_longest_word_needs() -> None:
    assert widths(table(("a", 9), ("x" * 10, 1), ("b", 9)), 40) == [16.44, 7.13, 16.44]


def test_where_no_column_has_room_long_words_break() -> None:
    assert widths(table(("x" * 50, 1), ("y" * 50, 1)), 20) == [10, 10]


def test_where_not_even_that_is_enough_each_gets_its_share_of_the_least() -> None:
    assert widths(table(("x" * 50, 1), ("y" * 10, 1)), 8) == [6.7, 7.13]
