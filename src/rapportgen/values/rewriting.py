"""Times in forms that are not accepted, rewritten as those that are."""

import re
from datetime import date, timedelta

from rapportgen.values.kalender import MONTHS, SHORT_FORMS
from rapportgen.values.moment import FIRST_YEAR, LAST_YEAR

MARK = "[ ./–—-]{1,3}"
# Compiled when a time is refused: most runs need none of them.
FIGURES = f"(?<![0-9])([0-9]{{1,4}}){MARK}([0-9]{{1,2}}){MARK}([0-9]{{1,4}})(?![0-9])"
COMPACT = "(?<![0-9])([0-9]{4})([0-9]{2})([0-9]{2})(?![0-9])"
YEAR_AND_MONTH = "(?<![0-9-])([0-9]{4})-(0[1-9]|1[0-2])(?![0-9-])"
SHORT = rf"(?i)\b({'|'.join(sorted(SHORT_FORMS, key=len, reverse=True))})\b\.?"
# What people write around the two ends of a time; without an end, a start is not a whole time.
UNTIL = r"(?i)(?:^| )(?:t\.? ?o\.? ?m\.?|till o(?:ch|\.) ?med) "
FROM = r"(?i)^(?:fr\.? ?o\.? ?m\.?|från(?: och med)?) "
ONWARDS = r"(?i) och fram(?:åt|över)$"
FROM_OF_TWO = rf"{FROM}(?=.*(?: till |[–—]| - ))"

# Words around a time that tell nothing more, and what people write instead of a dash.
AROUND = r"(?i)^(?:under |i |(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? (?:den )?)"
ARROW = r" ?(?:[-=]>|→|…|\.{2,}|(?<=-[0-9]{2}),(?= [0-9]{4}-)) ?"
SCHOOL_YEAR = "^([0-9]{2})([0-9]{2})/([0-9]{2})$"
TERM = r"(?i)\b([hv]t) ?([0-9]{2})\b"
NEW_YEAR = "(?i)årsskiftet ([0-9]{4}) ?[/–-] ?([0-9]{4})"
WEEK = r"(?i)\bv(?:ecka|\.)? ?([0-9]{1,2})[, ]+([0-9]{4})"
ANY_WEEK = r"(?i)\bv(?:ecka|\.)? ?[0-9]{1,2}\b|\bveck(?:a|an|or|orna)\b"


def rewritten(words: str) -> str:
    """Return the text with figures as ISO dates, short forms as whole words and a dash for till."""
    words = re.sub(ARROW, " – ", re.sub(AROUND, "", words))
    words = re.sub(SCHOOL_YEAR, r"\1\2/\1\3", re.sub(TERM, r"\1 20\2", words))
    words = re.sub(NEW_YEAR, r"december \1 – januari \2", re.sub(WEEK, _week, words))
    words = re.sub(FROM_OF_TWO, "", re.sub(UNTIL, " – ", words))
    words = re.sub(FIGURES, lambda match: _iso(match[0], match[1], match[2], match[3]), words)
    words = re.sub(COMPACT, lambda match: _iso(match[0], match[1], match[2], match[3]), words)
    words = re.sub(YEAR_AND_MONTH, lambda match: f"{MONTHS[int(match[2]) - 1]} {match[1]}", words)
    return re.sub(SHORT, lambda match: SHORT_FORMS[match[1].lower()], words)


def _iso(whole: str, first: str, second: str, third: str) -> str:
    """Read year-month-day or day-month-year; month and day change places if only that can be."""
    year, month, day = (first, second, third) if len(first) == 4 else (third, second, first)
    if len(year) != 4 or len(day) > 2 or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return whole
    if len(first) < 4 and int(month) > 12:
        month, day = day, month
    return f"{year}-{month:0>2}-{day:0>2}"


def _week(match: re.Match[str]) -> str:
    """Return the days of a week of a year, from its Monday to its Sunday, where there is one."""
    year, week = int(match[2]), int(match[1])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return match[0]
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return match[0]
    return f"{monday} – {monday + timedelta(days=6)}"
