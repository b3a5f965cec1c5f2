"""A heading lies on the page of the wide table that it stands over."""

from html_nodes import line

from rapportgen.document.blocks import Block, Column, Heading, Paragraph, Row, Table
from rapportgen.packs.tema import Tema
from rapportgen.writers.html.blocks import blocks
from rapportgen.writers.html.turning import turned_blocks

TEMA = Tema()
HEADING = Heading(1, line("Budget"))
TEXT = Paragraph(line("Text."))


def table(columns: int) -> Table:
    cells = tuple(line("1 000 kr") for _ in range(columns))
    return Table("Kostnader", tuple(Column(line("År")) for _ in range(columns)), (Row(cells),))


def around(*nodes: Block) -> list[bool]:
    """Return whether the heading lies, and whether all the blocks are there in order."""
    html = turned_blocks(nodes, TEMA)
    start = '<div class="liggande">\n<h2'
    opened = html.replace('<div class="liggande">\n', "", 1)
    plain = opened.replace("</figure>\n</div>", "</figure>")
    return [start in html, plain == blocks(nodes, TEMA)]


def test_a_heading_lies_with_the_wide_table_below_it() -> None:
    assert around(TEXT, HEADING, table(14), TEXT) == [True, True]


def test_other_headings_stand() -> None:
    assert around(TEXT, HEADING, table(3), TEXT) == [False, True]
    assert around(HEADING, TEXT, table(3)) == [False, True]
    assert around(HEADING) == [False, True]
