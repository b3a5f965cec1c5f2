"""The colours of a chart: shades of the pack's own colour that differ in grey as well."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from rapportgen.packs.contrast import READABLE, contrast

_WHITE = "#ffffff"
_WHITES = (0.0, 0.56, 0.84)
"""How much white the first shades hold: neighbours differ as much as can be.

A fourth one lies midway between the first two. No more of them can be told apart in grey, so more
series than that are hatched as well.
"""

_LEVELS = len(_WHITES) + 1

_DARKEST = 0.008856  # of luminance: below it the eye sees in proportion

Hatch = Literal["plain", "rising", "falling", "crossed"]
_HATCHES: tuple[Hatch, ...] = ("plain", "rising", "falling", "crossed")


@dataclass(frozen=True, slots=True)
class Shade:
    """A bar's fill and its outline, written #rrggbb, and the lines drawn across it."""

    fill: str
    outline: str
    hatch: Hatch = "plain"


def shades(accent: str, tones: Iterable[int]) -> tuple[Shade, ...]:
    """Return the shade of each tone: 0 is the accent itself, and the others tints of it.

    A tone is the same shade however many others there are. They differ in lightness, which print
    in grey and every kind of colour blindness leave alone, and their outline can be told from white
    paper however faint the accent is.
    """
    dark = seen_on_white(accent)
    return tuple(_shade(dark, tone) for tone in tones)


def _shade(dark: str, tone: int) -> Shade:
    hatch, level = divmod(tone, _LEVELS)
    fill = tint(dark, _WHITES[level]) if level < len(_WHITES) else _midway(dark)
    return Shade(fill, dark, _HATCHES[hatch % len(_HATCHES)])


@cache
def _midway(dark: str) -> str:
    """Return the tint that the eye places midway between the first two shades.

    A strong red grows light late: a half of the white would make it hardly lighter.
    """
    lighter = tint(dark, _WHITES[1])
    middle = (lightness(dark) + lightness(lighter)) / 2
    tints = (tint(dark, share / 100) for share in range(round(_WHITES[1] * 100)))
    return min(tints, key=lambda colour: abs(lightness(colour) - middle))


def lightness(colour: str) -> float:
    """Return how light the colour is to the eye (L* of CIE), from 0 to 100; grey keeps it."""
    luminance = 1.05 / contrast(colour, _WHITE) - 0.05
    return 116 * luminance ** (1 / 3) - 16 if luminance > _DARKEST else luminance * 903.3


def ladder(accent: str, count: int) -> tuple[str, ...]:
    """Return so many fills from the accent to a light tint, for bars that somebody adds later."""
    dark = seen_on_white(accent)
    return tuple(tint(dark, max(_WHITES) * step / (count - 1)) for step in range(count))


def seen_on_white(accent: str) -> str:
    """Return the accent, with as much black in it as it takes to be seen well on white."""
    mixtures = (_mixed(accent, "#000000", black / 20) for black in range(21))
    return next(colour for colour in mixtures if contrast(colour, _WHITE) >= READABLE)


def tint(colour: str, white: float) -> str:
    """Return the colour with so much white in it, from 0 to 1."""
    return _mixed(colour, _WHITE, white)


def _mixed(colour: str, other: str, share: float) -> str:
    pairs = ((int(colour[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
