"""What the layouts of bars share: the pieces, their axis, how figures are written, the legend."""

from dataclasses import dataclass

from rapportgen.charts.svg.figures import Measure
from rapportgen.charts.svg.legend import Legend, legend
from rapportgen.charts.svg.pieces import Piece, Total, lanes, pieces, totals
from rapportgen.charts.svg.shapes import WIDTH
from rapportgen.charts.svg.ticks import Axis, axis, axis_of_shares
from rapportgen.document.charts import Bars


@dataclass(frozen=True, slots=True)
class Plan:
    """A chart of bars before it is known which way they point."""

    bars: Bars
    lanes: int
    pieces: tuple[Piece, ...]
    totals: tuple[Total, ...]
    axis: Axis
    measure: Measure
    legend: Legend
    room: float

    def labelled(self) -> tuple[str, ...]:
        """Return the figures that stand outside the bars: each one, or the totals of stacks."""
        if self.totals:
            return tuple(self.measure.label(total.value) for total in self.totals)
        return tuple(self.measure.label(piece.value) for piece in self.pieces)


def plan(bars: Bars, room: float = WIDTH) -> Plan:
    """Return the plan of the bars in a picture of a width."""
    found = pieces(bars)
    figures = Measure(bars.unit)
    make = axis_of_shares if figures.is_share else axis
    ends = make((*bars.reach, *(end for piece in found for end in (piece.start, piece.end))))
    shown = legend(bars.series, room)
    return Plan(bars, lanes(bars), found, totals(bars), ends, figures, shown, room)
