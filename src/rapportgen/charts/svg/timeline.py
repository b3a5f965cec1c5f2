"""A Gantt chart: names on the left, a calendar on top, a mark for each time, a legend below."""

from dataclasses import dataclass

from rapportgen.charts.sides import is_on_its_side
from rapportgen.charts.svg.calendar import Calendar, calendar, grid, header, height
from rapportgen.charts.svg.flow import depth, flow
from rapportgen.charts.svg.shapes import (
    LINE,
    TALLEST,
    TEXT,
    WIDE,
    WIDTH,
    Label,
    Mark,
    Picture,
    Rule,
    lines_from,
    middle,
)
from rapportgen.charts.svg.spans import BAND, bounds, mark, words
from rapportgen.charts.svg.timeline_legend import ENTRY, entries, sign
from rapportgen.charts.svg.words import width, wrapped
from rapportgen.document.charts import Timeline

_NAMES = 0.32
"""How much of the width the names take at most, on several lines."""

_NAMES_ON_ONE_LINE = 0.42
"""The same where there are too many of them for more than a line each."""

_LEAST_NAME = 60.0

_TALLEST_ON_ITS_SIDE = 375.0
_PADDING = 8.0
_LEAST = 11.5
"""The least height of a row: its mark, and one line of its name."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The measures of a timeline: the lines of each name, and where each row begins."""

    names: tuple[tuple[str, ...], ...]
    tops: tuple[float, ...]
    bottom: float
    width: float
    calendar: Calendar


def timeline(data: Timeline) -> Picture:
    """Return the picture of a timeline."""
    layout = _layout(data)
    drawn = [
        mark(span, layout.calendar, centre)
        for span, centre in zip(data.spans, _centres(layout), strict=True)
    ]
    told = (
        words(span.when, shape, layout.calendar)
        for span, shape in zip(data.spans, drawn, strict=True)
    )
    signs, sign_words, below = _legend(data, layout)
    return Picture(
        layout.width,
        layout.bottom + below,
        (*grid(layout.calendar, layout.bottom), *_between(layout)),
        (*drawn, *signs),
        (*header(layout.calendar), *_names(layout), *filter(None, told), *sign_words),
    )


def _layout(data: Timeline) -> Layout:
    wide = WIDE if is_on_its_side(data) else WIDTH
    tallest = _TALLEST_ON_ITS_SIDE if is_on_its_side(data) else TALLEST
    room = _name_room(data, wide * _NAMES)
    names = tuple(wrapped(span.name, room, TEXT, 3) for span in data.spans)
    heights = [len(lines) * LINE + _PADDING for lines in names]
    if sum(heights) > tallest:
        room = _name_room(data, wide * _NAMES_ON_ONE_LINE)
        names = tuple(wrapped(span.name, room, TEXT, 1) for span in data.spans)
        heights = [max(_LEAST, min(LINE + _PADDING, tallest / len(names)))] * len(names)
    shown = calendar(*bounds(data.spans, data.start, data.end), room + 10, wide - 1)
    tops = [height(shown) + sum(heights[:at]) for at in range(len(heights) + 1)]
    return Layout(names, tuple(tops[:-1]), tops[-1], wide, shown)


def _name_room(data: Timeline, most: float) -> float:
    """Return the width of the names: as much as they ask for, within bounds."""
    whole = max(width(span.name, TEXT) for span in data.spans)
    return min(most, max(whole, _LEAST_NAME)) + 1


def _centres(layout: Layout) -> list[float]:
    ends = (*layout.tops[1:], layout.bottom)
    return [(top + end) / 2 for top, end in zip(layout.tops, ends, strict=True)]


def _between(layout: Layout) -> tuple[Rule, ...]:
    """Return the lines between the rows, the first and the last one a little stronger."""
    inner = (Rule(0, top, layout.width, top) for top in layout.tops[1:])
    outer = (layout.tops[0], layout.bottom)
    return (*inner, *(Rule(0, y, layout.width, y, "plain") for y in outer))


def _names(layout: Layout) -> tuple[Label, ...]:
    rows = zip(layout.names, _centres(layout), strict=True)
    return tuple(
        label
        for lines, centre in rows
        for label in lines_from(lines, 0, middle(centre, TEXT, len(lines)))
    )


def _legend(data: Timeline, layout: Layout) -> tuple[list[Mark], list[Label], float]:
    """Return the signs of the legend, their words, and the height that they take."""
    kinds = entries(data.spans)
    places = flow([kind.text for kind in kinds], layout.width, ENTRY, layout.bottom + 6)
    signs: list[Mark] = [sign(*pair, BAND) for pair in zip(kinds, places, strict=True)]
    return signs, [place.label for place in places], 6 + depth(places) if places else 2.0
