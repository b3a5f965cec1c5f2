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
from rapportgen.writers.html import escape
from rapportgen.writers.html.inlines import inlines
from rapportgen.writers.html.tables import table

BOX_TAGS: dict[BoxName, tuple[str, str]] = {
    "omslag": ('<div class="omslag">', "</div>"),
    "underskrift": ('<section class="underskrift">', "</section>"),
    "citat": ("<blockquote>", "</blockquote>"),
}


def blocks(nodes: Iterable[Block]) -> str:
    """Return the blocks as HTML, one under the other."""
    return "\n".join(map(_block, nodes))


def _block(node: Block) -> str:
    match node:
        case Heading():
            return _heading(node)
        case Paragraph(content):
            return f"<p>{inlines(content)}</p>"
        case List():
            return _list(node)
        case Facts(facts):
            return "\n".join(("<dl>", *map(_fact, facts), "</dl>"))
        case Table():
            return table(node)
        case Chart():
            return f"<p>{escape.text(node.description)}</p>"
        case Contents():
            return ""
        case Box():
            return _box(node)
        case _:
            assert_never(node)


def _heading(node: Heading) -> str:
    tag = f"h{node.level + 1}"
    number = f'<span class="nummer">{escape.text(node.number)}</span> ' if node.number else ""
    return f"<{tag}>{number}{inlines(node.content)}</{tag}>"


def _list(node: List) -> str:
    tag = "ol" if node.ordered else "ul"
    return "\n".join((f"<{tag}>", *map(_item, node.items), f"</{tag}>"))


def _item(content: tuple[Block, ...]) -> str:
    # PDF/UA wants the text of an item in the item itself, not in a paragraph inside it.
    match content:
        case (Paragraph(line),):
            return f"<li>{inlines(line)}</li>"
        case (Paragraph(line), List() as nested):
            return f"<li>{inlines(line)}\n{_list(nested)}\n</li>"
        case _:
            return f"<li>{blocks(content)}</li>"


def _fact(fact: Fact) -> str:
    value = inlines(fact.value)
    line = "" if value else ' class="rad"'
    return f"<dt>{escape.text(fact.label)}</dt><dd{line}>{value}</dd>"


def _box(node: Box) -> str:
    start, end = BOX_TAGS[node.name]
    return f"{start}\n{blocks(node.blocks)}\n{end}"
