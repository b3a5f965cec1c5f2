"""Whether one colour can be read on another, as WCAG 2 measures it."""

READABLE = 4.5
"""The contrast that WCAG 2 (level AA) asks of body text."""


def contrast(one: str, other: str) -> float:
    """Return the contrast between two colours written #rrggbb, from 1 (none) to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: str, background: str) -> str:
    """Return the colour, or black or white where the colour is too faint on the background."""
    if contrast(colour, background) >= READABLE:
        return colour
    return max("#000000", "#ffffff", key=lambda extreme: contrast(extreme, background))


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
