"""The picture of a chart's data, whatever its kind."""

from typing import assert_never

from rapportgen.charts.svg.columns import columns, fit, standing
from rapportgen.charts.svg.plan import plan
from rapportgen.charts.svg.rows import lying, rows
from rapportgen.charts.svg.shapes import WIDTH, Label, Picture
from rapportgen.charts.svg.timeline import timeline
from rapportgen.document.charts import Bars, Timeline

_NOTHING = Picture(WIDTH, 24, labels=(Label(0, 16, "Det finns inga uppgifter att visa."),))


def picture(data: Bars | Timeline) -> Picture:
    """Return the picture of the data; without any it says so."""
    match data:
        case Bars():
            return _bars(data) if data.categories and data.series else _NOTHING
        case Timeline():
            return timeline(data) if data.spans else _NOTHING
        case _:
            assert_never(data)


def _bars(data: Bars) -> Picture:
    planned = plan(data)
    standing_bars = columns(planned)
    return standing(standing_bars) if fit(standing_bars) else lying(rows(planned))
