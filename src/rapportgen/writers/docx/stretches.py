"""Stretches of a document whose pages are turned the same way."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from rapportgen.charts.sides import is_on_its_side
from rapportgen.document.blocks import Block, Chart, Heading, Table
from rapportgen.writers.docx.looks import is_too_wide
from rapportgen.writers.docx.story import Story
from rapportgen.writers.docx.ties import ties


@dataclass(frozen=True, slots=True)
class Stretch:
    """Blocks on pages that all stand, or are all turned on their side."""

    turned: bool
    blocks: tuple[Block, ...]


def stretches(nodes: Sequence[Block], story: Story) -> list[Stretch]:
    """Return the blocks in stretches: tables and charts too wide for a page go on turned ones."""
    turned = [_needs_width(node, story) for node in nodes]
    tied = ties(nodes)
    for index in reversed(range(len(nodes) - 1)):
        # A heading goes with what it stands over, and a text with what it leads in.
        belongs = tied[index] or isinstance(nodes[index], Heading)
        turned[index] |= turned[index + 1] and belongs
    pairs = zip(turned, nodes, strict=True)
    return [
        Stretch(is_turned, tuple(node for _, node in found))
        for is_turned, found in groupby(pairs, key=lambda pair: pair[0])
    ]


def _needs_width(node: Block, story: Story) -> bool:
    match node:
        case Table():
            return is_too_wide(node, story)
        case Chart():
            return is_on_its_side(node.data)
        case _:
            return False
