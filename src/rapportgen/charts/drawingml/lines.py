"""How many lines names take, by estimate: whoever shows the chart has the font."""

from collections.abc import Sequence
from math import ceil

from rapportgen.office.letters import width

_SIGN = 3.0  # ems, for the square before a name and the white after it


def longest_word(text: str) -> float:
    """Return the width of the widest word, in ems."""
    return max((width(word) for word in text.split()), default=0.0)


def line_count(text: str, room: float) -> int:
    """Return how many lines the text takes in the room, which is in ems."""
    count, taken = 1, 0.0
    for word in text.split():
        wide = width(f"{word} ")
        if taken and taken + wide > room:
            count, taken = count + 1, 0.0
        taken += wide
    return count


def legend_lines(names: Sequence[str], room: float) -> int:
    """Return how many lines the names of a legend take beside each other."""
    return max(1, ceil(sum(width(name) + _SIGN for name in names) / max(room, 1.0)))
