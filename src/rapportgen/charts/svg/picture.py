"""The picture of a chart's data, whatever its kind."""

from typing import assert_never

from rapportgen.charts.svg.columns import columns, fit, standing
from rapportgen.charts.svg.plan import plan
from rapportgen.charts.svg.rows import lying, rows
from rapportgen.charts.svg.shapes import WIDTH, Label, Picture
from rapportgen.charts.svg.timeline import timeline
from rapportgen.document.charts import Bars, Timeline

_NOTHING = (Label(0, 16, "Det finns inga uppgifter att visa."),)


def picture(data: Bars | Timeline, room: float = WIDTH) -> Picture:
    """Return the picture of the data, as wide as there is room; without any data it says so."""
    match data:
        case Bars():
            return _bars(data, room) if data.categories and data.series else _nothing(room)
        case Timeline():
            return timeline(data, room) if data.spans else _nothing(room)
        case _:
            assert_never(data)


def _nothing(room: float) -> Picture:
    return Picture(room, 24, labels=_NOTHING)


def _bars(data: Bars, room: float) -> Picture:
    """Return the bars, which lie where they are many, or a part of many: all parts look alike."""
    planned = plan(data, room)
    standing_bars = columns(planned)
    stand = fit(standing_bars) and not data.reach
    return standing(standing_bars) if stand else lying(rows(planned))
