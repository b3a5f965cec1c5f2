"""Stretches of days in turn: where they overlap, and where there is a gap between them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic, TypeVar

from rapportgen.values.tid import Tid

R = TypeVar("R")
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Days:
    """The days from one to another, both included."""

    start: date
    end: date

    @property
    def text(self) -> str:
        """Return the days as a user would write them."""
        return str(self.start) if self.start == self.end else f"{self.start} – {self.end}"


@dataclass(frozen=True, slots=True)
class Stretch(Generic[R]):
    """The days of a row in the file, both ends included."""

    start: date
    end: date
    row: R


def stretch(time: Tid, row: R) -> Stretch[R]:
    """Return the days of a row; what is already under way has always been."""
    return Stretch(time.start or date.min, time.end, row)


def in_turn(stretches: Iterable[Stretch[R]]) -> Iterator[tuple[Stretch[R], Stretch[R]]]:
    """Yield each stretch but the first, after the one that reaches furthest of those before it."""
    furthest: Stretch[R] | None = None
    for later in sorted(stretches, key=lambda each: (each.start, each.end)):
        if furthest is not None:
            yield furthest, later
        if furthest is None or later.end > furthest.end:
            furthest = later


def shared(earlier: Stretch[R], later: Stretch[R]) -> Days | None:
    """Return the days that two stretches in turn have in common, if any."""
    end = min(earlier.end, later.end)
    return Days(later.start, end) if later.start <= end else None


def gap(earlier: Stretch[R], later: Stretch[R]) -> Days | None:
    """Return the days between two stretches in turn, if any."""
    if (later.start - earlier.end).days <= 1:
        return None
    return Days(earlier.end + ONE_DAY, later.start - ONE_DAY)
