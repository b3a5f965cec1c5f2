"""A calendar along the top of a timeline: years, and below them months or quarters with room."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from rapportgen.charts.svg.shapes import SMALL, Label, Rule, Weight
from rapportgen.charts.svg.words import width
from rapportgen.values.kalender import MONTHS

TIER = 13.0
"""The height of a line of the calendar."""

QUARTERS = "Kvartal"
_SHORT = ("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec")
_INITIALS = tuple(name[0].upper() for name in MONTHS)
_YEARS_BETWEEN = (1, 2, 5, 10, 20, 50, 100)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Whole months from left to right, drawn between two places."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Return where the day begins."""
        days = (self.last - self.first).days + 1
        return self.left + (self.right - self.left) * (day - self.first).days / days

    def after(self, day: date) -> float:
        """Return where the day ends."""
        return self.x(day) + (self.right - self.left) / ((self.last - self.first).days + 1)

    @property
    def month(self) -> float:
        """Return the width of a month."""
        return (self.right - self.left) / len(self.months)

    @property
    def months(self) -> tuple[date, ...]:
        """Return the first day of each month."""
        count = _number(self.last) - _number(self.first) + 1
        return tuple(_month(_number(self.first) + at) for at in range(count))


@dataclass(frozen=True, slots=True)
class Cell:
    """A part of a line of the calendar, from a day and on for some months."""

    start: date
    months: int
    text: str


def calendar(start: date, end: date, left: float, right: float) -> Calendar:
    """Return the calendar of all months that hold a day from the start to the end."""
    last = end.replace(day=monthrange(end.year, end.month)[1])
    return Calendar(start.replace(day=1), last, left, right)


def years(shown: Calendar) -> tuple[Cell, ...]:
    """Return the upper line: each year, or every fifth, tenth … of very many."""
    needed = width("2018", SMALL) + 6
    room = 12 * shown.month
    apart = next((years for years in _YEARS_BETWEEN if years * room >= needed), 100)
    starts = [day for at, day in enumerate(shown.months) if at == 0 or day.month == 1]
    kept = [day for at, day in enumerate(starts) if at == 0 or day.year % apart == 0]
    return tuple(_cells(shown, kept, [str(day.year) for day in kept]))


def parts(shown: Calendar) -> tuple[Cell, ...]:
    """Return the lower line: months by name, by initial, quarters by number, or nothing."""
    months = list(shown.months)
    if shown.month >= width("mars", SMALL) + 4:
        return tuple(_cells(shown, months, [_SHORT[day.month - 1] for day in months]))
    if shown.month >= width("M", SMALL) + 2:
        return tuple(_cells(shown, months, [_INITIALS[day.month - 1] for day in months]))
    if 3 * shown.month >= width("4", SMALL) + 5:
        return quarters(shown)
    return ()


def quarters(shown: Calendar) -> tuple[Cell, ...]:
    """Return each quarter by its number."""
    kept = [day for at, day in enumerate(shown.months) if at == 0 or day.month % 3 == 1]
    return tuple(_cells(shown, kept, [str((day.month + 2) // 3) for day in kept]))


def names_quarters(cells: tuple[Cell, ...]) -> bool:
    """Return whether the line is one of quarters, which need a word for what they are."""
    return any(cell.text.isdigit() for cell in cells)


def header(shown: Calendar) -> Iterator[Label]:
    """Yield the texts of the calendar, each in the middle of its part if it has room there."""
    lines = (years(shown), parts(shown))
    for tier, cells in enumerate(lines):
        for cell in cells:
            left, right = shown.x(cell.start), _end(shown, cell)
            if width(cell.text, SMALL) <= right - left - 1:
                line = TIER * (tier + 1) - 4
                yield Label((left + right) / 2, line, cell.text, "middle", SMALL, bold=tier == 0)
    if names_quarters(lines[1]):
        yield Label(shown.left - 6, TIER * 2 - 4, QUARTERS, "end", SMALL)


def grid(shown: Calendar, bottom: float) -> Iterator[Rule]:
    """Yield the lines between the parts of the calendar, those between years from its top."""
    whole = {cell.start for cell in years(shown)}
    for cell in parts(shown):
        if cell.start not in whole:
            yield _line(shown.x(cell.start), TIER, bottom, "faint")
    for day in sorted(whole):
        yield _line(shown.x(day), 0, bottom, "plain")
    yield _line(shown.right, 0, bottom, "plain")


def height(shown: Calendar) -> float:
    """Return the height of the calendar's lines of text."""
    return TIER * (2 if parts(shown) else 1)


def _line(x: float, top: float, bottom: float, weight: Weight) -> Rule:
    return Rule(x, top, x, bottom, weight)


def _cells(shown: Calendar, starts: list[date], texts: list[str]) -> Iterator[Cell]:
    ends = [*starts[1:], shown.last + timedelta(days=1)]
    for start, end, text in zip(starts, ends, texts, strict=True):
        yield Cell(start, _number(end) - _number(start), text)


def _end(shown: Calendar, cell: Cell) -> float:
    last = _month(_number(cell.start) + cell.months) - timedelta(days=1)
    return shown.after(last)


def _number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)
