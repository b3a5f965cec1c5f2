"""A table that is too wide for any page comes in parts with some of its columns each."""

from pdf_sample import line

from rapportgen.document.blocks import Column, Paragraph, Row, Table
from rapportgen.document.plain import plain
from rapportgen.paper.table_parts import with_parted_tables

FIGURE = "112\u00a0345\u00a0600\u00a0kr"
TEXT = Paragraph(line("Text"))


def years(count: int, caption: str = "Kostnader", number: int | None = 2) -> Table:
    columns = (Column(line("Post")), *[Column(line(f"{n}"), "right") for n in range(1, count + 1)])
    row = Row((line("Lön"), *[line(FIGURE)] * count))
    return Table(caption, columns, (row, row), (line("Not"),), number)


def parts(node: Table) -> list[Table]:
    return [part for part in with_parted_tables([node]) if isinstance(part, Table)]


def headers(part: Table) -> list[str]:
    return [plain(column.header) for column in part.columns]


def test_a_table_that_a_page_has_room_for_is_left_as_it_is() -> None:
    shown = (TEXT, years(11), Table("", (), ()))
    assert with_parted_tables(shown) == shown


def test_the_columns_are_shared_out_and_each_part_begins_with_the_first() -> None:
    first, second = parts(years(13))
    assert headers(first) == ["Post", "1", "2", "3", "4", "5", "6"]
    assert headers(second) == ["Post", "7", "8", "9", "10", "11", "12", "13"]
    assert [len(row.cells) for row in (*first.rows, *second.rows)] == [7, 7, 8, 8]


def test_parts_are_counted_the_first_has_the_number_and_the_last_the_notes() -> None:
    first, second = parts(years(13))
    assert (first.number, first.caption, first.notes) == (2, "Kostnader (1 av 2)", ())
    assert (second.number, second.caption) == (None, "Tabell 2. Kostnader (2 av 2)")
    assert second.notes == (line("Not"),)


def test_parts_of_a_table_without_a_caption_have_none() -> None:
    assert [part.caption for part in parts(years(13, "", None))] == ["", ""]
