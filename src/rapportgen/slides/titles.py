"""The titles of slides: on the room they have, and no two alike."""

from collections.abc import Iterator, Sequence
from itertools import count, groupby

from rapportgen.slides.cutting import cut
from rapportgen.slides.geometry import Area
from rapportgen.slides.lines import rows
from rapportgen.slides.sizes import (
    COVER_TITLE_SIZE,
    SMALLEST_COVER_TITLE,
    SMALLEST_TITLE,
    TITLE_SIZE,
)

TITLE_SIZES = (TITLE_SIZE, SMALLEST_TITLE)
COVER_TITLE_SIZES = (COVER_TITLE_SIZE, SMALLEST_COVER_TITLE)
_LINE_HEIGHT = 1.3
_ADDED = ", fortsättning (999 av 999)"
_LONGEST_NAMES = 60
"""Characters of the names of parts that share a slide, when its title says them all."""


def named(section: str, parts: Sequence[str]) -> str:
    """Return the title of a slide that shows parts of a section: "Metod: Urval och Dialog".

    A part without a name, or more names than a title holds, leaves the section's title as it is.
    """
    *others, last = parts
    names = f"{', '.join(others)} och {last}" if others else last
    said = all(parts) and names != section and (not others or len(names) <= _LONGEST_NAMES)
    return f"{section}: {names}" if said else section


def title_size(title: str, area: Area, wideness: float, sizes: tuple[int, int]) -> int:
    """Return the largest size that a title fits in, from the first of two to the second."""
    largest, smallest = sizes
    fitting = (
        size for size in range(largest, smallest - 1, -2) if _fits(title, area, wideness, size)
    )
    return next(fitting, smallest)


def shortened_title(title: str, area: Area, wideness: float, size: int = SMALLEST_TITLE) -> str:
    """Return the title, cut when it is too long for any size."""
    one_line = " ".join(title.split())
    return cut(one_line, lambda text: _fits(text + _ADDED, area, wideness, size))


def numbered_titles(titles: Sequence[str]) -> list[str]:
    """Return titles of which no two are alike.

    Slides after each other that have the same one are numbered: "Metod (2 av 3)". What comes back
    to it later says so: "Metod, fortsättning".
    """
    taken: set[str] = set()
    found: list[str] = []
    for title, group in groupby(titles):
        alike = len(list(group))
        tried = ((name, list(_numbered(name, alike))) for name in _names(title))
        name, new = next((name, new) for name, new in tried if taken.isdisjoint((name, *new)))
        taken.update((name, *new))
        found += new
    return found


def _names(title: str) -> Iterator[str]:
    yield title
    yield f"{title}, fortsättning"
    yield from (f"{title}, fortsättning {number}" for number in count(2))


def _numbered(name: str, alike: int) -> Iterator[str]:
    if alike == 1:
        yield name
    else:
        yield from (f"{name} ({number} av {alike})" for number in range(1, alike + 1))


def _fits(title: str, area: Area, wideness: float, size: float) -> bool:
    lines = rows(title, area.width / (size * wideness))
    return lines * size * _LINE_HEIGHT <= area.height
