"""Figures beside the bars, or inside the parts of a stack."""

from collections.abc import Iterable

from rapportgen.charts.drawingml.words import set_in
from rapportgen.office.text import escaped

NO_LABELS = ""


def beside(form: str, size: float, colour: str) -> str:
    """Return labels at the ends of the bars."""
    return _labels("", form, set_in(size, colour), "outEnd")


def inside(form: str, size: float, colour: str, without: Iterable[int]) -> str:
    """Return labels in the middle of the bars, but not where a bar is too small for its figure."""
    left_out = "".join(
        f'<c:dLbl><c:idx val="{index}"/><c:delete val="1"/></c:dLbl>' for index in without
    )
    return _labels(left_out, form, set_in(size, colour), "ctr")


def _labels(left_out: str, form: str, words: str, place: str) -> str:
    shown = "".join(
        f'<c:show{what} val="{int(what == "Val")}"/>'
        for what in ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
    )
    return (
        f'<c:dLbls>{left_out}<c:numFmt formatCode="{escaped(form)}" sourceLinked="0"/>'
        "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        f'{words}<c:dLblPos val="{place}"/>{shown}</c:dLbls>'
    )
