"""A document is cut where its pages turn on their side and back."""

from pdf_sample import heading, paragraph, row

from rapportgen.document.blocks import Block, Column, Table
from rapportgen.document.inlines import Text
from rapportgen.paper.turning import stretches

TEXT = paragraph("Text.")
HEADING = heading(1, "Budget")
WIDE = Table("", (Column((Text("År"),)),) * 14, (row(*["1 000 kr"] * 14),))


def cut(*nodes: Block) -> list[tuple[int, bool]]:
    """Return how many blocks each stretch has, and whether it lies."""
    found = list(stretches(nodes))
    assert [node for stretch in found for node in stretch.blocks] == list(nodes)
    return [(len(stretch.blocks), stretch.lies) for stretch in found]


def test_a_document_without_wide_parts_is_one_stretch() -> None:
    assert cut(TEXT, HEADING, TEXT, HEADING) == [(4, False)]


def test_a_wide_table_lies_with_the_headings_right_above_it() -> None:
    assert cut(TEXT, HEADING, HEADING, WIDE, TEXT) == [(1, False), (3, True), (1, False)]


def test_two_wide_tables_are_two_stretches() -> None:
    assert cut(WIDE, WIDE) == [(1, True), (1, True)]


def test_nothing_has_no_stretches() -> None:
    assert cut() == []
