"""How wide text is: an estimate without a font, on the safe side."""

from functools import lru_cache

from rapportgen.office.typefaces import typeface

# In ems: the widths of Calibri's bold letters, which Carlito shares, grouped and rounded up.
_GROUPS = (
    (" \u00a0\u202f\u2009.,:;'’|!ijlI", 0.28),
    ("rtfJ()[]-·", 0.36),
    ('sczL/”"', 0.44),
    ("0123456789aågäekvxyéèàFSZET+=×–−<>", 0.51),
    ("bdhnopqöuüKBCRXPYÉ€", 0.57),
    ("AÅÄDGHNOÖQUV", 0.69),
    ("mw%&", 0.82),
    ("MW@—", 0.91),
)
_WIDTHS = {letter: width for letters, width in _GROUPS for letter in letters}
_UNKNOWN = 0.7

_MARGIN = 1.03  # for kerning, and for how programs round


@lru_cache(maxsize=8_192)  # documents say much the same
def width(text: str) -> float:
    """Return the width of the text on one line, in ems of a font as wide as Calibri."""
    return sum(_WIDTHS.get(letter, _UNKNOWN) for letter in text) * _MARGIN


def wideness(font: str) -> float:
    """Return how much wider than Calibri the font must be taken to be."""
    return typeface(font).widest
