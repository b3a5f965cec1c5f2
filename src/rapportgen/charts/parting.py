"""Charts with more rows than a page shows legibly, in several parts."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from math import ceil
from typing import assert_never

from rapportgen.charts.figures import known
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
    """Return the chart in as few parts as can be read, each about as long as the others.

    Stacked bars stand, and are never parted.
    """
    match data:
        case Timeline():
            return parted_timeline(data)
        case Bars(stacked=True):
            return (data,)
        case Bars():
            return _parted_bars(data)
        case _:
            assert_never(data)


def parted_timeline(data: Timeline) -> tuple[Timeline, ...]:
    """Return the timeline in as few parts as can be read."""
    is_turned = is_on_its_side(data)
    room = _NAME_ON_ITS_SIDE if is_turned else _NAME
    row = max(_LEAST, _name_height([span.name for span in data.spans], room))
    cuts = _cuts(len(data.spans), row, _HEIGHT_ON_ITS_SIDE if is_turned else _HEIGHT)
    if len(cuts) == 1:
        return (data,)
    whole = replace(data, among=len(data.spans))
    return tuple(replace(whole, spans=data.spans[cut]) for cut in cuts)


def _parted_bars(data: Bars) -> tuple[Bars, ...]:
    lanes = _LANE * len(data.series) + _LANE_GAP
    row = max(lanes, _name_height(data.categories, _NAME))
    cuts = _cuts(len(data.categories), row, _HEIGHT)
    if len(cuts) == 1:
        return (data,)
    figures = known(data) or [Decimal(0)]
    whole = replace(data, reach=(min(figures), max(figures)))
    return tuple(
        replace(
            whole,
            categories=data.categories[cut],
            series=tuple(replace(one, values=one.values[cut]) for one in data.series),
        )
        for cut in cuts
    )


def _cuts(count: int, row: float, height: float) -> list[slice]:
    """Return the parts of so many rows of a height, none higher than the room there is."""
    parts = max(1, ceil(count * row / height))
    length = max(1, ceil(count / parts))
    return [slice(at, at + length) for at in range(0, count, length)] or [slice(0)]


def _name_height(names: Sequence[str], room: float) -> float:
    """Return the height of the highest name: programs give all rows the same."""
    widest = max((width(name) * _TEXT for name in names), default=0)
    lines = 1 if widest <= room else ceil(widest * _BROKEN / room)
    return lines * _LINE + _GAP
