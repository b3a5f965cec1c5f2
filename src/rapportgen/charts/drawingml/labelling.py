"""Which bars carry their figures: those that are thick enough, and large enough for it."""

from decimal import Decimal

from rapportgen.charts.drawingml.drawing import Drawing
from rapportgen.charts.drawingml.figures import totals
from rapportgen.charts.drawingml.labels import NO_LABELS, beside, inside
from rapportgen.charts.palette import Shade
from rapportgen.office.letters import width
from rapportgen.packs.contrast import readable

_READABLE = 7.0  # points: thinner bars carry no figures


def labels(drawing: Drawing, at: int, shade: Shade) -> str:
    """Return the labels of a series in the shade."""
    form, size = drawing.measure.shown, drawing.frame.small
    if drawing.lane < _READABLE:
        return NO_LABELS
    if not drawing.bars.stacked:
        return beside(form, size, drawing.colours.text)
    colour = readable(drawing.colours.text, shade.fill)
    return inside(form, size, colour, _too_small(drawing, at))


def _too_small(drawing: Drawing, at: int) -> list[int]:
    """Return which parts of a stacked series have no room for their figures."""
    values = drawing.bars.series[at].values
    share = _figure_share(drawing)
    highest = max(totals(drawing.bars), default=Decimal(0))
    return [
        index
        for index, value in enumerate(values)
        if value is not None and abs(value) < highest * share
    ]


def _figure_share(drawing: Drawing) -> Decimal:
    """Return the share of the axis that a figure takes."""
    frame = drawing.frame
    label = width(drawing.measure.widest) * frame.small
    if drawing.lying:
        return Decimal((label + 3) / drawing.rows.plot_width(frame))
    if label > drawing.lane:
        return Decimal(2)
    return Decimal((frame.small + 4) / (frame.height * 0.6))
