"""Bars on their way to being drawn: which way they point, how thick they are."""

from dataclasses import dataclass

from rapportgen.charts.drawingml.figures import Measure, measure
from rapportgen.charts.drawingml.frame import Frame, small
from rapportgen.charts.drawingml.lying import is_lying, lanes, thickness
from rapportgen.charts.drawingml.rows import Rows
from rapportgen.document.charts import Bars
from rapportgen.office.letters import width
from rapportgen.packs.tema import Farger

_THICK = {1: 15.0, 2: 24.0, 3: 33.0}
"""How thick the bars of a category are together when they lie, in points at a text of 9."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The bars, how their figures are written, and where they are drawn."""

    bars: Bars
    measure: Measure
    frame: Frame
    colours: Farger
    lying: bool

    @property
    def rows(self) -> Rows:
        """Return the bars as rows, for when they lie."""
        return rows_of(self.bars, self.measure, self.frame.text)

    @property
    def lane(self) -> float:
        """Return how thick a bar is, in points."""
        if self.lying:
            return self.rows.bar(self.frame) / lanes(self.bars)
        return thickness(self.bars, self.frame)


def drawing_of(bars: Bars, frame: Frame, colours: Farger) -> Drawing:
    """Return the bars, standing where there is room for it."""
    found = measure(bars)
    return Drawing(bars, found, frame, colours, is_lying(bars, found, frame))


def rows_of(bars: Bars, found: Measure, text: float) -> Rows:
    """Return the bars as rows with names of a size."""
    thick = _THICK.get(lanes(bars), 10.0 * lanes(bars)) * text / 9
    beyond = text if bars.stacked else width(found.widest) * small(text) + text
    return Rows(bars.categories, thick, beyond, bool(found.heading), legend(bars))


def legend(bars: Bars) -> tuple[str, ...]:
    """Return the names that a legend needs; a single series needs none."""
    return tuple(one.name for one in bars.series) if len(bars.series) > 1 else ()
