"""How high a picture may be for its title to fit below it on the same page."""

from rapportgen.packs.tema import Marginaler

_LONG_SIDE = 297
_SHORT_SIDE = 210
"""The sides of a sheet of paper (A4), in millimetres."""

_TITLE = 20
"""The height that a picture leaves for its title, in millimetres."""


def picture_heights(edges: Marginaler) -> dict[str, str]:
    """Return the heights, on an upright page and on one turned on its side, as CSS properties."""
    taken = edges.topp + edges.botten + _TITLE
    return {
        "bildhojd": f"{_LONG_SIDE - taken}mm",
        "bildhojd-liggande": f"{_SHORT_SIDE - taken}mm",
    }
