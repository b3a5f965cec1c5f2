"""Days in messages, and whole years counted from a day."""

from datetime import date
from decimal import Decimal

from rapportgen.checks.figures import tal


def days_between(earlier: date, later: date) -> str:
    """Return how far apart two days are, in words, such as 31 dagar."""
    return days((later - earlier).days)


def days(count: int) -> str:
    """Return a number of days in words, such as 31 dagar."""
    return "1 dag" if count == 1 else f"{tal(Decimal(count))} dagar"


def years_after(day: date, years: int) -> date:
    """Return the same day some years later; 28 February where there is no 29th."""
    if (day.month, day.day) == (2, 29):
        day = day.replace(day=28)
    return day.replace(year=day.year + years)
