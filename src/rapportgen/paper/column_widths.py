"""How wide the columns of a table are: low rows, but no column less than its words need."""

from collections.abc import Sequence

from rapportgen.document.blocks import Table
from rapportgen.office.sharing import best_weights
from rapportgen.paper.table_width import PADDING, least_widths, ordinary_widths

SAFE = 1.08
"""How much wider some words are than the estimate of them."""

MEASURED = 0.85
"""How wide most words are beside it, for programs that keep each column as wide as its words."""


def column_widths(node: Table, room: float, margin: float = SAFE) -> tuple[float, ...]:
    """Return the widths in a room that is so wide, all in ems of the table's type."""
    least = _scaled(ordinary_widths(node), margin)
    if sum(least) > room:
        least = _scaled(least_widths(node), margin)
    weights = best_weights(node, lambda tried: _inside(_divided(tried, least, room)))
    return _divided(weights, least, room)


def _divided(weights: Sequence[float], least: tuple[float, ...], room: float) -> tuple[float, ...]:
    narrow: set[int] = set()
    while True:
        rest = room - sum(least[at] for at in narrow)
        total = sum(weight for at, weight in enumerate(weights) if at not in narrow)
        widths = [
            least[at] if at in narrow else rest * weight / total
            for at, weight in enumerate(weights)
        ]
        tight = {at for at, width in enumerate(widths) if width < least[at]}
        if not tight or len(narrow | tight) == len(widths):
            return least if tight else tuple(widths)
        narrow |= tight


def _inside(widths: Sequence[float]) -> list[float]:
    return [width - PADDING for width in widths]


def _scaled(widths: tuple[float, ...], margin: float) -> tuple[float, ...]:
    return tuple(margin * width for width in widths)
