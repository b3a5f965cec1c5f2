"""How high something is, by an estimate that is rather too high."""

from pdf_sample import heading, line, paragraph

from rapportgen.document.blocks import (
    Block,
    Box,
    Column,
    Contents,
    Entry,
    Fact,
    Facts,
    List,
    Row,
    Table,
)
from rapportgen.writers.typst.heights import fits, height_of, row_height


def height(block: Block) -> float:
    return round(height_of((block,)), 2)


def test_a_paragraph_has_the_height_of_its_lines() -> None:
    assert [height(paragraph("x" * letters)) for letters in (60, 61)] == [2.45, 3.9]


def test_other_blocks_have_the_height_of_what_they_hold() -> None:
    one = paragraph("En rad.")
    blocks: tuple[Block, ...] = (
        heading(1, "Rubrik"),
        List(((one,), (one,))),
        Facts((Fact("Namnteckning", ()),) * 2),
        Contents("Innehåll", (Entry(1, None, "Rubrik", "rubrik"),) * 10),
        Box("citat", (one, one)),
    )
    assert list(map(height, blocks)) == [2.45, 5.9, 8.9, 22, 7.9]


def test_a_box_with_a_table_is_never_kept_together() -> None:
    box = Box("citat", (Table("", (Column(line("A")),), ()),))
    assert not fits(height(box), 1000)


def test_a_row_is_as_high_as_its_highest_cell() -> None:
    assert round(row_height(Row((line("x" * 40), line("x"))), (12.0, 6.0)), 2) == 3.6


def test_no_more_than_three_quarters_of_a_page_are_kept_together() -> None:
    assert [fits(height, 40) for height in (29.9, 30)] == [True, False]
