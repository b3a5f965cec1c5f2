"""Headings and the wide tables and charts that they stand over, together on a page on its side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapportgen.charts.sides import is_on_its_side as is_chart_on_its_side
from rapportgen.document.blocks import Block, Chart, Heading, Table
from rapportgen.paper.table_width import is_on_its_side


@dataclass(frozen=True, slots=True)
class Stretch:
    """Blocks that stand on upright pages, or lie together on pages turned on their side."""

    blocks: Sequence[Block]
    lies: bool


def stretches(nodes: Sequence[Block]) -> Iterator[Stretch]:
    """Yield the blocks in stretches; a heading lies with the wide table or chart right below it."""
    start = at = 0
    while at < len(nodes):
        below = _below_headings(nodes, at)
        if below < len(nodes) and _lies(nodes[below]):
            if start < at:
                yield Stretch(nodes[start:at], lies=False)
            yield Stretch(nodes[at : below + 1], lies=True)
            start = below + 1
        at = max(below, at) + 1
    if start < len(nodes):
        yield Stretch(nodes[start:], lies=False)


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
