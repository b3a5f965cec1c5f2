"""Figures as they stand in a picture: in Swedish form, with their unit in words."""

from dataclasses import dataclass
from decimal import Decimal

from rapportgen.charts.figures import PER_CENT, sign, written
from rapportgen.values.swedish import tal

MISSING = "–"


@dataclass(frozen=True, slots=True)
class Measure:
    """How the figures of a chart are written: as its table does."""

    unit: str

    @property
    def heading(self) -> str:
        """Return the unit in words, or nothing where each figure carries it."""
        return "" if self.is_share else self.unit[:1].upper() + self.unit[1:]

    @property
    def is_share(self) -> bool:
        """Return whether the figures are per cent."""
        return self.unit == PER_CENT

    def label(self, value: Decimal | None) -> str:
        """Return the figure with exactly the decimals that it has in the table."""
        return MISSING if value is None else written(value, self.unit)

    def tick(self, value: Decimal) -> str:
        """Return the round figure of a tick."""
        return f"{tal(value)}{sign(self.unit)}"
