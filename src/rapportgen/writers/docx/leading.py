"""Text that leads in what follows it, and must not stand alone at the end of a page."""

from collections.abc import Sequence
from itertools import pairwise

from rapportgen.document.blocks import Block, List, Paragraph
from rapportgen.writers.docx.inlines import plain


def leading(nodes: Sequence[Block]) -> list[bool]:
    """Return for each block whether it is a paragraph that leads in the next one."""
    leads = [_leads_in(node, following) for node, following in pairwise(nodes)]
    return [*leads, False] if nodes else []


def _leads_in(node: Block, following: Block) -> bool:
    if not isinstance(node, Paragraph):
        return False
    return isinstance(following, List) or plain(node.content).rstrip().endswith(":")
