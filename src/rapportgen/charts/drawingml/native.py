"""A chart as two files: what an Office program draws, and the Excel file with its figures.

Whoever puts one into a package makes the workbook the first relation of the chart's part, and so
`WORKBOOK_ID`, which the chart refers to, and the shapes drawn over it, if there are any, the
second one.
"""

from dataclasses import dataclass
from typing import assert_never

from rapportgen.charts.drawingml.bars import bars_plot, bars_sheet
from rapportgen.charts.drawingml.frame import Frame
from rapportgen.charts.drawingml.gantt import timeline_plot, timeline_sheet
from rapportgen.charts.drawingml.sheet import Sheet
from rapportgen.charts.drawingml.spaces import WORKBOOK_ID, Plot, space
from rapportgen.charts.drawingml.workbook import workbook
from rapportgen.document.charts import Bars, Timeline
from rapportgen.packs.contrast import readable
from rapportgen.packs.reading_colours import PAPER
from rapportgen.packs.tema import Farger

__all__ = ["WORKBOOK_ID", "Frame", "NativeChart", "native_chart"]


@dataclass(frozen=True, slots=True)
class NativeChart:
    """The chart as a part of a package, the Excel file inside it, and its shapes or nothing."""

    xml: bytes
    workbook: bytes
    shapes: bytes = b""


def native_chart(data: Bars | Timeline, frame: Frame, colours: Farger) -> NativeChart:
    """Return a chart drawn to fit the frame."""
    legible = colours.model_copy(update={"text": readable(colours.text, PAPER)})
    plot = _plot(data, frame, legible)
    xml = space(plot, frame, legible)
    return NativeChart(xml.encode(), workbook(_sheet(data)), plot.shapes.encode())


def _plot(data: Bars | Timeline, frame: Frame, colours: Farger) -> Plot:
    match data:
        case Bars():
            return bars_plot(data, frame, colours)
        case Timeline():
            return timeline_plot(data, frame, colours)
        case _:
            assert_never(data)


def _sheet(data: Bars | Timeline) -> Sheet:
    match data:
        case Bars():
            return bars_sheet(data)
        case Timeline():
            return timeline_sheet(data)
        case _:
            assert_never(data)
