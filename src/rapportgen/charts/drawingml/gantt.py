"""Activities along a calendar: bars on unseen ones, hatched where the time is approximate."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from rapportgen.charts.drawingml.axes import IDS, Scale, lying_axes
from rapportgen.charts.drawingml.calendar import calendar
from rapportgen.charts.drawingml.fills import UNSEEN
from rapportgen.charts.drawingml.frame import Frame
from rapportgen.charts.drawingml.gantt_bars import (
    Look,
    about_bars,
    exact_bars,
    hair,
    legend_words,
)
from rapportgen.charts.drawingml.rows import NARROW, Rows
from rapportgen.charts.drawingml.series import series
from rapportgen.charts.drawingml.sheet import Column, Sheet, day_number
from rapportgen.charts.drawingml.spaces import Plot
from rapportgen.charts.palette import shades
from rapportgen.charts.sides import is_on_its_side
from rapportgen.document.charts import Span, Timeline
from rapportgen.packs.tema import Farger

_DAY, _DAYS = "yyyy\\-mm\\-dd", "0"
_NAMES_ON_ITS_SIDE = 0.42
_BEFORE = timedelta(days=5)

_THICK = 11.0  # points at a text of 9
_TICK = 6.0
"""The width that the name of a month takes on the axis, beside its text."""


@dataclass(frozen=True, slots=True)
class _Time:
    """When a bar begins and how many days it lasts, as exact or as approximate time."""

    begins: Decimal
    exact: Decimal | None
    about: Decimal | None


def timeline_sheet(data: Timeline) -> Sheet:
    """Return the times as a sheet: the day that an activity begins, its days, its time in words."""
    times = [_time(span, data) for span in data.spans]
    columns = (
        Column("Börjar", tuple(time.begins for time in times), _DAY),
        Column("Bestämd tid, dagar", tuple(time.exact for time in times), _DAYS),
        Column("Ungefärlig tid, dagar", tuple(time.about for time in times), _DAYS),
    )
    whens = tuple(span.when for span in data.spans)
    return Sheet("Aktivitet", tuple(span.name for span in data.spans), columns, whens, "Tid")


def timeline_height(data: Timeline, width: float, text: float) -> float:
    """Return the height that suits the activities, in points."""
    return _rows(data, text).height(width, text)


def timeline_plot(data: Timeline, frame: Frame, colours: Farger) -> Plot:
    """Return the activities with their axes, the first one at the top."""
    rows, sheet = _rows(data, frame.text), timeline_sheet(data)
    [shade] = shades(colours.accent, [0])
    most = int(rows.plot_width(frame) / (frame.small * _TICK))
    scale = _scale(data, most)
    look = Look(shade, frame.small, hair(scale, rows.plot_width(frame)))
    exact, about = exact_bars(data, sheet, 1, look), about_bars(data, sheet, 2, look)
    inside = (
        f'{rows.layout(frame)}<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/>'
        f'<c:varyColors val="0"/>{series(sheet, 0, UNSEEN)}{exact}{about}'
        f'<c:gapWidth val="{rows.gap(frame, 1)}"/><c:overlap val="100"/>{IDS}</c:barChart>'
        f"{lying_axes(frame, colours, scale, rows.text(frame))}"
    )
    return Plot(inside, legend_words(data, look.hair))


def _scale(data: Timeline, most: int) -> Scale:
    """Return the axis; it begins a tick earlier where a bar would end before its first day."""
    scale = calendar(data.start, data.end, most)
    ends = min((day_number(span.end) for span in data.spans), default=None)
    if ends is None or ends > Decimal(scale.lowest or 0):
        return scale
    return calendar(data.start - _BEFORE, data.end, most)


def _rows(data: Timeline, text: float) -> Rows:
    names = tuple(span.name for span in data.spans)
    return Rows(
        names, _THICK * text / 9, text * 2, bool(legend_words(data)), narrow=_name_share(data)
    )


def _name_share(data: Timeline) -> float:
    """Return the share of the width that names get: a page on its side has room for long ones."""
    return _NAMES_ON_ITS_SIDE if is_on_its_side(data) else NARROW


def _time(span: Span, data: Timeline) -> _Time:
    begins = day_number(span.start or data.start)
    days = max(Decimal(1), day_number(span.end) - begins + 1)
    return _Time(begins, None, days) if span.approximate else _Time(begins, days, None)
