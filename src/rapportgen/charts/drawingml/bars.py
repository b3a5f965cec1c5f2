"""Figures by category as bars that stand or lie, side by side or stacked."""

from dataclasses import dataclass
from decimal import Decimal

from rapportgen.charts.drawingml.axes import IDS, Scale, lying_axes, standing_axes
from rapportgen.charts.drawingml.figures import Measure, measure, totals
from rapportgen.charts.drawingml.fills import filled
from rapportgen.charts.drawingml.frame import Frame, small
from rapportgen.charts.drawingml.labels import NO_LABELS, beside, inside
from rapportgen.charts.drawingml.lines import legend_lines
from rapportgen.charts.drawingml.lying import is_lying, lanes, slot, thickness
from rapportgen.charts.drawingml.rows import Rows
from rapportgen.charts.drawingml.series import series
from rapportgen.charts.drawingml.sheet import Column, Sheet
from rapportgen.charts.drawingml.spaces import Plot
from rapportgen.charts.drawingml.steps import step
from rapportgen.charts.palette import Shade, shades
from rapportgen.document.charts import Bars
from rapportgen.office.letters import width
from rapportgen.packs.contrast import readable
from rapportgen.packs.tema import Farger

_STANDING = 22.0
"""The height of a chart of standing bars without its legend, beside its text."""

_THICK = {1: 15.0, 2: 24.0, 3: 33.0}
"""How thick the bars of a category are together when they lie, in points at a text of 9."""

_READABLE = 7.0  # points: thinner bars carry no figures
_OVERLAP = {True: 100, False: -8}
_APART = 1.6
"""From one figure of a lying axis to the next, beside the width of the widest."""

_WHOLE, _NEAR_WHOLE = 100, 40
"""An axis of per cent shows the whole, unless all shares are too small to compare on it."""


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The bars, how their figures are written, and where they are drawn."""

    bars: Bars
    measure: Measure
    frame: Frame
    colours: Farger
    lying: bool

    @property
    def rows(self) -> Rows:
        return _rows(self.bars, self.measure, self.frame.text)

    @property
    def lane(self) -> float:
        """Return how thick a bar is, in points."""
        if self.lying:
            return self.rows.bar(self.frame) / lanes(self.bars)
        return thickness(self.bars, self.frame)


def bars_sheet(bars: Bars) -> Sheet:
    """Return the figures as a sheet, a column for each series."""
    form = measure(bars).written
    columns = tuple(Column(one.name, one.values, form) for one in bars.series)
    return Sheet("", bars.categories, columns)


def bars_height(bars: Bars, width: float, text: float) -> float:
    """Return the height that suits the bars, in points."""
    found = measure(bars)
    if is_lying(bars, found, Frame(width, 0, text)):
        return _rows(bars, found, text).height(width, text)
    lines = legend_lines(_legend(bars), width / small(text)) if len(bars.series) > 1 else 0
    return text * (_STANDING + 1.8 * lines)


def bars_plot(bars: Bars, frame: Frame, colours: Farger) -> Plot:
    """Return the bars with their axes."""
    found = measure(bars)
    drawing = _Drawing(bars, found, frame, colours, is_lying(bars, found, frame))
    layout, gap, axes = _laid(drawing) if drawing.lying else _standing(drawing)
    inside_it = (
        f'{layout}<c:barChart><c:barDir val="{"bar" if drawing.lying else "col"}"/>'
        f'<c:grouping val="{"stacked" if bars.stacked else "clustered"}"/>'
        f'<c:varyColors val="0"/>{_series(drawing)}'
        f'<c:gapWidth val="{gap}"/><c:overlap val="{_OVERLAP[bars.stacked]}"/>{IDS}</c:barChart>'
        f"{axes}"
    )
    return Plot(inside_it, found.heading, legend=len(bars.series) > 1)


def _standing(drawing: _Drawing) -> tuple[str, int, str]:
    """Return the layout, the white between categories in per cent of a bar, and the axes."""
    bars, frame = drawing.bars, drawing.frame
    bar = thickness(bars, frame)
    white = (slot(bars, frame) - bar * lanes(bars)) / bar
    axes = standing_axes(frame, drawing.colours, _scale(drawing))
    return "<c:layout/>", min(500, round(white * 100)), axes


def _laid(drawing: _Drawing) -> tuple[str, int, str]:
    rows, frame = drawing.rows, drawing.frame
    axes = lying_axes(frame, drawing.colours, _scale(drawing), rows.text(frame))
    return rows.layout(frame), rows.gap(frame, lanes(drawing.bars)), axes


def _rows(bars: Bars, found: Measure, text: float) -> Rows:
    thick = _THICK.get(lanes(bars), 10.0 * lanes(bars)) * text / 9
    beyond = text if bars.stacked else width(found.widest) * small(text) + text
    return Rows(bars.categories, thick, beyond, bool(found.heading), _legend(bars))


def _legend(bars: Bars) -> tuple[str, ...]:
    return tuple(one.name for one in bars.series) if len(bars.series) > 1 else ()


def _series(drawing: _Drawing) -> str:
    sheet = bars_sheet(drawing.bars)
    found = shades(drawing.colours.accent, len(sheet.columns))
    return "".join(
        series(sheet, at, filled(shade), _labels(drawing, at, shade))
        for at, shade in enumerate(found)
    )


def _labels(drawing: _Drawing, at: int, shade: Shade) -> str:
    form, size = drawing.measure.shown, drawing.frame.small
    if drawing.lane < _READABLE:
        return NO_LABELS
    if not drawing.bars.stacked:
        return beside(form, size, drawing.colours.text)
    colour = readable(drawing.colours.text, shade.fill)
    return inside(form, size, colour, _too_small(drawing, at))


def _too_small(drawing: _Drawing, at: int) -> list[int]:
    """Return which parts of a stacked series have no room for their figures."""
    values = drawing.bars.series[at].values
    share = _figure_share(drawing)
    highest = max(totals(drawing.bars), default=Decimal(0))
    return [
        index
        for index, value in enumerate(values)
        if value is not None and abs(value) < highest * share
    ]


def _figure_share(drawing: _Drawing) -> Decimal:
    """Return the share of the axis that a figure takes."""
    frame = drawing.frame
    label = width(drawing.measure.widest) * frame.small
    if drawing.lying:
        return Decimal((label + 3) / drawing.rows.plot_width(frame))
    if label > drawing.lane:
        return Decimal(2)
    return Decimal((frame.small + 4) / (frame.height * 0.6))


def _scale(drawing: _Drawing) -> Scale:
    found = [value for one in drawing.bars.series for value in one.values if value is not None]
    whole = drawing.measure.is_share and not drawing.bars.stacked
    if whole and min(found, default=Decimal(0)) >= 0:
        highest = max(found, default=Decimal(0))
        if _NEAR_WHOLE <= highest <= _WHOLE:
            return Scale(drawing.measure.along, "0", str(_WHOLE), "20")
    return Scale(drawing.measure.along, step=_step(drawing, found) if drawing.lying else None)


def _step(drawing: _Drawing, figures: list[Decimal]) -> str | None:
    """Return the step of a lying axis, whose figures stand beside each other."""
    ends = [Decimal(0), *(totals(drawing.bars) if drawing.bars.stacked else figures)]
    figure = width(drawing.measure.widest) * drawing.frame.small * _APART
    most = int(drawing.rows.plot_width(drawing.frame) / figure)
    found = step(max(ends) - min(ends), most)
    return f"{found:f}" if found else None
