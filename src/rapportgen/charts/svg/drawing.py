"""A chart as SVG in the colours of a pack."""

from dataclasses import replace
from typing import assert_never

from rapportgen.charts.palette import Shade, shades, tint
from rapportgen.charts.svg.hatching import hatching
from rapportgen.charts.svg.picture import picture
from rapportgen.charts.svg.shapes import (
    WIDTH,
    Anchor,
    Band,
    Bar,
    Diamond,
    Label,
    Mark,
    Picture,
    Rule,
    Weight,
)
from rapportgen.charts.svg.templates import Drawn, draw, together
from rapportgen.charts.svg.words import width
from rapportgen.document.blocks import Chart
from rapportgen.packs.contrast import contrast, readable
from rapportgen.packs.tema import Farger

_WHITE = "#ffffff"
_PALE = 0.45
"""How much white there is in the lines of the grid, compared with those of tables."""

_WEIGHTS: dict[Weight, float] = {"faint": 0.4, "plain": 0.6, "strong": 0.9}
_BEFORE: dict[Anchor, float] = {"start": 0.0, "middle": 0.5, "end": 1.0}
"""How much of a text stands to the left of its place."""

_POINT = 5.0
"""How far the open end of a band tapers."""

_SOFT, _STRIPE = 0.78, 1.9
"""How much white the ground of a striped band holds, and how thick its stripes are."""


def svg(chart: Chart, colours: Farger, room: float = WIDTH) -> str:
    """Return the chart as an SVG element with its alternative text, as wide as there is room."""
    return Drawing(picture(chart.data, room), colours).element(chart.description)


class Drawing:
    """A picture with the colours to draw it in."""

    def __init__(self, shown: Picture, colours: Farger) -> None:
        """Hold the picture, with a shade for each of its series."""
        self._picture = shown
        self._shades = shades(colours.accent, shown.tones)
        self._line = tint(colours.linje, _PALE)
        self._text = readable(colours.text, _WHITE)

    def element(self, description: str) -> Drawn:
        """Return the whole drawing with its alternative text."""
        return draw(
            "chart",
            width=self._picture.width,
            height=self._picture.height,
            description=description,
            text=self._text,
            rules=together(*map(self._rule, self._picture.rules)),
            cleared=together(*(_ground(label) for label in self._picture.labels if label.clear)),
            marks=together(*map(self._mark, self._picture.marks)),
            labels=together(*map(self._label, self._picture.labels)),
        )

    def _rule(self, rule: Rule) -> Drawn:
        colour = self._text if rule.weight == "strong" else self._line
        return self._stroke(rule, colour, _WEIGHTS[rule.weight])

    def _stroke(self, rule: Rule, colour: str, thickness: float) -> Drawn:
        return draw(
            "rule",
            x1=rule.x1,
            y1=rule.y1,
            x2=rule.x2,
            y2=rule.y2,
            colour=colour,
            thickness=thickness,
        )

    def _mark(self, mark: Mark) -> Drawn:
        match mark:
            case Bar():
                return self._bar(mark)
            case Band():
                return self._band(mark)
            case Diamond():
                return self._diamond(mark)
            case _:
                assert_never(mark)

    def _bar(self, bar: Bar) -> Drawn:
        shade = self._shades[bar.series]
        box = draw(
            "bar",
            x=bar.x,
            y=bar.y,
            width=bar.width,
            height=bar.height,
            fill=shade.fill,
            outline=shade.outline,
        )
        lines = hatching(bar, shade.hatch)
        return together(box, *(self._stroke(line, _ink(shade), 1.2) for line in lines))

    def _band(self, band: Band) -> Drawn:
        point = min(_POINT, band.width / 2) if "open" in band.ends else 0.0
        is_soft = "soft" in band.ends
        colour = self._shades[0].fill
        if not is_soft:
            return self._ground_of(band, point, colour)
        striped = replace(band, x=band.x + point, width=band.width - point)
        lines = hatching(striped, "rising")
        return together(
            *([self._ground_of(replace(band, width=point), point, colour)] if point else []),
            self._ground_of(striped, 0, tint(colour, _SOFT)),
            *(self._stroke(line, colour, _STRIPE) for line in lines),
        )

    def _ground_of(self, band: Band, point: float, fill: str) -> Drawn:
        return draw(
            "band",
            left=band.x,
            shoulder=band.x + point,
            right=band.x + band.width,
            top=band.y,
            middle=band.y + band.height / 2,
            bottom=band.y + band.height,
            fill=fill,
        )

    def _diamond(self, diamond: Diamond) -> Drawn:
        return draw(
            "diamond",
            left=diamond.x,
            middle_x=diamond.x + diamond.width / 2,
            right=diamond.x + diamond.width,
            top=diamond.y,
            middle_y=diamond.y + diamond.height / 2,
            bottom=diamond.y + diamond.height,
            fill=self._shades[0].fill,
        )

    def _label(self, label: Label) -> Drawn:
        shade = None if label.on is None else self._shades[label.on]
        ground = _WHITE if shade is None or shade.hatch != "plain" else shade.fill
        words = draw(
            "label",
            x=label.x,
            y=label.y,
            anchor=label.anchor,
            size=label.size,
            weight=600 if label.bold else 400,
            fill=readable(self._text, ground),
            text=label.text,
        )
        hatched = shade is not None and ground == _WHITE
        return together(_ground(label), words) if hatched or label.boxed else words


def _ground(label: Label) -> Drawn:
    """Return a white patch behind text that stands on lines."""
    wide = width(label.text, label.size)
    x = label.x - wide * _BEFORE[label.anchor] - 1
    top = label.y - label.size * 0.84
    return draw("patch", x=x, y=top, width=wide + 2, height=label.size * 1.1)


def _ink(shade: Shade) -> str:
    """Return the colour of the lines across a bar: white, or the outline's on a light one."""
    return max(_WHITE, shade.outline, key=lambda colour: contrast(colour, shade.fill))
