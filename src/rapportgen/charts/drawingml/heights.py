"""How high charts want to be; a module of its own, so that no library is loaded with it."""

from typing import assert_never

from rapportgen.charts.drawingml.bars import bars_height
from rapportgen.charts.drawingml.gantt import timeline_height
from rapportgen.document.charts import Bars, Timeline


def suitable_height(data: Bars | Timeline, width: float, text: float) -> float:
    """Return the height in points at which a chart of the width looks its best."""
    match data:
        case Bars():
            return bars_height(data, width, text)
        case Timeline():
            return timeline_height(data, width, text)
        case _:
            assert_never(data)
