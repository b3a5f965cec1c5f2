"""What a chart shows: figures by category, or times along a calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of bar: its name, and a figure for each category, None where there is none."""

    name: str
    values: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """Figures by category; `stacked` series are the parts of a whole and lie in one bar.

    `unit` is the word for the figures ("kronor", "individer", "procent"): 63 per cent is 63.
    """

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str
    stacked: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """An activity and its days, both ends included; `when` is the time in words.

    Without a start it was under way before the chart begins. An `approximate` one, such as "hösten
    2018", is drawn with soft ends.
    """

    name: str
    start: date | None
    end: date
    when: str
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """Activities along a calendar: a Gantt chart. `start` and `end` are the whole period shown."""

    spans: tuple[Span, ...]
    start: date
    end: date

    @property
    def months(self) -> int:
        """Return how many calendar months the period touches."""
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1
