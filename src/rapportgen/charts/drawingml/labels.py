"""Figures beside the bars, or inside the parts of a stack."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapportgen.charts.drawingml.fills import solid
from rapportgen.charts.drawingml.words import set_in, written
from rapportgen.office.text import escaped

NO_LABELS = ""
_CLEAR = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
_SHOWN = "".join(
    f'<c:show{what} val="{int(what == "Val")}"/>'
    for what in ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
)
_HIDDEN = _SHOWN.replace('"1"', '"0"')

Forms = Mapping[int, str]
"""The formats of single figures that differ from the others."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The size and colour of figures, and what they stand on where that is not the bar itself."""

    size: float
    colour: str
    ground: str = ""

    @property
    def look(self) -> str:
        """Return the properties of labels."""
        if not self.ground:
            return _CLEAR + set_in(self.size, self.colour)
        fill = f"<c:spPr>{solid(self.ground)}<a:ln><a:noFill/></a:ln></c:spPr>"
        return fill + set_in(self.size, self.colour)


def beside(form: str, own: Forms, letters: Letters) -> str:
    """Return labels at the ends of the bars."""
    single = {at: _label(one, letters, "outEnd") for at, one in own.items()}
    return _labels(single, _label(form, letters, "outEnd"))


def inside(form: str, own: Forms, letters: Letters, without: Iterable[int]) -> str:
    """Return labels in the middle of the bars, but not where a bar is too small for its figure."""
    single = {at: _label(one, letters, "ctr") for at, one in own.items()}
    single |= dict.fromkeys(without, '<c:delete val="1"/>')
    return _labels(single, _label(form, letters, "ctr"))


def signs(sign: str, at: Iterable[int], size: float, colour: str) -> str:
    """Return a sign at the beginning of some of the bars, and no labels on the others."""
    words = written(sign, size, colour)
    points = "".join(
        f'<c:dLbl><c:idx val="{index}"/>{words}{_CLEAR}<c:dLblPos val="inBase"/>{_SHOWN}</c:dLbl>'
        for index in at
    )
    return f"<c:dLbls>{points}{_CLEAR}{_HIDDEN}</c:dLbls>" if points else NO_LABELS


def _labels(single: Mapping[int, str], others: str) -> str:
    points = "".join(f'<c:dLbl><c:idx val="{at}"/>{single[at]}</c:dLbl>' for at in sorted(single))
    return f"<c:dLbls>{points}{others}</c:dLbls>"


def _label(form: str, letters: Letters, place: str) -> str:
    return (
        f'<c:numFmt formatCode="{escaped(form)}" sourceLinked="0"/>'
        f'{letters.look}<c:dLblPos val="{place}"/>{_SHOWN}'
    )
