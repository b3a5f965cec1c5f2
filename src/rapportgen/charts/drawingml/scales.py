"""The axis of figures: its ends and steps, where these are not left to Office."""

from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from rapportgen.charts.drawingml.axes import Scale
from rapportgen.charts.drawingml.drawing import Drawing
from rapportgen.charts.drawingml.figures import totals
from rapportgen.charts.drawingml.steps import step
from rapportgen.charts.figures import known
from rapportgen.office.letters import width
from rapportgen.values.exact import EXACT

_APART = 1.6
"""From one figure of a lying axis to the next, beside the width of the widest."""

_WHOLE, _NEAR_WHOLE = 100, 40
"""An axis of per cent shows the whole, unless all shares are too small to compare on it."""


def scale(drawing: Drawing) -> Scale:
    """Return the axis that suits the figures."""
    found = [*known(drawing.bars), *drawing.bars.reach]
    whole = drawing.measure.is_share and not drawing.bars.stacked
    if whole and min(found, default=Decimal(0)) >= 0:
        highest = max(found, default=Decimal(0))
        if _NEAR_WHOLE <= highest <= _WHOLE:
            return Scale(drawing.measure.along, "0", str(_WHOLE), "20")
    lowest = "0" if min(found, default=0) >= 0 else None
    if not drawing.lying:
        return Scale(drawing.measure.along, lowest)
    return _reaching(drawing, Scale(drawing.measure.along, lowest), _step(drawing, found))


def _reaching(drawing: Drawing, free: Scale, apart: Decimal | None) -> Scale:
    """Return the axis of bars that lie; those of a part reach as far as those of the whole."""
    reach = drawing.bars.reach
    if apart is None:
        return free
    if not reach:
        return replace(free, step=f"{apart:f}")
    lowest = _whole_steps(min(reach), apart, ROUND_FLOOR)
    highest = _whole_steps(max(reach), apart, ROUND_CEILING)
    return Scale(free.form, f"{min(lowest, 0):f}", f"{max(highest, 0):f}", f"{apart:f}")


def _whole_steps(value: Decimal, apart: Decimal, rounding: str) -> Decimal:
    count = EXACT.divide(value, apart).to_integral_value(rounding, EXACT)
    return EXACT.multiply(count, apart)


def _step(drawing: Drawing, figures: list[Decimal]) -> Decimal | None:
    """Return the step of a lying axis, whose figures stand beside each other."""
    bars = drawing.bars
    ends = [Decimal(0), *bars.reach, *(totals(bars) if bars.stacked else figures)]
    figure = width(drawing.measure.widest) * drawing.frame.small * _APART
    most = int(drawing.rows.plot_width(drawing.frame) / figure)
    return step(max(ends) - min(ends), most)
