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

_ANY = 99
_NAMES = ((0.32, _ANY), (0.42, _ANY), (0.42, 3), (0.42, 2), (0.42, 1))
"""How much of the width the names take at most, on how many lines: the first that fits the page."""

_LEAST_NAME = 60.0

_TALLEST_ON_ITS_SIDE = 300.0
_PADDING, _LEAST_PADDING = 8.0, 2.2
"""The white between names: as it should be, and at least, for marks to be apart."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The measures of a timeline: the lines of each name, and where each row begins."""

    names: tuple[tuple[str, ...], ...]
    tops: tuple[float, ...]
    bottom: float
    width: float
    calendar: Calendar


def timeline(data: Timeline, room: float = WIDTH) -> Picture:
    """Return the picture of a timeline, wider than there is room if it lies on a page."""
    layout = _layout(data, room)
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


def _layout(data: Timeline, given: float) -> Layout:
    lies = given == WIDTH and is_on_its_side(data)
    wide = WIDE if lies else given
    tallest = _TALLEST_ON_ITS_SIDE if lies else TALLEST
    room, names = _names_within(data, wide, tallest)
    lines = [len(name) * LINE for name in names]
    padding = max(_LEAST_PADDING, min(_PADDING, (tallest - sum(lines)) / len(lines)))
    heights = [line + padding for line in lines]
    shown = calendar(*bounds(data.spans, data.start, data.end), room + 10, wide - 1)
    tops = [height(shown) + sum(heights[:at]) for at in range(len(heights) + 1)]
    return Layout(names, tuple(tops[:-1]), tops[-1], wide, shown)


Names = tuple[tuple[str, ...], ...]


def _names_within(data: Timeline, wide: float, tallest: float) -> tuple[float, Names]:
    """Return the width of the names and their lines; none is cut unless there is no other way."""
    found = [_wrapped(data, wide * share, lines) for share, lines in _NAMES]
    fitting = (each for each in found if _least_height(each[1]) <= tallest)
    return next(fitting, found[-1])


def _wrapped(data: Timeline, most: float, lines: int) -> tuple[float, Names]:
    room = _name_room(data, most)
    return room, tuple(wrapped(span.name, room, TEXT, lines) for span in data.spans)


def _least_height(names: Names) -> float:
    return sum(len(lines) * LINE + _LEAST_PADDING for lines in names)


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
