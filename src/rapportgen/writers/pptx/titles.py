"""The titles of slides: on the room they have, and no two alike."""

from collections import Counter
from collections.abc import Sequence

from rapportgen.writers.pptx.cutting import cut
from rapportgen.writers.pptx.geometry import Area
from rapportgen.writers.pptx.lines import rows
from rapportgen.writers.pptx.sizes import (
    COVER_TITLE_SIZE,
    SMALLEST_COVER_TITLE,
    SMALLEST_TITLE,
    TITLE_SIZE,
)

TITLE_SIZES = (TITLE_SIZE, SMALLEST_TITLE)
COVER_TITLE_SIZES = (COVER_TITLE_SIZE, SMALLEST_COVER_TITLE)
_LINE_HEIGHT = 1.3
_NUMBERED = " (999 av 999)"


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
    return cut(one_line, lambda text: _fits(text + _NUMBERED, area, wideness, size))


def numbered_titles(titles: Sequence[str]) -> list[str]:
    """Return titles of which no two are alike: "Metod (2 av 3)"."""
    counts, seen = Counter(titles), Counter[str]()
    found = []
    for title in titles:
        seen[title] += 1
        number = f" ({seen[title]} av {counts[title]})" if counts[title] > 1 else ""
        found.append(title + number)
    return found


def _fits(title: str, area: Area, wideness: float, size: float) -> bool:
    count = rows(title, area.width / (size * wideness))
    return count * size * _LINE_HEIGHT <= area.height
