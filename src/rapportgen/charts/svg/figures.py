"""Figures as they stand in a picture: short, in Swedish form, with their unit in words."""

from dataclasses import dataclass
from decimal import Decimal

from rapportgen.document.charts import Bars
from rapportgen.values.exact import EXACT
from rapportgen.values.swedish import HARD_SPACE, tal, tal_med_decimaler

MISSING = "–"
_PER_CENT = "procent"
_WORDS = {0: "", 3: "tusen ", 6: "miljoner ", 9: "miljarder "}
_DIGITS = 6
"""From a figure of more digits than this, all of them are shown in a larger unit."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How the figures of a chart are written: in units, thousands, millions, or per cent."""

    unit: str
    power: int = 0

    @property
    def heading(self) -> str:
        """Return the unit in words, or nothing where each figure carries it."""
        words = f"{_WORDS[self.power]}{self.unit}"
        return "" if self.unit == _PER_CENT else words[:1].upper() + words[1:]

    @property
    def is_share(self) -> bool:
        """Return whether the figures are per cent."""
        return self.unit == _PER_CENT

    def label(self, value: Decimal | None) -> str:
        """Return the figure rounded to what can be read from a bar."""
        if value is None:
            return MISSING
        scaled = value.scaleb(-self.power, EXACT)
        sign = f"{HARD_SPACE}%" if self.is_share else ""
        return f"{_rounded(scaled)}{sign}"

    def tick(self, value: Decimal) -> str:
        """Return the round figure of a tick."""
        sign = f"{HARD_SPACE}%" if self.is_share else ""
        return f"{tal(value.scaleb(-self.power, EXACT))}{sign}"


def measure(bars: Bars) -> Measure:
    """Return how the figures of the bars are best written."""
    figures = [value for series in bars.series for value in series.values if value is not None]
    largest = max(map(abs, figures), default=Decimal(0))
    if bars.unit == _PER_CENT or largest.adjusted() < _DIGITS:
        return Measure(bars.unit)
    return Measure(bars.unit, min(9, (largest.adjusted() - 3) // 3 * 3))


def _rounded(value: Decimal) -> str:
    if abs(value) < 1:
        return tal(value)
    if abs(value) >= 100:
        return tal_med_decimaler(value, 0)
    return tal(value.quantize(Decimal("0.1"), context=EXACT))
