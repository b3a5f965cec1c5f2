"""A chart on a slide: native, editable, with its figures in a workbook."""

from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
from pptx.oxml.ns import qn
from pptx.parts.slide import SlidePart
from pptx.util import Pt

from rapportgen.charts.palette import shades
from rapportgen.document.charts import Bars
from rapportgen.packs.tema import Farger
from rapportgen.writers.pptx.workbooks import timeless

URI = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_LETTERS = Pt(14)
_FIGURES = "#,##0.##"


def chart(bars: Bars, colours: Farger, slide: SlidePart) -> str:
    """Return the chart as the content of a graphic frame; the slide keeps its part."""
    relation = slide.add_chart_part(_kind(bars), _data(bars))
    part: Any = slide.related_part(relation)  # the library leaves its charts untyped
    part.chart_workbook.xlsx_part.blob = timeless(part.chart_workbook.xlsx_part.blob)
    _set(part.chart, bars, colours)
    _number_axes(part.chart)
    return f'<c:chart xmlns:c="{URI}" r:id="{relation}"/>'


def _kind(bars: Bars) -> XL_CHART_TYPE:
    return XL_CHART_TYPE.BAR_STACKED if bars.stacked else XL_CHART_TYPE.BAR_CLUSTERED


def _data(bars: Bars) -> Any:
    make: Any = CategoryChartData
    data = make(number_format="General")
    data.categories = bars.categories
    for series in bars.series:
        values = (None if value is None else float(value) for value in series.values)
        data.add_series(series.name, values)
    return data


def _set(native: Any, bars: Bars, colours: Farger) -> None:
    """Give the chart its colours, its letters, and the first category at the top."""
    native.font.size = _LETTERS
    native.font.color.rgb = _rgb(colours.text)
    native.has_title = False
    native.has_legend = len(bars.series) > 1
    if native.has_legend:
        native.legend.position = XL_LEGEND_POSITION.BOTTOM
        native.legend.include_in_layout = False
    plot = native.plots[0]
    plot.gap_width, plot.overlap = 60, 100 if bars.stacked else -5
    plot.has_data_labels = True
    plot.data_labels.number_format, plot.data_labels.number_format_is_linked = _FIGURES, False
    native.category_axis.reverse_order = True
    native.category_axis.format.line.color.rgb = _rgb(colours.linje)
    native.value_axis.visible = False
    native.value_axis.has_major_gridlines = False
    native.value_axis.minimum_scale = 0
    for series, shade in zip(plot.series, shades(colours.accent, len(bars.series)), strict=True):
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = _rgb(shade.fill)
        series.format.line.color.rgb = _rgb(shade.outline)
        series.invert_if_negative = False


def _number_axes(native: Any) -> None:
    """Renumber the axes, which the library gives ids below zero, as the schema forbids."""
    ids: dict[str, str] = {}
    for name in ("c:axId", "c:crossAx"):
        for element in native.part._element.iter(qn(name)):  # noqa: SLF001 - no method for it
            element.set("val", ids.setdefault(element.get("val"), str(len(ids) + 1)))


def _rgb(colour: str) -> Any:
    make: Any = RGBColor
    return make(*bytes.fromhex(colour[1:]))
