"""The order of headings: none is skipped; numbers on request."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rapportgen.document.blocks import Block, Heading

DEEPEST = 6


def settled(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks with heading levels that never skip a step and never go below the sixth.

    Headings that were level with each other stay so.
    """
    above: list[int] = []
    for block in blocks:
        if not isinstance(block, Heading) or block.level == 0:
            yield block
            continue
        above = [level for level in above if level < block.level]
        above.append(block.level)
        yield replace(block, level=min(len(above), DEEPEST))


def numbered(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks with numbers on the headings: 1, 1.1, 1.1.1."""
    counters = [0] * (DEEPEST + 1)
    for block in blocks:
        if not isinstance(block, Heading) or block.level == 0:
            yield block
            continue
        counters[block.level] += 1
        counters[block.level + 1 :] = [0] * (DEEPEST - block.level)
        yield replace(block, number=".".join(map(str, counters[1 : block.level + 1])))
