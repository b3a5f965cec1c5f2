"""A line of a file as a terminal can show it: as much as fits, and how wide its letters are."""

import unicodedata
from dataclasses import dataclass

from rapportgen.diagnostics.place import Place

WIDEST = 160
LEAD = 40  # letters shown before the place when the line has to be cut
UNSEEN = "\N{REPLACEMENT CHARACTER}"

_CUT = "…"
_HARMLESS = "\t\u00ad\u200b\u200c\u200d\u2060"  # soft hyphens and joiners; emoji are made with them
_NO_WIDTH = {"Mn", "Me", "Cf"}


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line with the letters of a place in it: those before it, its own, and those after."""

    before: str
    marked: str
    after: str

    @property
    def line(self) -> str:
        """Return the line."""
        return self.before + self.marked + self.after

    @property
    def margin(self) -> str:
        """Return what to put under the letters before the place; a tab stays a tab."""
        return "".join(letter if letter == "\t" else " " * width(letter) for letter in self.before)

    @property
    def columns(self) -> int:
        """Return how many columns to underline: at least one."""
        return max(width(self.marked), 1)


def excerpt(place: Place) -> Excerpt:
    """Return the line of a place; one that is too long is cut around the place."""
    whole = len(place.excerpt)
    start = min(place.column - 1, whole)
    end = place.end_column - 1 if place.end_line == place.line else whole
    first = max(min(start - LEAD, whole - WIDEST), 0)
    last = min(first + WIDEST, whole)
    left = _CUT if first else ""
    right = _CUT if last < whole else ""
    line = left + visible(place.excerpt[first + len(left) : last - len(right)])
    start -= first
    end = max(min(end - first, len(line)), start)
    return Excerpt(line[:start], line[start:end], line[end:] + right)


def visible(text: str) -> str:
    """Return a text with a sign for each character that is invisible or would steer a terminal."""
    return "".join(letter if _is_harmless(letter) else UNSEEN for letter in text)


def on_one_line(text: str) -> str:
    """Return a visible text on one line; what it quotes may have several."""
    return visible(" ".join(line.strip() for line in text.splitlines()))


def _is_harmless(letter: str) -> bool:
    return letter.isprintable() or letter in _HARMLESS or unicodedata.category(letter) == "Zs"


def width(text: str) -> int:
    """Return how many columns a terminal needs for a text; marks on letters need none."""
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.category(letter) in _NO_WIDTH and letter != "\u00ad":
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
