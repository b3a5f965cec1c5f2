"""What a table's texts need decides its type, its page and whether long words break."""

from pdf_sample import line

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.paper.table_width import (
    has_long_word,
    is_crowded,
    is_figure,
    is_on_its_side,
    is_small,
    least_widths,
    ordinary_widths,
)

MILLIONS = "112\u00a0345\u00a0600\u00a0kr"
WORD = "x" * 60


def summed(figures: int, post: str, figure: str = MILLIONS, rows: int = 1) -> Table:
    columns = (Column(line("Post")), *[Column(line("A"), "right")] * figures)
    return Table("", columns, (Row((line(post), *[line(figure)] * figures)),) * rows)


def test_a_table_whose_figures_need_more_than_the_page_is_set_smaller() -> None:
    assert [is_small(summed(figures, "Lön")) for figures in (4, 5)] == [False, True]


def test_a_table_whose_figures_need_more_in_small_type_is_printed_on_its_side() -> None:
    huge = f"999\u00a0{MILLIONS}"

    assert [is_on_its_side(summed(figures, "Löner", huge)) for figures in (4, 5)] == [False, True]


def test_a_table_of_many_columns_is_printed_on_its_side_before_it_is_set_smaller() -> None:
    years = [summed(figures, "Lön", rows=5) for figures in (5, 6, 7, 8)]

    assert [is_on_its_side(node) for node in years] == [False, True, True, True]
    assert [is_small(node) for node in years] == [True, False, False, True]


def test_a_few_rows_are_set_smaller_rather_than_turned() -> None:
    node = summed(6, "Lön", rows=4)

    assert (is_on_its_side(node), is_small(node)) == (False, True)


def test_a_table_of_many_narrow_columns_stays_as_it_is() -> None:
    node = summed(6, "Lön", "1")

    assert (is_on_its_side(node), is_small(node)) == (False, False)


def test_a_long_word_makes_a_table_crowded_but_neither_small_nor_on_its_side() -> None:
    node = summed(3, f"Post {WORD}")
    assert is_crowded(node)
    assert not is_small(node)
    assert not is_on_its_side(node)


def test_a_long_word_in_a_header_makes_a_table_crowded() -> None:
    columns = (Column(line(WORD)), Column(line(WORD)))
    assert is_crowded(Table("", columns, ()))


def test_ordinary_words_do_not_make_a_table_crowded() -> None:
    assert not is_crowded(summed(3, "Samordnare och processledare " * 10))


def test_a_short_cell_in_a_column_of_figures_is_a_figure() -> None:
    right, left = Column((), "right"), Column(())
    assert is_figure("1" * 20, right)
    assert not is_figure("1" * 21, right)
    assert not is_figure("1", left)


def test_a_word_is_long_from_fourteen_letters_and_a_new_line_ends_it() -> None:
    assert not has_long_word("x" * 13)
    assert has_long_word("x" * 14)
    assert not has_long_word("x" * 13 + "\n" + "x" * 13)


def test_a_long_number_with_strokes_is_not_divided_as_a_long_word_is() -> None:
    number, word = (
        Table("", (Column(()),), (Row((line(text),)),)) for text in ("2024/1234567-89", WORD)
    )
    assert least_widths(number) == ordinary_widths(number)
    assert least_widths(word) < ordinary_widths(word)
