"""How bars are filled: shades of the pack's colour, with lines across where shades are too few."""

from rapportgen.charts.palette import Hatch, Shade, tint
from rapportgen.packs.contrast import readable

_OUTLINE, _THIN, _THICK = 9525, 6350, 50800
"""Three quarters of a point, half of one, and four points, in EMU."""

GROUND = 0.78
"""How much white there is behind stripes."""

_PATTERNS: dict[Hatch, str] = {
    "rising": "wdUpDiag",
    "falling": "wdDnDiag",
    "crossed": "diagCross",
}
_CLEAR = "<a:noFill/>"

UNSEEN = f"<c:spPr>{_CLEAR}<a:ln>{_CLEAR}</a:ln></c:spPr>"


def filled(shade: Shade) -> str:
    """Return the properties of bars in the shade."""
    if shade.hatch == "plain":
        return _shape(solid(shade.fill), shade.outline)
    # The lines must be seen on the fill, which may be as dark as the outline.
    lines = readable(shade.outline, shade.fill)
    return _shape(_pattern(_PATTERNS[shade.hatch], lines, shade.fill), shade.outline)


def striped(shade: Shade) -> str:
    """Return the properties of bars that are only about as long as they look."""
    pattern = _pattern("wdUpDiag", shade.outline, tint(shade.outline, GROUND))
    return f"<c:spPr>{pattern}<a:ln>{_CLEAR}</a:ln></c:spPr>"


def thickened(colour: str) -> str:
    """Return the properties of a bar that would be thin as a hair, were it not for its outline."""
    outline = f'<a:ln w="{_THICK}">{solid(colour)}<a:miter lim="800000"/></a:ln>'
    return f"<c:spPr>{solid(colour)}{outline}</c:spPr>"


def line(colour: str) -> str:
    """Return the properties of an axis."""
    return f'<c:spPr><a:ln w="{_THIN}">{solid(colour)}</a:ln></c:spPr>'


def faint_line(colour: str) -> str:
    """Return the properties of lines behind the bars, which must not be louder than these."""
    half = f'<a:srgbClr val="{colour[1:].upper()}"><a:alpha val="50000"/></a:srgbClr>'
    return f'<c:spPr><a:ln w="{_THIN}"><a:solidFill>{half}</a:solidFill></a:ln></c:spPr>'


def solid(colour: str) -> str:
    """Return the fill of one colour."""
    return f"<a:solidFill>{_colour(colour)}</a:solidFill>"


def _shape(fill: str, outline: str) -> str:
    return f'<c:spPr>{fill}<a:ln w="{_OUTLINE}">{solid(outline)}</a:ln></c:spPr>'


def _pattern(name: str, lines: str, ground: str) -> str:
    return (
        f'<a:pattFill prst="{name}"><a:fgClr>{_colour(lines)}</a:fgClr>'
        f"<a:bgClr>{_colour(ground)}</a:bgClr></a:pattFill>"
    )


def _colour(colour: str) -> str:
    return f'<a:srgbClr val="{colour[1:].upper()}"/>'
