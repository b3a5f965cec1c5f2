"""Personnummer in a text: a birth date that exists, and a checksum that adds up.

Found are also samordningsnummer, whose day is 60 too high and whose date may be unknown in part,
and interim numbers, with a letter in the place of the first of the last four digits. The same text
always gives the same answer: nothing depends on today's date.
"""

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple

from rapportgen.values.as_read import UNSEEN, as_read

Sort = Literal["personnummer", "samordningsnummer", "interimspersonnummer"]

FIRST_YEAR, LAST_YEAR = 1800, 2100
TURN = 30  # a birth date with a lower year is read as one of this century
# The birth numbers of Skatteverket's open lists "Testpersonnummer" and "Testsamordningsnummer": for
# births from 1990 on and for all samordningsnummer, and for births before 1990.
TEST_SERIES = range(238, 240)
OLD_TEST_SERIES = range(980, 1000)
INTERIM_LETTERS = "TRSUWXJKLMN"
SPACES = " \t\u00a0\u2000-\u200a\u202f\u205f\u3000"
DASHES = "-+/\u2010-\u2015\u2212\ufe58\ufe63\uff0b\uff0d"

# A dash may have a backslash before it, as Markdown writes it, and the line may end after it, in
# a comment too. A line that ends without a dash must not be one amount followed by a year's key.
_BREAK = rf"[{SPACES}]{{0,200}}(?:\r\n?|\n)[{SPACES}]{{0,200}}"
_DASH = rf"\\?[{DASHES}](?:{_BREAK}(?:#[{SPACES}]{{0,3}})?|[{SPACES}]{{0,3}})"
_MARKS = "[*_`~]{0,3}"  # Markdown's marks are not read
_BETWEEN = rf"({_MARKS}[{SPACES}]{{0,3}}(?:{_DASH}|{_BREAK})?{_MARKS})"
_NUMBER = (
    rf"(?<!\d)(\d\d)?(\d{{6}}){_BETWEEN}"
    rf"([\d{INTERIM_LETTERS}]\d{{3}})(?!\d)"
)
# A date with signs between its parts, and the last four after one or two more; a row of dates, or
# of amounts, goes on with further figures.
_PARTED = (
    rf"(?<!\d)(?<!\d[-./ ])(\d\d)?(\d\d([-./ ])\d\d\3\d\d)([{DASHES}{SPACES}]{{1,2}})"
    rf"(\d\d ?\d\d)(?![-./, ]?\d)"
)

# The shape of a text tells in no time that it holds no number, as nearly all texts do: 0 for a
# digit, - for what may follow a birth date, ? for a character that Latin-1 lacks, and ! for what
# only a reading of the text makes out. Where it may hold one, the pattern looks closer.
_MAY_FOLLOW = b"\t\n\r +-/*_`~\xa0" + INTERIM_LETTERS.encode()
_SHAPES = bytes.maketrans(
    b"0123456789" + _MAY_FOLLOW + b"\xad\\", b"0" * 10 + b"-" * len(_MAY_FOLLOW) + b"!!"
)
_LIKELY = rb"000000(?:0000(?:00)?(?!0)|(?:00)?[-?])"
_LIKELY_PARTED = rb"00[-.]00[-.]00[-?]{1,2}00-?00(?!0)"


class Personnummer(NamedTuple):
    """A number in a text, from one offset to another; one of the test series belongs to nobody."""

    start: int
    end: int
    sort: Sort
    is_test: bool


@functools.lru_cache(maxsize=2)  # the rules ask for the same text one after the other
def personnummer(text: str) -> tuple[Personnummer, ...]:
    """Return the numbers in a text, in order."""
    shape = text.encode("latin-1", "replace").translate(_SHAPES)
    if b"!" in shape or _has_unusual(text, shape):
        return _as_read(text)
    found = [
        *_matches(_LIKELY, shape, _NUMBER, text),
        *_matches(_LIKELY_PARTED, shape, _PARTED, text),
    ]
    return tuple(sorted(found))


