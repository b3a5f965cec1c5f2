"""Lines of a text and places in it."""

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
        before = _split(self.text[:offset])
        line, column = len(before) - 1, len(before[-1])
        return self.place(line, column, line, column + length)


def _split(text: str) -> list[str]:
    """Return the lines of a text, whatever system it was written on."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
