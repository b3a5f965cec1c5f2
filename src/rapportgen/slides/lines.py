"""The paragraphs of a slide, each with what it is, from which its look and its height follow."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from rapportgen.document.inlines import Inlines, Text
from rapportgen.office.letters import width
from rapportgen.slides.plain import plain

Role = Literal["text", "bullet", "number", "continued", "subheading", "quote", "source"]

_STEP, _NUMBER, _DIGIT = 22.0, 34.0, 14.0
"""Points that a level of a list stands to the right of the one above, and of a number of two digits
or more."""
_OVER_A_LINE = 1.06
"""How much less a line of many words needs than the widths of its words, which are rounded up."""
_LINE_HEIGHT = 1.24  # ems; that of Calibri is 1.22
_ABOVE: dict[Role, float] = {
    "text": 10,
    "bullet": 8,
    "number": 8,
    "continued": 4,
    "subheading": 14,
    "quote": 20,
    "source": 4,
}
_IN_LISTS = frozenset({"bullet", "number", "continued"})
SOURCE_SHARE = 0.7  # how large the one who says it is set, beside the quotation


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph on a slide.

    `level` counts from 0 in lists, `start` is a numbered item's number. One that `joins` goes on in
    the paragraph before it, when they land on the same slide. One that is `kept` stands on the same
    slide as the next, one that is `tied` does so if there is room. One with a `target` leads to
    the slide with that anchor.
    """

    role: Role
    content: Inlines
    level: int = 0
    start: int = 1
    joins: bool = False
    kept: bool = False
    tied: bool = False
    target: str | None = None

    @classmethod
    def numbered(cls, number: int, words: str, target: str) -> "Line":
        """Return words as a numbered item that leads somewhere."""
        return cls("number", (Text(words),), start=number, target=target)

    @property
    def above(self) -> float:
        """Return the white above the line, in points."""
        return _ABOVE[self.role]

    @property
    def margin(self) -> float:
        """Return how far to the right the text begins, in points."""
        return _STEP * self.level + self.hanging if self.role in _IN_LISTS else 0.0

    @property
    def hanging(self) -> float:
        """Return how far to the left of its text an item's bullet or number stands, in points."""
        digits = len(str(self.start))
        return _NUMBER + _DIGIT * max(0, digits - 2) if self.role == "number" else _STEP

    def points(self, size: float) -> float:
        """Return the line's type size on a slide with text of a size."""
        return round(size * SOURCE_SHARE) if self.role == "source" else size


def height(lines: tuple[Line, ...], size: float, across: float, wideness: float) -> float:
    """Return how high lines become, in points."""
    return sum(_height(line, size, across, wideness) for line in joined(lines))


def joined(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return lines with those that join the one before put together with it."""
    found: list[list[Line]] = []
    for line in lines:
        if line.joins and found:
            found[-1].append(line)
        else:
            found.append([line])
    return tuple(_one(pieces) for pieces in found)


def _one(pieces: list[Line]) -> Line:
    first, *others = pieces
    if not others:
        return first
    content = (*first.content, *(i for piece in others for i in (Text(" "), *piece.content)))
    return replace(first, content=content, kept=pieces[-1].kept, tied=pieces[-1].tied)


def _height(line: Line, size: float, across: float, wideness: float) -> float:
    points = line.points(size)
    room = (across - line.margin) / (points * wideness)
    return line.above + rows(plain(line.content), room) * points * _LINE_HEIGHT


@lru_cache(maxsize=4096)
def rows(text: str, room: float) -> int:
    """Return how many rows a text takes in a room of so many ems, broken between words."""
    return sum(_rows(paragraph, room * _OVER_A_LINE) for paragraph in text.split("\n"))


def _rows(text: str, room: float) -> int:
    count, filled, space = 1, 0.0, width(" ")
    for word in text.split():
        wide = width(word)
        if filled and filled + space + wide <= room:
            filled += space + wide
            continue
        count += 1 if filled else 0
        over = max(0, -int(-wide // room) - 1)  # a word wider than the room is broken by letters
        count += over
        filled = wide - over * room
    return count
