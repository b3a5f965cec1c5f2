"""A row may break over pages only where it is about a third of a page long."""

from pdf_sample import line

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.document.inlines import Inlines, LineBreak
from rapportgen.paper.table_breaks import CHARACTER, is_long, kept_whole

COLUMNS = (Column(line("Aktivitet")), Column(line("Tid")))
WIDTHS = (60 * CHARACTER, 30 * CHARACTER)


def row(text: Inlines) -> Row:
    return Row((text, line("2019")))


def table(*texts: str) -> Table:
    return Table("", COLUMNS, tuple(row(line(text)) for text in texts))


def test_a_row_of_many_characters_for_its_column_is_long() -> None:
    assert not is_long(row(line("x" * 60 * 17)), WIDTHS)
    assert is_long(row(line("x" * (60 * 17 + 1))), WIDTHS)


def test_a_row_of_many_line_breaks_is_long() -> None:
    assert not is_long(row((LineBreak(),) * 16), WIDTHS)
    assert is_long(row((LineBreak(),) * 17), WIDTHS)


def test_a_table_is_kept_whole_up_to_a_quarter_of_a_page() -> None:
    assert kept_whole(table(*["x" * 60] * 7), WIDTHS)
    assert not kept_whole(table(*["x" * 60] * 8), WIDTHS)
    assert kept_whole(table(*["x" * 61] * 4), WIDTHS)
    assert not kept_whole(table(*["x" * 61] * 4, "x"), WIDTHS)


def test_a_table_without_rows_is_kept_whole() -> None:
    assert kept_whole(table(), WIDTHS)
