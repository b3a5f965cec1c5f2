"""Which bars carry their figures: those that are thick enough, and large enough for it."""

from decimal import Decimal

from rapportgen.charts.drawingml.drawing import Drawing
from rapportgen.charts.drawingml.figures import totals
from rapportgen.charts.drawingml.labels import NO_LABELS, Letters, beside, inside
from rapportgen.charts.palette import Shade
from rapportgen.office.letters import width
from rapportgen.packs.contrast import readable
from rapportgen.packs.reading_colours import PAPER

_READABLE = 7.0  # points: smaller figures are left out
_LEAST = 0.7  # of the size that figures should have


def labels(drawing: Drawing, at: int, shade: Shade) -> str:
    """Return the labels of a series in the shade."""
    form, bars, text = drawing.measure.shown, drawing.bars, drawing.colours.text
    own = drawing.measure.own(bars.series[at].values)
    size = _size(drawing)
    if size < max(_READABLE, drawing.frame.small * _LEAST):
        return NO_LABELS
    if not bars.stacked:
        return beside(form, own, Letters(size, text))
    if shade.hatch != "plain":
        return inside(form, own, Letters(size, text, PAPER), _too_small(drawing, at))
    letters = Letters(size, readable(text, shade.fill))
    return inside(form, own, letters, _too_small(drawing, at))


def _size(drawing: Drawing) -> float:
    """Return the size of figures that are no higher than the bars that they stand beside."""
    if not drawing.lying:
        return drawing.frame.small
    return round(min(drawing.frame.small, drawing.lane), 1)


def _too_small(drawing: Drawing, at: int) -> list[int]:
    """Return which parts of a stacked series have no room for their figures."""
    values = drawing.bars.series[at].values
    share = _figure_share(drawing)
    highest = max((*totals(drawing.bars), *map(abs, drawing.bars.reach)), default=Decimal(0))
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
