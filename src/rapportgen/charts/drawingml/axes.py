"""The axis of names and the axis of figures or days."""

from dataclasses import dataclass

from rapportgen.charts.drawingml.fills import faint_line, line
from rapportgen.charts.drawingml.frame import Frame
from rapportgen.charts.drawingml.words import set_in
from rapportgen.office.text import escaped
from rapportgen.packs.tema import Farger

NAMES, FIGURES = 1, 2
"""The ids of the axes."""

IDS = f'<c:axId val="{NAMES}"/><c:axId val="{FIGURES}"/>'

_CLEAR = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"


@dataclass(frozen=True, slots=True)
class Scale:
    """How an axis writes its figures, and its ends and steps where Office is not to choose."""

    form: str
    lowest: str | None = None
    highest: str | None = None
    step: str | None = None


def standing_axes(frame: Frame, colours: Farger, scale: Scale) -> str:
    """Return the axes of bars that stand: names below, figures to the left."""
    names = _names(frame.text, colours, "minMax", "b")
    return names + _figures(frame.small, colours, scale, "l", "autoZero")


def lying_axes(frame: Frame, colours: Farger, scale: Scale, names: float) -> str:
    """Return the axes of bars that lie, the first one at the top, with names of a size."""
    # Where the first bar is at the top, the far end of the names is at the bottom.
    figures = _figures(frame.small, colours, scale, "b", "max")
    return _names(names, colours, "maxMin", "l") + figures


def _names(size: float, colours: Farger, direction: str, side: str) -> str:
    return (
        f'<c:catAx><c:axId val="{NAMES}"/>'
        f'<c:scaling><c:orientation val="{direction}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{side}"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f"{line(colours.text)}{set_in(size, colours.text)}"
        f'<c:crossAx val="{FIGURES}"/><c:crosses val="autoZero"/><c:auto val="0"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/>'
        '<c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _figures(size: float, colours: Farger, scale: Scale, side: str, crosses: str) -> str:
    step = f'<c:majorUnit val="{scale.step}"/>' if scale.step else ""
    return (
        f'<c:valAx><c:axId val="{FIGURES}"/>'
        f'<c:scaling><c:orientation val="minMax"/>{_ends(scale)}</c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{side}"/>'
        f"<c:majorGridlines>{faint_line(colours.linje)}</c:majorGridlines>"
        f'<c:numFmt formatCode="{escaped(scale.form)}" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f"{_CLEAR}{set_in(size, colours.text)}"
        f'<c:crossAx val="{NAMES}"/><c:crosses val="{crosses}"/>'
        f'<c:crossBetween val="between"/>{step}</c:valAx>'
    )


def _ends(scale: Scale) -> str:
    highest = f'<c:max val="{scale.highest}"/>' if scale.highest else ""
    lowest = f'<c:min val="{scale.lowest}"/>' if scale.lowest else ""
    return highest + lowest
