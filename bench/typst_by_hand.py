"""A document as somebody writes it in Typst by hand: markup, with the usual settings at the top."""

import re
from collections.abc import Iterable
from typing import assert_never

from rapportgen.charts.svg.drawing import svg
from rapportgen.document.blocks import (
    Block,
    Box,
    Chart,
    Contents,
    Document,
    Facts,
    Heading,
    List,
    Paragraph,
    Table,
)
from rapportgen.document.inlines import Inlines
from rapportgen.document.plain import plain
from rapportgen.packs.tema import Tema

SETTINGS = """\
#set document(title: "Projektplan", author: "Finsam", date: datetime(year: 2019, month: 1, day: 1))
#set text(font: ("{font}", "Source Sans Pro"), size: {size}pt)
#set text(lang: "sv", region: "SE", hyphenate: true)
#set par(linebreaks: "optimized")
#set page(paper: "a4", margin: 25mm, header: [Finsam], numbering: "1 av 1")
#set heading(bookmarked: true)
#show heading: set text(fill: rgb("{accent}"))
#show figure.caption: set align(left)
"""


def markup(document: Document, tema: Tema) -> bytes:
    """Return the document as markup, with the same words, tables and pictures."""
    settings = SETTINGS.format(
        font=tema.typsnitt.sida, size=tema.typsnitt.grad, accent=tema.färger.accent
    )
    return (settings + _blocks(document.blocks, tema)).encode()


def _blocks(nodes: Iterable[Block], tema: Tema) -> str:
    return "\n\n".join(_block(node, tema) for node in nodes) + "\n"


def _block(node: Block, tema: Tema) -> str:
    match node:
        case Heading():
            return f"{'=' * (node.level + 1)} {_line(node.content)}"
        case Paragraph(content):
            return _line(content)
        case List():
            sign = "+" if node.ordered else "-"
            return "\n".join(f"{sign} {_nested(item, tema)}" for item in node.items)
        case Facts(facts):
            return "\n".join(f"/ {_escaped(one.label)}: {_line(one.value)}" for one in facts)
        case Table():
            return _table(node)
        case Chart():
            drawing = svg(node, tema.färger).replace('"', "'")
            picture = f'image(bytes("{drawing}"), alt: "{node.description}")'
            return f"#figure({picture}, caption: [{_escaped(node.title)}])"
        case Contents():
            return "#outline()"
        case Box():
            return f"#block[\n{_blocks(node.blocks, tema)}]"
        case _:
            assert_never(node)


def _nested(item: Iterable[Block], tema: Tema) -> str:
    return _blocks(item, tema).strip().replace("\n", "\n  ")


def _table(node: Table) -> str:
    widths = ", ".join(f"{column.weight:g}fr" for column in node.columns)
    header = "".join(f"[*{_line(column.header)}*]" for column in node.columns)
    rows = "\n".join(", ".join(f"[{_line(cell)}]" for cell in row.cells) + "," for row in node.rows)
    table = f"table(columns: ({widths}), stroke: (bottom: .5pt), table.header{header},\n{rows})"
    return f"#figure({table}, caption: [{_escaped(node.caption)}])"


def _line(content: Inlines) -> str:
    return _escaped(plain(content))


def _escaped(text: str) -> str:
    return re.sub(r"([\\#$*_`~@<>=+\-/\[\]\"'])", r"\\\1", text.replace("\n", " "))
