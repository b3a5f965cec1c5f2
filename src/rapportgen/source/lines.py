"""Lines of a text and places in it."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from rapportgen.diagnostics.place import Place

Position = tuple[int, int]


@dataclass(frozen=True)
class Lines:
    """A text with the name of its file, able to say where things stand; offsets count from 0."""

    path: str
    text: str

    @cached_property
    def all(self) -> list[str]:
        """Return the lines as written, without their line breaks."""
        return _split(self.text)

    def place(self, line: int, column: int, end_line: int, end_column: int) -> Place:
        """Return the place from one position to another, both counted from 0."""
        excerpt = self.all[line] if line < len(self.all) else ""
        return Place(self.path, line + 1, column + 1, end_line + 1, end_column + 1, excerpt)

    def character(self, position: Position | None) -> str:
        """Return the character at a position, or nothing when no character stands there."""
        if position is None or position[0] >= len(self.all):
            return ""
        row, column = position
        return self.all[row][column : column + 1]

    def place_at(self, offset: int, length: int = 1) -> Place:
        """Return the place of some characters on one line, counted from the start of the text."""
        line, column = self._position(offset)
        return self.place(line, column, line, column + length)

    def place_between(self, start: int, end: int) -> Place:
        """Return the place between two offsets, which may lie on different lines."""
        return self.place(*self._position(start), *self._position(end))

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\r\n|\r|\n", self.text))]

    def _position(self, offset: int) -> Position:
        line = bisect_right(self._starts, offset) - 1
        return line, offset - self._starts[line]


def _split(text: str) -> list[str]:
    """Return the lines of a text, whatever system it was written on."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
