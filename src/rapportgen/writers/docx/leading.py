"""Text that leads in what follows it, and must not stand alone at the end of a page."""

from collections.abc import Sequence

from rapportgen.document.blocks import Block, Heading, List, Paragraph
from rapportgen.document.plain import plain

_LONGEST = 240  # letters, about three lines: what a page never parts


def leading(nodes: Sequence[Block]) -> list[bool]:
    """Return for each block whether it is a paragraph that leads in the next one.

    Not so straight below a heading: LibreOffice would then leave the heading behind, alone. Nor a
    long paragraph: Word would keep its end only, LibreOffice all of it.
    """
    above = [None, *nodes]
    return [
        _leads_in(node, following) and not isinstance(before, Heading)
        for before, node, following in zip(above, nodes, [*nodes[1:], None], strict=False)
    ]


def _leads_in(node: Block, following: Block | None) -> bool:
    if not isinstance(node, Paragraph) or following is None:
        return False
    text = plain(node.content).rstrip()
    return len(text) <= _LONGEST and (isinstance(following, List) or text.endswith(":"))
