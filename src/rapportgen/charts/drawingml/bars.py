"""Figures by category as bars that stand or lie, side by side or stacked."""

from rapportgen.charts.drawingml.axes import IDS, lying_axes, standing_axes
from rapportgen.charts.drawingml.drawing import Drawing, drawing_of, legend, rows_of
from rapportgen.charts.drawingml.drawn_legend import drawn_legend
from rapportgen.charts.drawingml.figures import measure
from rapportgen.charts.drawingml.fills import filled
from rapportgen.charts.drawingml.frame import Frame, small
from rapportgen.charts.drawingml.labelling import labels
from rapportgen.charts.drawingml.lines import legend_lines
from rapportgen.charts.drawingml.lying import is_lying, lanes, slot, thickness
from rapportgen.charts.drawingml.scales import scale
from rapportgen.charts.drawingml.series import series
from rapportgen.charts.drawingml.sheet import Column, Sheet
from rapportgen.charts.drawingml.spaces import Plot
from rapportgen.charts.palette import Shade, shades
from rapportgen.document.charts import Bars
from rapportgen.packs.tema import Farger

_STANDING = 22.0
"""The height of a chart of standing bars without its legend, beside its text."""

_OVERLAP = {True: 100, False: -8}


def bars_sheet(bars: Bars) -> Sheet:
    """Return the figures as a sheet, a column for each series."""
    form = measure(bars).shown
    columns = tuple(Column(one.name, one.values, form) for one in bars.series)
    return Sheet("", bars.categories, columns)


def bars_height(bars: Bars, width: float, text: float) -> float:
    """Return the height that suits the bars, in points."""
    found = measure(bars)
    if is_lying(bars, found, Frame(width, 0, text)):
        return rows_of(bars, found, text).height(width, text)
    lines = legend_lines(legend(bars), width / small(text)) if legend(bars) else 0
    return text * (_STANDING + 1.8 * lines)


def bars_plot(bars: Bars, frame: Frame, colours: Farger) -> Plot:
    """Return the bars with their axes."""
    drawing = drawing_of(bars, frame, colours)
    layout, gap, axes = _laid(drawing) if drawing.lying else _standing(drawing)
    inside = (
        f'{layout}<c:barChart><c:barDir val="{"bar" if drawing.lying else "col"}"/>'
        f'<c:grouping val="{"stacked" if bars.stacked else "clustered"}"/>'
        f'<c:varyColors val="0"/>{_series(drawing)}'
        f'<c:gapWidth val="{gap}"/><c:overlap val="{_OVERLAP[bars.stacked]}"/>{IDS}</c:barChart>'
        f"{axes}"
    )
    names, shapes = legend(bars), _shapes(drawing)
    return Plot(inside, drawing.measure.heading, bool(names) and not shapes, shapes)


def _standing(drawing: Drawing) -> tuple[str, int, str]:
    """Return the layout, the white between categories in per cent of a bar, and the axes."""
    bars, frame = drawing.bars, drawing.frame
    bar = thickness(bars, frame)
    white = (slot(bars, frame) - bar * lanes(bars)) / bar
    axes = standing_axes(frame, drawing.colours, scale(drawing))
    return "<c:layout/>", min(500, round(white * 100)), axes


def _laid(drawing: Drawing) -> tuple[str, int, str]:
    rows, frame = drawing.rows, drawing.frame
    axes = lying_axes(frame, drawing.colours, scale(drawing), rows.text(frame))
    return rows.layout(frame), rows.gap(frame, lanes(drawing.bars)), axes


def _series(drawing: Drawing) -> str:
    sheet = bars_sheet(drawing.bars)
    return "".join(
        series(sheet, at, filled(shade), labels(drawing, at, shade))
        for at, shade in enumerate(_shades(drawing))
    )


def _shades(drawing: Drawing) -> tuple[Shade, ...]:
    return shades(drawing.colours.accent, drawing.bars.tones)


def _shapes(drawing: Drawing) -> str:
    """Return a legend to draw over bars that lie beside each other, nothing over others."""
    names = legend(drawing.bars)
    if not names or not drawing.lying or drawing.bars.stacked:
        return ""
    return drawn_legend(names, _shades(drawing), drawing.frame, drawing.colours.text)