def _matches(likely: bytes, shape: bytes, pattern: str, text: str) -> Iterator[Personnummer]:
    """Yield the numbers of a pattern where the shape of the text says that they may be."""
    starts = [match.start() for match in re.finditer(likely, shape)]
    if starts:
        number = re.compile(pattern)  # known to Python from the first time on
        # The century of a date whose parts stand apart is not in its shape.
        found = (
            number.match(text, max(start - 2, 0)) or number.match(text, start) for start in starts
        )
        yield from _numbers(match for match in found if match)


def _has_unusual(text: str, shape: bytes) -> bool:
    """Return whether a character that Latin-1 lacks is a digit of another script, or invisible."""
    place = shape.find(b"?")
    while place >= 0:
        if text[place].isdecimal() or text[place] in UNSEEN:
            return True
        place = shape.find(b"?", place + 1)
    return False


def _as_read(text: str) -> tuple[Personnummer, ...]:
    read = as_read(text)
    return tuple(
        number._replace(start=read.starts[number.start], end=read.ends[number.end - 1])
        for number in sorted(
            number
            for pattern in (_NUMBER, _PARTED)
            for number in _numbers(re.finditer(pattern, read.text))
        )
    )


def sort_of(century: str | None, birth: str, last: str) -> Sort | None:
    """Return which sort of number some digits make up, or None when they make up none.

    The birth date has six digits, a century two. A letter may be the first of the last four.
    """
    digits = birth + re.sub(r"\D", "1", last)
    if last[:3] == "000" or not _adds_up(digits):
        return None
    years = _years(century, int(birth[:2]))
    month, day = int(birth[2:4]), int(birth[4:])
    if _is_date(years, month, day):
        return "personnummer" if last.isdecimal() else "interimspersonnummer"
    if last.isdecimal() and _is_partial_date(years, month, day - 60):
        return "samordningsnummer"
    return None


def _numbers(matches: Iterable[re.Match[str]]) -> Iterator[Personnummer]:
    for match in matches:
        century, birth, *_, between, last = match.groups()
        birth, last = re.sub("[-./ ]", "", birth), last.replace(" ", "")
        sort = sort_of(century, birth, last)
        if sort and not (between.isspace() and _is_key(match)):
            year = _born(century, int(birth[:2]), between)
            yield Personnummer(*match.span(), sort, _is_test(sort, year, last))


def _is_key(match: re.Match[str]) -> bool:
    """Return whether a colon follows, as after a year: no number is a key on a line of its own."""
    return match.string[match.end() : match.end() + 2].lstrip().startswith(":")


def _years(century: str | None, year: int) -> tuple[int, ...]:
    """Return the years that the figures of a date may stand for."""
    if century is None:
        return (1900 + year, 2000 + year)
    full = int(century) * 100 + year
    return (full,) if FIRST_YEAR <= full <= LAST_YEAR else ()


def _is_date(years: Iterable[int], month: int, day: int) -> bool:
    return any(_exists(year, month, day) for year in years)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _is_partial_date(years: Sequence[int], month: int, day: int) -> bool:
    """Return whether a date exists, where a month or a day of 0 is not known."""
    if 0 in {month, day}:
        return bool(years) and month <= 12 and 0 <= day <= 31
    return _is_date(years, month, day)


def _adds_up(digits: str) -> bool:
    """Return whether ten digits have the right last one: every second one counts twice."""
    doubled = (2 * int(digit) for digit in digits[::2])
    return (sum(map(int, digits[1::2])) + sum(n - 9 if n > 9 else n for n in doubled)) % 10 == 0


def _born(century: str | None, year: int, between: str) -> int:
    """Return the year of birth; a plus sign stands for a hundred years or more."""
    if century is not None:
        return int(century) * 100 + year
    this_century = 2000 + year if year < TURN else 1900 + year
    return this_century - 100 if "+" in between else this_century


def _is_test(sort: Sort, year: int, last: str) -> bool:
    """Return whether a number is of the series that Skatteverket publishes for tests."""
    if sort == "interimspersonnummer":
        return False
    series = TEST_SERIES if year >= 1990 or sort == "samordningsnummer" else OLD_TEST_SERIES
    return int(last[:3]) in series
