"""The colours of a chart: shades of the pack's own colour that differ in grey as well."""

from dataclasses import dataclass

_LIGHTEST = 0.8
"""How much white the lightest shade holds; the outline is what tells it from the paper."""


@dataclass(frozen=True, slots=True)
class Shade:
    """A bar's fill and its outline, written #rrggbb."""

    fill: str
    outline: str


def shades(accent: str, count: int) -> tuple[Shade, ...]:
    """Return a shade for each series, from the accent itself to a light tint of it.

    They differ in lightness, which print in grey and every kind of colour blindness leave alone.
    """
    steps = max(count - 1, 1)
    return tuple(Shade(_tint(accent, _LIGHTEST * i / steps), accent) for i in range(count))


def _tint(colour: str, white: float) -> str:
    channels = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(c + (255 - c) * white):02x}" for c in channels)
