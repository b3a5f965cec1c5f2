"""Headings and the wide tables and charts that they stand over, together on a page on its side."""

from collections.abc import Sequence

from rapportgen.charts.sides import is_on_its_side as is_chart_on_its_side
from rapportgen.document.blocks import Block, Chart, Heading, Table
from rapportgen.packs.tema import Tema
from rapportgen.writers.html.blocks import blocks
from rapportgen.writers.html.table_width import is_on_its_side


def turned_blocks(nodes: Sequence[Block], tema: Tema) -> str:
    """Return the blocks as HTML; a heading lies with the wide table or chart right below it."""
    parts: list[str] = []
    at = 0
    while at < len(nodes):
        below = _below_headings(nodes, at)
        if below > at and below < len(nodes) and _lies(nodes[below]):
            inside = blocks(nodes[at : below + 1], tema)
            parts.append(f'<div class="liggande">\n{inside}\n</div>')
            at = below + 1
        else:
            parts.append(blocks(nodes[at : max(below, at + 1)], tema))
            at = max(below, at + 1)
    return "\n".join(parts)


def _below_headings(nodes: Sequence[Block], at: int) -> int:
    while at < len(nodes) and isinstance(nodes[at], Heading):
        at += 1
    return at


def _lies(node: Block) -> bool:
    match node:
        case Table():
            return is_on_its_side(node)
        case Chart(data=data):
            return is_chart_on_its_side(data)
        case _:
            return False
