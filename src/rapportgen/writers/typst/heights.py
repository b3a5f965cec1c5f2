"""How high blocks become, by estimate: Typst cuts off what may not break and has no room."""

from collections.abc import Iterable
from typing import assert_never

from rapportgen.document.blocks import (
    Block,
    Box,
    Chart,
    Contents,
    Facts,
    Heading,
    List,
    Paragraph,
    Row,
    Table,
)
from rapportgen.document.inlines import Inlines
from rapportgen.document.plain import plain
from rapportgen.paper.lengths import lines

_LINE = 60
"""The letters of a line, fewer than there are in most."""

_LETTER = 0.6
"""The width of a letter in ems, wider than most are."""

_MOST = 0.75
"""The share of a page that may be kept together, since this is an estimate."""


def fits(height: float, page: float) -> bool:
    """Return whether something so high can be kept together on a page, both in ems."""
    return height < _MOST * page


def height_of(nodes: Iterable[Block]) -> float:
    """Return the height of some blocks in ems."""
    return sum(map(_block, nodes))


def row_height(row: Row, widths: Iterable[float]) -> float:
    """Return the height of a row whose cells are so wide, in ems of its type."""
    pairs = zip(row.cells, widths, strict=True)
    return max(_text(cell, max(width / _LETTER, 1)) for cell, width in pairs) + 0.7


def _block(node: Block) -> float:
    match node:
        case Heading() | Paragraph():
            return _text(node.content, _LINE) + 1
        case List():
            return sum(map(height_of, node.items)) + 1
        case Facts():
            return sum(_text(fact.value, _LINE) + 2 for fact in node.facts) + 2
        case Contents():
            return 1.8 * len(node.entries) + 4
        case Box():
            return height_of(node.blocks) + 3
        case Table() | Chart():
            return float("inf")
        case _:
            assert_never(node)


def _text(content: Inlines, characters: float) -> float:
    return lines(plain(content), characters) * 1.45
