"""How wide the columns of a table are: by their weights, but never less than their words need."""

from rapportgen.document.blocks import Table
from rapportgen.paper.table_width import least_widths, ordinary_widths

_MARGIN = 1.08
"""How much wider some words are than the estimate of them."""


def column_widths(node: Table, room: float) -> tuple[float, ...]:
    """Return the widths in a room that is so wide, all in ems of the table's type."""
    least = _with_margin(ordinary_widths(node))
    if sum(least) > room:
        least = _with_margin(least_widths(node))
    narrow: set[int] = set()
    while True:
        rest = room - sum(least[at] for at in narrow)
        weight = sum(c.weight for at, c in enumerate(node.columns) if at not in narrow)
        widths = [
            least[at] if at in narrow else rest * column.weight / weight
            for at, column in enumerate(node.columns)
        ]
        tight = {at for at, width in enumerate(widths) if width < least[at]}
        if not tight or len(narrow | tight) == len(widths):
            return least if tight else tuple(widths)
        narrow |= tight


def _with_margin(widths: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(_MARGIN * width for width in widths)
