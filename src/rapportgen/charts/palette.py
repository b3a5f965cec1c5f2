"""The colours of a chart: shades of the pack's own colour that differ in grey as well."""

from dataclasses import dataclass
from typing import Literal

from rapportgen.packs.contrast import READABLE, contrast

_WHITE = "#ffffff"
_LEVELS = 4
"""So many shades can be told apart in grey; more series than that are hatched as well."""

_LIGHTEST = 0.84
"""How much white the lightest shade holds; the outline is what tells it from the paper."""

_WIDEST_STEP = 0.56
"""How much more white the next shade holds at most: two bars should still look related."""

Hatch = Literal["plain", "rising", "falling", "crossed"]
_HATCHES: tuple[Hatch, ...] = ("plain", "rising", "falling", "crossed")


@dataclass(frozen=True, slots=True)
class Shade:
    """A bar's fill and its outline, written #rrggbb, and the lines drawn across it."""

    fill: str
    outline: str
    hatch: Hatch = "plain"


def shades(accent: str, count: int) -> tuple[Shade, ...]:
    """Return a shade for each series, from the accent itself to a light tint of it.

    They differ in lightness, which print in grey and every kind of colour blindness leave alone,
    and their outline can be told from white paper however faint the accent is.
    """
    dark = _dark_enough(accent)
    levels = max(1, min(count, _LEVELS))
    step = min(_WIDEST_STEP, _LIGHTEST / max(levels - 1, 1))
    fills = [tint(dark, step * level) for level in range(levels)]
    return tuple(
        Shade(fills[i % levels], dark, _HATCHES[i // levels % len(_HATCHES)]) for i in range(count)
    )


def tint(colour: str, white: float) -> str:
    """Return the colour with so much white in it, from 0 to 1."""
    return _mixed(colour, _WHITE, white)


def _dark_enough(accent: str) -> str:
    """Return the accent, with as much black in it as it takes to be seen well on white."""
    mixtures = (_mixed(accent, "#000000", black / 20) for black in range(21))
    return next(colour for colour in mixtures if contrast(colour, _WHITE) >= READABLE)


def _mixed(colour: str, other: str, share: float) -> str:
    pairs = ((int(colour[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
