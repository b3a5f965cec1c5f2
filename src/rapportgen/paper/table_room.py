"""How large a table's type is on paper, and how wide its page then is."""

from rapportgen.document.blocks import Table
from rapportgen.packs.tema import Tema
from rapportgen.paper.sheet import text_width
from rapportgen.paper.table_width import is_on_its_side, is_small, is_smallest

ORDINARY, SMALL, SMALLEST = 0.91, 0.75, 0.65
"""The size of a table's type beside that of running text."""

_POINTS = 72 / 25.4
"""The points of a millimetre."""


def type_size(node: Table) -> float:
    """Return how large the table's type is beside that of running text."""
    if is_smallest(node):
        return SMALLEST
    return SMALL if is_small(node) else ORDINARY


def room_on_paper(node: Table, tema: Tema) -> float:
    """Return the width of the table's page in the theme, in ems of the table's type."""
    width = text_width(tema.marginaler, lies=is_on_its_side(node)) * _POINTS
    return width / (tema.typsnitt.grad * type_size(node))
