"""Bullets as a word processor writes them, set as the hyphen that Markdown knows."""

import re
from collections.abc import Iterator

_BULLET = re.compile(r"^(?P<indent> *)[•·▪](?P<gap> +)(?=\S)")
_MAYBE = re.compile(r"^(?P<indent> *)[–o](?P<gap> +)(?=\S)")
_HYPHEN = r"\g<indent>-\g<gap>"
_FEWEST = 2


def hyphenated(lines: list[str]) -> Iterator[str]:
    """Yield the lines with a hyphen for each bullet; tabs in them are spaces already.

    A dash or an o may begin an ordinary line: they are bullets when two lines in a row have them.
    """
    bullets = _bullets(lines)
    for number, line in enumerate(lines):
        yield (_MAYBE if number in bullets else _BULLET).sub(_HYPHEN, line, count=1)


def _bullets(lines: list[str]) -> set[int]:
    """Return the numbers of the lines that a dash or an o makes items of a list."""
    found: set[int] = set()
    run: list[int] = []
    for number, line in enumerate([*lines, ""]):
        if _MAYBE.match(line):
            run.append(number)
        elif not _goes_on(line, run):
            found.update(run if len(run) >= _FEWEST else ())
            run = []
    return found


def _goes_on(line: str, run: list[int]) -> bool:
    """Return whether an indented line belongs to the item above it."""
    return bool(run) and line.startswith(" ") and bool(line.strip())
