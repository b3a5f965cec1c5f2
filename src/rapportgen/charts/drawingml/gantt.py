"""Activities along a calendar: bars on unseen ones, hatched where the time is approximate."""

from dataclasses import dataclass
from decimal import Decimal

from rapportgen.charts.drawingml.axes import IDS, lying_axes
from rapportgen.charts.drawingml.calendar import calendar
from rapportgen.charts.drawingml.fills import UNSEEN, filled, striped
from rapportgen.charts.drawingml.frame import Frame
from rapportgen.charts.drawingml.rows import Rows
from rapportgen.charts.drawingml.series import series
from rapportgen.charts.drawingml.sheet import Column, Sheet, day_number
from rapportgen.charts.drawingml.spaces import Plot
from rapportgen.charts.palette import shades
from rapportgen.document.charts import Span, Timeline
from rapportgen.packs.tema import Farger

_DAY, _DAYS = "yyyy\\-mm\\-dd", "0"
_ABOUT_WORDS = "Randig stapel: tiden är ungefärlig"
"""What a legend would say; a legend would name the unseen bars too."""

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
    [shade] = shades(colours.accent, 1)
    looks = (UNSEEN, filled(shade), striped(shade))
    most = int(rows.plot_width(frame) / (frame.small * _TICK))
    scale = calendar(data.start, data.end, most)
    inside = (
        f'{rows.layout(frame)}<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/>'
        f'<c:varyColors val="0"/>'
        f"{''.join(series(sheet, at, look) for at, look in enumerate(looks))}"
        f'<c:gapWidth val="{rows.gap(frame, 1)}"/><c:overlap val="100"/>{IDS}</c:barChart>'
        f"{lying_axes(frame, colours, scale, rows.text(frame))}"
    )
    return Plot(inside, _ABOUT_WORDS if _has_approximate(data) else "")


def _rows(data: Timeline, text: float) -> Rows:
    names = tuple(span.name for span in data.spans)
    return Rows(names, _THICK * text / 9, text * 2, _has_approximate(data))


def _time(span: Span, data: Timeline) -> _Time:
    begins = day_number(span.start or data.start)
    days = max(Decimal(1), day_number(span.end) - begins + 1)
    return _Time(begins, None, days) if span.approximate else _Time(begins, days, None)


def _has_approximate(data: Timeline) -> bool:
    return any(span.approximate for span in data.spans)
