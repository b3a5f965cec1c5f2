"""Which blocks must end on the page where the next one begins."""

from collections.abc import Sequence

from rapportgen.document.blocks import Block, Box, Heading, List, Paragraph
from rapportgen.document.plain import plain

_LONGEST = 240  # letters, about three lines: what a page never parts


def ties(nodes: Sequence[Block]) -> list[bool]:
    """Return for each block whether its end stays on the page of the next one.

    A paragraph that leads in what follows does, and what stands above the first signature and its
    heading, so that nobody signs an empty page. But no paragraph straight below a heading does,
    unless a single person signs: LibreOffice would leave the heading behind, alone.
    """
    above_signature = _above_signature(nodes)
    signed_by_one = sum(map(_is_signature, nodes)) == 1
    return [
        (_leads_in(node, following) or index == above_signature)
        and not (isinstance(before, Heading) and isinstance(node, Paragraph) and not signed_by_one)
        for index, (before, node, following) in enumerate(
            zip([None, *nodes], nodes, [*nodes[1:], None], strict=False)
        )
    ]


def is_short(item: Sequence[Block]) -> bool:
    """Return whether an item of a list is a paragraph that a page would never part."""
    match item:
        case [Paragraph(content)]:
            return len(plain(content)) <= _LONGEST
    return False


def _above_signature(nodes: Sequence[Block]) -> int | None:
    """Return the place of the block above the heading of the first signature."""
    signatures = (index for index, node in enumerate(nodes) if _is_signature(node))
    first = next(signatures, 0)
    return first - 2 if first > 1 and isinstance(nodes[first - 1], Heading) else None


def _is_signature(node: Block) -> bool:
    return isinstance(node, Box) and node.name == "underskrift"


def _leads_in(node: Block, following: Block | None) -> bool:
    """Return whether a paragraph leads in the next block.

    A long one does not: Word would keep its end only, LibreOffice all of it.
    """
    if not isinstance(node, Paragraph) or following is None:
        return False
    text = plain(node.content).rstrip()
    return len(text) <= _LONGEST and (isinstance(following, List) or text.endswith(":"))
