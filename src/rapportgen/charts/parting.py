"""Charts with more rows than a page or a slide shows legibly, in several parts."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from math import ceil
from typing import assert_never

from rapportgen.charts.figures import reach
from rapportgen.charts.sides import is_on_its_side
from rapportgen.document.charts import Bars, Timeline
from rapportgen.office.letters import width

_HEIGHT, _HEIGHT_ON_ITS_SIDE = 590, 300
"""The height that rows ask for at most, in points: on an upright page they can be pressed a bit."""

_NAME, _NAME_ON_ITS_SIDE = 136, 290
"""The width of names, in points."""

_TEXT = 9
_BROKEN = 1.1
"""How much more room several lines take than their words, since words are not divided."""

_LINE, _GAP, _LEAST = 11.5, 2.0, 13.5
"""The height of a line of a name, the white between names, and the least height of a row."""

_LANE, _LANE_GAP = 11.0, 9.0
"""The height of a bar, and the white between the bars of two names."""


def parted(data: Bars | Timeline) -> tuple[Bars | Timeline, ...]:
    """Return the chart in as few parts as can be read on a page, each about as long as the others.

    Stacked bars stand, and are never parted.
    """
    match data:
        case Timeline():
            return _timeline_in_parts(data, _pages_of_timeline(data))
        case Bars(stacked=True):
            return (data,)
        case Bars():
            return _bars_in_parts(data, _pages_of_bars(data))
        case _:
            assert_never(data)


def in_parts(data: Bars | Timeline, count: int) -> tuple[Bars | Timeline, ...]:
    """Return the chart in so many parts, whose axes are those of the whole."""
    match data:
        case Timeline():
            return _timeline_in_parts(data, count)
        case Bars():
            return _bars_in_parts(data, count)
        case _:
            assert_never(data)


def _timeline_in_parts(data: Timeline, count: int) -> tuple[Timeline, ...]:
    if count == 1:
        return (data,)
    whole = replace(data, among=len(data.spans))
    return tuple(replace(whole, spans=data.spans[cut]) for cut in _cuts(len(data.spans), count))


def _bars_in_parts(data: Bars, count: int) -> tuple[Bars, ...]:
    if count == 1:
        return (data,)
    whole = replace(data, reach=reach(data))
    return tuple(
        replace(
            whole,
            categories=data.categories[cut],
            series=tuple(replace(one, values=one.values[cut]) for one in data.series),
        )
        for cut in _cuts(len(data.categories), count)
    )


def _cuts(rows: int, count: int) -> list[slice]:
    """Return so many parts, of which the first have one row more when they do not come out."""
    size, more = divmod(rows, count)
    ends = [size * number + min(number, more) for number in range(count + 1)]
    return [slice(start, end) for start, end in pairwise(ends)]


def _pages_of_timeline(data: Timeline) -> int:
    is_turned = is_on_its_side(data)
    room = _NAME_ON_ITS_SIDE if is_turned else _NAME
    row = max(_LEAST, _name_height([span.name for span in data.spans], room))
    return _pages(len(data.spans), row, _HEIGHT_ON_ITS_SIDE if is_turned else _HEIGHT)


def _pages_of_bars(data: Bars) -> int:
    lanes = _LANE * len(data.series) + _LANE_GAP
    row = max(lanes, _name_height(data.categories, _NAME))
    return _pages(len(data.categories), row, _HEIGHT)


def _pages(rows: int, height: float, page: float) -> int:
    """Return how many pages so many rows of a height take."""
    return max(1, min(rows, ceil(rows * height / page)))


def _name_height(names: Sequence[str], room: float) -> float:
    """Return the height of the highest name: programs give all rows the same."""
    widest = max((width(name) * _TEXT for name in names), default=0)
    lines = 1 if widest <= room else ceil(widest * _BROKEN / room)
    return lines * _LINE + _GAP
