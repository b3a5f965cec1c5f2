"""One date or one named part of a year, read as the days it covers."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from rapportgen.values.kalender import (
    MONTH_NUMBERS,
    MONTHS,
    PARTS_OF_YEAR,
    SEASONS,
    TERMS,
    THIRDS,
    written_out,
)
from rapportgen.values.kind import Flaw, write

FIRST_YEAR, LAST_YEAR = 1900, 2200
YEAR = "([0-9]{4})"
ISO_DATE = re.compile(f"{YEAR}-([0-9]{{2}})-([0-9]{{2}})")
WRITTEN_DATE = re.compile(f"(?:den )?([0-9]{{1,2}})(?: ({'|'.join(MONTHS)})(?: {YEAR})?)?")
NAMED_TIME = re.compile(
    f"(?:({'|'.join(THIRDS)}) av )?(?:({'|'.join(PARTS_OF_YEAR)})(?: {YEAR})?|{YEAR})"
)
DAY_OR_MONTH_FIRST = re.compile("[0-9]{1,2}([./])[0-9]{1,2}(?:\\1| )[0-9]{4}")
NO_YEAR = "saknar årtal"


@dataclass(frozen=True, slots=True)
class Moment:
    """The days from the first to the last, both included."""

    start: date
    end: date

    @property
    def is_day(self) -> bool:
        """Return whether it is a single day."""
        return self.start == self.end


def read_moment(words: str, following: Moment | None) -> Moment | Flaw:
    """Return the days that lower-case words mean, with what they leave out from what follows."""
    if match := ISO_DATE.fullmatch(words):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := WRITTEN_DATE.fullmatch(words):
        return _written_day(int(match[1]), match[2], match[3], following)
    if match := NAMED_TIME.fullmatch(words):
        return _named(match[1], match[2], match[3] or match[4], following)
    if DAY_OR_MONTH_FIRST.fullmatch(words):
        return Flaw("kan betyda olika dagar i olika länder")
    return Flaw()


def is_loose(words: str) -> bool:
    """Return whether lower-case words name a time without firm ends: hösten, början av, a year."""
    match = NAMED_TIME.fullmatch(words)
    if match is None:
        return False
    return match[1] is not None or match[2] in {None, *SEASONS, *TERMS}


def _written_day(
    day: int, month: str | None, year: str | None, following: Moment | None
) -> Moment | Flaw:
    if month is None and (following is None or not following.is_day):
        return Flaw()
    known_year = _year(year, following)
    if known_year is None:
        return Flaw(NO_YEAR)
    known_month = MONTH_NUMBERS[month] if month else following.start.month if following else 0
    return _day(known_year, known_month, day)


def _named(
    third: str | None, name: str | None, year: str | None, following: Moment | None
) -> Moment | Flaw:
    known_year = _year(year, following)
    if known_year is None:
        return Flaw(NO_YEAR)
    if not FIRST_YEAR <= known_year <= LAST_YEAR:
        return _strange_year()
    whole = _months(known_year, *(PARTS_OF_YEAR[name] if name else (1, 12)))
    return _third(whole, THIRDS.index(third)) if third else whole


def _year(year: str | None, following: Moment | None) -> int | None:
    if year is not None:
        return int(year)
    return following.start.year if following else None


def _day(year: int, month: int, day: int) -> Moment | Flaw:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return _strange_year()
    if not 1 <= month <= 12:
        help_text = f"Skriv en månad mellan 01 och 12, till exempel {year}-12-01."
        return Flaw(f"finns inte: det finns ingen månad {month:02}", help_text)
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        reason = f"finns inte: {MONTHS[month - 1]} {year} har {last} dagar"
        latest = date(year, month, last)
        return Flaw(reason, write(str(latest), written_out(latest)))
    return Moment(date(year, month, day), date(year, month, day))


def _strange_year() -> Flaw:
    # The year is not repeated: it may be the last four figures of a personnummer.
    reason = "har ett årtal som inte kan stämma"
    return Flaw(reason, f"Skriv ett årtal mellan {FIRST_YEAR} och {LAST_YEAR}.")


def _months(year: int, first: int, last: int) -> Moment:
    after = date(year + last // 12, last % 12 + 1, 1)
    return Moment(date(year, first, 1), after - timedelta(days=1))


def _third(whole: Moment, index: int) -> Moment:
    days = (whole.end - whole.start).days + 1
    first, after = days * index // 3, days * (index + 1) // 3
    return Moment(whole.start + timedelta(days=first), whole.start + timedelta(days=after - 1))
