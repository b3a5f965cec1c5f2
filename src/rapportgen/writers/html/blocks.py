"""Blocks of a document as HTML."""

from collections.abc import Iterable
from typing import assert_never

from rapportgen.document.blocks import (
    Block,
    Box,
    BoxName,
    Chart,
    Contents,
    Fact,
    Facts,
    Heading,
    List,
    Paragraph,
    Table,
)
from rapportgen.packs.tema import Tema
from rapportgen.paper.column_widths import MEASURED, column_widths
from rapportgen.paper.table_room import room_on_paper
from rapportgen.writers.html import escape
from rapportgen.writers.html.charts import chart
from rapportgen.writers.html.contents import contents
from rapportgen.writers.html.inlines import inlines
from rapportgen.writers.html.tables import table

_DEEPEST = 6  # HTML has no more levels of headings, and the first is the title's
BOX_TAGS: dict[BoxName, tuple[str, str]] = {
    "omslag": ('<div class="omslag">', "</div>"),
    "underskrift": ('<div class="underskrift">', "</div>"),
    "citat": ("<blockquote>", "</blockquote>"),
}


PLAIN = Tema()


def blocks(nodes: Iterable[Block], tema: Tema = PLAIN) -> str:
    """Return the blocks as HTML, one under the other, with charts in the colours of the theme."""
    return "\n".join(_block(node, tema) for node in nodes)


def _block(node: Block, tema: Tema) -> str:
    match node:
        case Heading():
            return _heading(node)
        case Paragraph(content):
            return f"<p>{inlines(content)}</p>"
        case List():
            return _list(node, tema)
        case Facts(facts):
            return "\n".join(("<dl>", *map(fact, facts), "</dl>"))
        case Table():
            return table(node, column_widths(node, room_on_paper(node, tema), MEASURED))
        case Chart():
            return chart(node, tema.färger)
        case Contents():
            return contents(node)
        case Box():
            return _box(node, tema)
        case _:
            assert_never(node)


def _heading(node: Heading) -> str:
    tag = f"h{min(node.level + 1, _DEEPEST)}"
    number = f'<span class="nummer">{escape.text(node.number)}</span> ' if node.number else ""
    anchor = f' id="{escape.text(node.anchor)}"' if node.anchor else ""
    return f"<{tag}{anchor}>{number}{inlines(node.content)}</{tag}>"


def _list(node: List, tema: Tema) -> str:
    tag = "ol" if node.ordered else "ul"
    items = (_item(item, tema) for item in node.items)
    return "\n".join((f"<{tag}>", *items, f"</{tag}>"))


def _item(content: tuple[Block, ...], tema: Tema) -> str:
    # PDF/UA wants the text of an item in the item itself, not in a paragraph inside it.
    match content:
        case (Paragraph(line),):
            return f"<li>{inlines(line)}</li>"
        case (Paragraph(line), List() as nested):
            return f"<li>{inlines(line)}\n{_list(nested, tema)}\n</li>"
        case _:
            return f"<li>{blocks(content, tema)}</li>"


def fact(node: Fact) -> str:
    """Return a label with its value as a pair of a description list."""
    value = inlines(node.value)
    line = "" if value else ' class="rad"'
    return f"<dt>{escape.text(node.label)}</dt><dd{line}>{value}</dd>"


def _box(node: Box, tema: Tema) -> str:
    start, end = BOX_TAGS[node.name]
    return f"{start}\n{blocks(node.blocks, tema)}\n{end}"
