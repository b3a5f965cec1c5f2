"""The sheet of paper, and how high a picture on it may be for its title to fit on the same page."""

from rapportgen.packs.tema import Marginaler

LONG_SIDE = 297
SHORT_SIDE = 210
"""The sides of a sheet of paper (A4), in millimetres."""

_TITLE = 20
"""The height that a picture leaves for its title, in millimetres."""


def picture_height(edges: Marginaler, *, lies: bool) -> int:
    """Return the height for a picture in millimetres, on an upright page or one on its side."""
    return text_height(edges, lies=lies) - _TITLE


def text_height(edges: Marginaler, *, lies: bool) -> int:
    """Return the height between the margins in millimetres, likewise."""
    side = SHORT_SIDE if lies else LONG_SIDE
    return side - edges.topp - edges.botten


def text_width(edges: Marginaler, *, lies: bool) -> int:
    """Return the width between the margins in millimetres, likewise."""
    side = LONG_SIDE if lies else SHORT_SIDE
    return side - edges.vänster - edges.höger
