"""Tables that are too wide for any page, as parts with some of the columns each."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from rapportgen.document.blocks import Block, Table
from rapportgen.paper.captions import table_title
from rapportgen.paper.table_width import SMALLEST_PAGE_ON_ITS_SIDE, least_widths


def with_parted_tables(nodes: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks, with parts in the place of each table that is too wide for a page."""
    return tuple(
        part for node in nodes for part in (_parts(node) if isinstance(node, Table) else (node,))
    )


def _parts(node: Table) -> Iterator[Table]:
    """Yield the table, or parts of it: each has the first column, the last one its notes."""
    name, *others = least_widths(node) or (0.0,)
    shares = _shares(others, SMALLEST_PAGE_ON_ITS_SIDE - name)
    if len(shares) == 1:
        yield node
        return
    parts = [_with_columns(node, (0, *share)) for share in shares]
    for at, part in enumerate(parts, 1):
        # What refers to the table by its number leads to the first part.
        title, number = (node.caption, node.number) if at == 1 else (table_title(node), None)
        notes = node.notes if at == len(parts) else ()
        yield replace(part, caption=_counted(title, at, len(parts)), number=number, notes=notes)


def _counted(title: str, number: int, count: int) -> str:
    return f"{title} ({number} av {count})" if title else ""


def _shares(widths: Sequence[float], room: float) -> list[range]:
    """Return which columns after the first stand together: as few times as there is room for."""
    columns = len(widths)
    for count in range(1, columns):
        edges = [round(columns * at / count) for at in range(count + 1)]
        shares = [range(start, end) for start, end in pairwise(edges)]
        if all(sum(widths[at] for at in share) <= room for share in shares):
            return [range(share.start + 1, share.stop + 1) for share in shares]
    return [range(at + 1, at + 2) for at in range(columns)] or [range(1, 1)]


def _with_columns(node: Table, kept: Sequence[int]) -> Table:
    return replace(
        node,
        columns=tuple(node.columns[at] for at in kept),
        rows=tuple(replace(row, cells=tuple(row.cells[at] for at in kept)) for row in node.rows),
    )
