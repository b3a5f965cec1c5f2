"""The figures of a chart as a sheet: what "Redigera data" opens, and what the chart points at."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from rapportgen.office.text import clean

NAME = "Blad1"
"""What Excel itself calls the first sheet, in Swedish."""

_FIRST_DAY = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of figures, as Excel is to show them; without a figure the cell is empty."""

    name: str
    values: tuple[Decimal | None, ...]
    form: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """Names in the first column, figures in the next ones, and perhaps remarks in the last."""

    heading: str
    names: tuple[str, ...]
    columns: tuple[Column, ...]
    remarks: tuple[str, ...] = ()
    remarks_heading: str = ""

    def name_of(self, column: int) -> str:
        """Return where the heading of a column of figures stands."""
        return f"{NAME}!${_letters(column + 1)}$1"

    def figures_of(self, column: int) -> str:
        """Return where the figures of a column stand."""
        return self._below(_letters(column + 1))

    @property
    def names_at(self) -> str:
        """Return where the names stand."""
        return self._below("A")

    def _below(self, letters: str) -> str:
        last = max(1, len(self.names)) + 1
        return f"{NAME}!${letters}$2:${letters}${last}"


def day_number(day: date) -> Decimal:
    """Return a day as Excel counts them."""
    return Decimal((day - _FIRST_DAY).days)


def fitted(text: str) -> str:
    """Return a text as it can stand in a cell and in a chart: on one line."""
    return " ".join(clean(text).split("\n"))[:_LONGEST]


_LONGEST = 32_767  # characters, the most that a cell holds


def _letters(column: int) -> str:
    """Return the letters of a column, counted from 0."""
    letters = ""
    while column >= 0:
        column, letter = divmod(column, 26)
        letters = chr(ord("A") + letter) + letters
        column -= 1
    return letters
