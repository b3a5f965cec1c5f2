"""Texts as they may be printed: the last four figures of every personnummer in them hidden."""

import functools
import re
from collections.abc import Iterator

from rapportgen.values.as_read import AsRead, as_read
from rapportgen.values.personnummer import INTERIM_LETTERS, sort_of

MASK = "X"
FEWEST = 9  # digits, beside the letter of an interim number

# Looser than what is an error in a file, since a mistake only hides four figures here: letters may
# stand beside a number, and any few signs or a broken line within it.
_LETTERS = INTERIM_LETTERS + INTERIM_LETTERS.lower()
_PARTED = (
    r"(?<!\d)(?=((?:\d\d)?\d{6}[\W_]{0,4}\s{0,200}(?:#\s{0,3})?"
    rf"[\d{_LETTERS}]\d{{3}})(?!\d))"
)
# Any one sign between any two digits, as in an amount with its thousands apart. Rows of dates and
# amounts are longer than a number, and no number is looked for in their midst.
_SPREAD = tuple(
    rf"(?<!\d)(?<!\d[\W_])(?=(\d(?:[\W_]?\d){{{more}}})(?:,\d\d?(?!\d)|(?![\W_]?\d)))"
    for more in (9, 11)
)


@functools.lru_cache(maxsize=64)  # the findings of one line show the same line
def masked(text: str) -> str:
    """Return a text of the same length with XXXX for the last four figures of each number."""
    if sum(map(str.isdecimal, text)) < FEWEST:
        return text
    read = as_read(text)
    hidden = {place for start, end in _numbers(read.text) for place in _last_four(read, start, end)}
    if not hidden:
        return text
    written = list(text)
    for place in hidden:
        first, after = read.starts[place], read.ends[place]
        written[first:after] = MASK * (after - first)
    return "".join(written)


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (_PARTED, *_SPREAD):
        for match in re.finditer(pattern, text):
            figures = re.sub(r"[\W_]", "", match[1])
            century, birth, last = figures[:-10] or None, figures[-10:-4], figures[-4:]
            if sort_of(century, birth, last):
                yield match.span(1)


def _last_four(read: AsRead, start: int, end: int) -> list[int]:
    """Return where the last four figures of a number stand in the text as read."""
    return [place for place in range(start, end) if read.text[place].isalnum()][-4:]
