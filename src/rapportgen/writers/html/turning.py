"""Headings and the wide tables and charts that they stand over, in an element of their own."""

from collections.abc import Sequence

from rapportgen.document.blocks import Block
from rapportgen.packs.tema import Tema
from rapportgen.paper.turning import Stretch, stretches
from rapportgen.writers.html.blocks import blocks


def turned_blocks(nodes: Sequence[Block], tema: Tema) -> str:
    """Return the blocks as HTML; a heading lies with the wide table or chart right below it."""
    return "\n".join(_stretch(stretch, tema) for stretch in stretches(nodes))


def _stretch(stretch: Stretch, tema: Tema) -> str:
    inside = blocks(stretch.blocks, tema)
    # A wide table or chart alone turns its page itself.
    if stretch.lies and len(stretch.blocks) > 1:
        return f'<div class="liggande">\n{inside}\n</div>'
    return inside
