"""A row may break over pages only where it is about a third of a page long."""

from pdf_sample import line

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.document.inlines import Inlines, LineBreak
from rapportgen.paper.table_breaks import is_long, kept_whole

COLUMNS = (Column(line("Aktivitet"), weight=2), Column(line("Tid"), weight=1))
SUM = Row((line("Summa"), line("1 kr")), "sum")


def activity(text: Inlines) -> tuple[Row, Table]:
    row = Row((text, line("2019")))
    return row, Table("", COLUMNS, (row, SUM))


def test_a_row_of_many_characters_for_its_column_is_long() -> None:
    assert not is_long(*activity(line("x" * 60 * 17)))
    assert is_long(*activity(line("x" * (60 * 17 + 1))))


def test_a_row_of_many_line_breaks_is_long() -> None:
    assert not is_long(*activity((LineBreak(),) * 16))
    assert is_long(*activity((LineBreak(),) * 17))


def test_a_table_with_a_sum_is_kept_whole_unless_a_row_is_long() -> None:
    assert kept_whole(activity(line("Kort"))[1])
    assert not kept_whole(activity((LineBreak(),) * 17)[1])


def test_a_table_with_a_sum_is_kept_whole_up_to_twelve_rows() -> None:
    row, _ = activity(line("Kort"))
    assert kept_whole(Table("", COLUMNS, (*[row] * 11, SUM)))
    assert not kept_whole(Table("", COLUMNS, (*[row] * 12, SUM)))


def test_a_table_without_a_sum_is_kept_whole_up_to_eight_rows_and_1500_characters() -> None:
    row, _ = activity(line("Kort"))
    assert kept_whole(Table("", COLUMNS, (row,) * 8))
    assert not kept_whole(Table("", COLUMNS, (row,) * 9))
    full, _ = activity(line("x" * 746))
    assert kept_whole(Table("", COLUMNS, (full,) * 2))
    longer, _ = activity(line("x" * 747))
    assert not kept_whole(Table("", COLUMNS, (full, longer)))
