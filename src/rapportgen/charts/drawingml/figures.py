"""Which unit the figures of a chart are shown in, and how Office is told to write them."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from rapportgen.charts.drawingml.number_formats import GENERAL, is_general, quoted, single, whole
from rapportgen.charts.figures import PER_CENT, known, longest, places, sign
from rapportgen.document.charts import Bars
from rapportgen.values.exact import EXACT

_ZERO = Decimal(0)
_COARSE = 5
"""An axis to this figure or beyond has whole numbers at its ticks."""

_HIGHER = Decimal("1.25")
"""How much higher than its bars an axis may be."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The unit that the figures are shown in, and the codes that make Excel and Word do so.

    `shown` is for figures beside bars and in the workbook, `along` for an axis. `widest` takes as
    much room as the longest figure shown.
    """

    unit: str
    heading: str
    shown: str
    along: str
    widest: str
    is_share: bool = False

    def own(self, values: tuple[Decimal | None, ...]) -> Mapping[int, str]:
        """Return the formats of those figures that the common one would write differently."""
        if not self.shown.startswith(GENERAL):
            return {}
        found = {at: value for at, value in enumerate(values) if value is not None}
        return {
            at: single(value, places(value, self.unit), sign(self.unit))
            for at, value in found.items()
            if not is_general(value, places(value, self.unit))
        }


def measure(bars: Bars) -> Measure:
    """Return how the figures of the bars are best written."""
    figures, after = known(bars), sign(bars.unit)
    has_decimals = any(places(value, bars.unit) for value in figures)
    general = f"{GENERAL}{quoted(after)}"
    is_share = bars.unit == PER_CENT
    return Measure(
        bars.unit,
        "" if is_share else bars.unit[:1].upper() + bars.unit[1:],
        shown=general if has_decimals else whole(figures, after),
        along=whole(_ends(bars), after) if _is_coarse([*figures, *bars.reach]) else general,
        widest=longest((*figures, *bars.reach), bars.unit),
        is_share=is_share,
    )


def totals(bars: Bars) -> list[Decimal]:
    """Return how long each stack is, deductions included."""
    columns = zip(*(one.values for one in bars.series), strict=True)
    return [sum((abs(value) for value in column if value), _ZERO) for column in columns]


def _ends(bars: Bars) -> list[Decimal]:
    """Return figures as far out as the axis may reach."""
    longest = totals(bars) if bars.stacked else []
    return [EXACT.multiply(value, _HIGHER) for value in (*known(bars), *bars.reach, *longest)]


def _is_coarse(figures: list[Decimal]) -> bool:
    return max(map(abs, figures), default=_ZERO) >= _COARSE
