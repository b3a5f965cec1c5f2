"""What a chart shows: figures by category, or times along a calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

PLANNED, ACTUAL = 0, 1
"""The tones of what was meant to be and of what came of it."""


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of bar: its name, and a figure for each category, None where there is none.

    `tone` is the number of its shade, the same in all charts of a document: PLANNED and ACTUAL
    where it is one of these. Without one it is its place among the series.
    """

    name: str
    values: tuple[Decimal | None, ...]
    tone: int | None = None


@dataclass(frozen=True, slots=True)
class Bars:
    """Figures by category; `stacked` series are the parts of a whole and lie in one bar.

    `unit` is the word for the figures ("kronor", "individer", "procent"): 63 per cent is 63. A part
    of a longer chart has the `reach` of the whole, so that their axes are the same.
    """

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str
    stacked: bool = False
    reach: tuple[Decimal, ...] = ()

    @property
    def tones(self) -> tuple[int, ...]:
        """Return the number of each series' shade."""
        pairs = enumerate(self.series)
        return tuple(at if one.tone is None else one.tone for at, one in pairs)


@dataclass(frozen=True, slots=True)
class Span:
    """An activity and its days, both ends included; `when` is the time in words.

    Without a start it was under way before the chart begins. An `approximate` one, such as "hösten
    2018", is drawn striped and without outlines.
    """

    name: str
    start: date | None
    end: date
    when: str
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """Activities along a calendar: a Gantt chart. `start` and `end` are the whole period shown.

    One that is a part of a longer timeline says `among` how many activities its own are.
    """

    spans: tuple[Span, ...]
    start: date
    end: date
    among: int = 0

    @property
    def months(self) -> int:
        """Return how many calendar months the period touches."""
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1
