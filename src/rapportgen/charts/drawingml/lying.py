"""Whether bars lie: there are many, or names or figures would not fit around standing ones."""

from rapportgen.charts.drawingml.figures import Measure
from rapportgen.charts.drawingml.frame import Frame
from rapportgen.charts.drawingml.lines import line_count, longest_word
from rapportgen.document.charts import Bars
from rapportgen.office.letters import width

MOST_STANDING = 12
"""More categories than this lie, whatever their names."""

THICKEST = 46.0
"""The most points that a standing bar is wide."""

_SHARE = 0.74
"""How much of its room a category fills with bars."""

_NAME_LINES = 3
_AXIS = 40.0  # points, for the figures of the axis
_APART = 6.0  # points between names


def lanes(bars: Bars) -> int:
    """Return how many bars stand or lie beside each other in a category."""
    return 1 if bars.stacked else max(1, len(bars.series))


def slot(bars: Bars, frame: Frame) -> float:
    """Return the room of a category whose bars stand, in points."""
    return (frame.width - _AXIS) / max(1, len(bars.categories))


def thickness(bars: Bars, frame: Frame) -> float:
    """Return how wide a standing bar is, in points."""
    return min(THICKEST * frame.text / 9, slot(bars, frame) * _SHARE / lanes(bars))


def is_lying(bars: Bars, measure: Measure, frame: Frame) -> bool:
    """Return whether the bars must lie; all parts of a chart do."""
    if bars.reach or len(bars.categories) > MOST_STANDING:
        return True
    room = (slot(bars, frame) - _APART) / frame.text
    figure = width(measure.widest) * frame.small
    lane = slot(bars, frame) if bars.stacked else thickness(bars, frame)
    return figure > lane or not all(_fits(name, room) for name in bars.categories)


def _fits(name: str, room: float) -> bool:
    return longest_word(name) <= room and line_count(name, room) <= _NAME_LINES
