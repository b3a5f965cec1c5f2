"""The axis of figures: its ends and steps, where these are not left to Office."""

from decimal import Decimal

from rapportgen.charts.drawingml.axes import Scale
from rapportgen.charts.drawingml.drawing import Drawing
from rapportgen.charts.drawingml.figures import totals
from rapportgen.charts.drawingml.steps import step
from rapportgen.office.letters import width

_APART = 1.6
"""From one figure of a lying axis to the next, beside the width of the widest."""

_WHOLE, _NEAR_WHOLE = 100, 40
"""An axis of per cent shows the whole, unless all shares are too small to compare on it."""


def scale(drawing: Drawing) -> Scale:
    """Return the axis that suits the figures."""
    found = [value for one in drawing.bars.series for value in one.values if value is not None]
    whole = drawing.measure.is_share and not drawing.bars.stacked
    if whole and min(found, default=Decimal(0)) >= 0:
        highest = max(found, default=Decimal(0))
        if _NEAR_WHOLE <= highest <= _WHOLE:
            return Scale(drawing.measure.along, "0", str(_WHOLE), "20")
    return Scale(drawing.measure.along, step=_step(drawing, found) if drawing.lying else None)


def _step(drawing: Drawing, figures: list[Decimal]) -> str | None:
    """Return the step of a lying axis, whose figures stand beside each other."""
    ends = [Decimal(0), *(totals(drawing.bars) if drawing.bars.stacked else figures)]
    figure = width(drawing.measure.widest) * drawing.frame.small * _APART
    most = int(drawing.rows.plot_width(drawing.frame) / figure)
    found = step(max(ends) - min(ends), most)
    return f"{found:f}" if found else None
