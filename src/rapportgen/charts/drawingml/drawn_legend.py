"""A legend that is drawn over a chart, in the order of its bars.

LibreOffice turns the legend of bars that lie beside each other around, and Word does not, so no
order of the series suits both.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapportgen.charts.drawingml.fills import filled
from rapportgen.charts.drawingml.frame import Frame
from rapportgen.charts.drawingml.words import LANGUAGE, properties
from rapportgen.charts.palette import Shade
from rapportgen.office.letters import width
from rapportgen.office.text import escaped

SHAPES_ID = "rId2"
"""The relation of the chart to the shapes drawn over it: the second one of a new part."""

_LINE = 1.7
_SQUARE, _GAP, _APART = 0.9, 0.5, 1.8
"""The lines of a legend and what stands on them, in the size of its text."""

_ROOM = 1.15  # for fonts wider than the estimate
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_NAMESPACES = (
    f'xmlns:c="{_DRAWING}/chart" xmlns:a="{_DRAWING}/main" xmlns:cdr="{_DRAWING}/chartDrawing"'
)
_CLEAR = "<a:noFill/><a:ln><a:noFill/></a:ln>"
_RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'


@dataclass(frozen=True, slots=True)
class _Box:
    """A rectangle in points from the upper left corner of the frame."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Shape:
    """A rectangle with its look and perhaps a text."""

    box: _Box
    look: str
    text: str = ""


def legend_rows(names: Sequence[str], room: float, size: float) -> int:
    """Return how many lines the names take."""
    return 1 + max(line for _, line in _places(names, room, size))


def drawn_legend(names: Sequence[str], shades: Sequence[Shade], frame: Frame, colour: str) -> str:
    """Return the part of a package with a square and a name for each series."""
    size = frame.small
    top = frame.height - legend_rows(names, frame.width, size) * _LINE * size
    shapes: list[_Shape] = []
    places = _places(names, frame.width, size)
    for name, shade, (x, line) in zip(names, shades, places, strict=True):
        y = top + line * _LINE * size
        shapes += [_square(shade, x, y, frame), _name(name, x, y, frame, colour)]
    numbered = (_numbered(number, shape, frame) for number, shape in enumerate(shapes, 2))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f"<c:userShapes {_NAMESPACES}>{''.join(numbered)}</c:userShapes>"
    )


def _places(names: Sequence[str], room: float, size: float) -> Iterator[tuple[float, int]]:
    """Yield how far to the right and on which line each entry begins."""
    x, line = 0.0, 0
    for name in names:
        taken = _taken(name, size)
        if x and x + taken > room:
            x, line = 0.0, line + 1
        yield x, line
        x += taken + _APART * size


def _taken(name: str, size: float) -> float:
    return (_SQUARE + _GAP + width(name) * _ROOM) * size


def _square(shade: Shade, x: float, y: float, frame: Frame) -> _Shape:
    size = frame.small
    look = filled(shade).removeprefix("<c:spPr>").removesuffix("</c:spPr>")
    return _Shape(_Box(x, y + 0.35 * size, _SQUARE * size, _SQUARE * size), look)


def _name(name: str, x: float, y: float, frame: Frame, colour: str) -> _Shape:
    size = frame.small
    left = x + (_SQUARE + _GAP) * size
    wide = min(width(name) * _ROOM * size, frame.width - left)
    text = (
        '<cdr:txBody><a:bodyPr vertOverflow="overflow" horzOverflow="overflow" wrap="none" '
        'lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:r>'
        f"{properties('rPr', size, colour)}<a:t>{escaped(name)}</a:t></a:r>"
        f'<a:endParaRPr lang="{LANGUAGE}"/></a:p></cdr:txBody>'
    )
    return _Shape(_Box(left, y, wide, 1.6 * size), _CLEAR, text)


def _numbered(number: int, shape: _Shape, frame: Frame) -> str:
    box = shape.box
    return (
        f"<cdr:relSizeAnchor>{_corner('from', box.x, box.y, frame)}"
        f"{_corner('to', box.x + box.width, box.y + box.height, frame)}"
        f'<cdr:sp macro="" textlink=""><cdr:nvSpPr><cdr:cNvPr id="{number}" name="Form {number}"/>'
        f"<cdr:cNvSpPr/></cdr:nvSpPr><cdr:spPr>{_RECTANGLE}{shape.look}</cdr:spPr>{shape.text}</cdr:sp>"
        "</cdr:relSizeAnchor>"
    )


def _corner(tag: str, x: float, y: float, frame: Frame) -> str:
    return (
        f"<cdr:{tag}><cdr:x>{min(1.0, x / frame.width):.5f}</cdr:x>"
        f"<cdr:y>{min(1.0, y / frame.height):.5f}</cdr:y></cdr:{tag}>"
    )
