"""The legend of a chart of bars: a square in each shade with the name of its series."""

from dataclasses import dataclass

from rapportgen.charts.svg.flow import LINE_HEIGHT, depth, flow
from rapportgen.charts.svg.shapes import Bar, Label
from rapportgen.document.charts import Series

_SQUARE = 9.0


@dataclass(frozen=True, slots=True)
class Legend:
    """The squares and names above the bars, and the height that they take."""

    marks: tuple[Bar, ...]
    labels: tuple[Label, ...]
    height: float


def legend(series: tuple[Series, ...], room: float) -> Legend:
    """Return the legend of the series within a width; a single one needs none."""
    if len(series) < 2:
        return Legend((), (), 0.0)
    places = flow([one.name for one in series], room, _SQUARE, 0.0)
    inset = (LINE_HEIGHT - _SQUARE) / 2
    marks = tuple(
        Bar(place.x, place.y + inset, _SQUARE, _SQUARE, at) for at, place in enumerate(places)
    )
    return Legend(marks, tuple(place.label for place in places), depth(places) + 6)
