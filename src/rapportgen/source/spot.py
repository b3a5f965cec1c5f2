"""The spot where YAML stopped reading, and the one where the part it was reading began."""

from dataclasses import dataclass

from rapportgen.source.lines import Lines, Position

__all__ = ["Position", "Spot"]


@dataclass(frozen=True, slots=True)
class Spot:
    """A row and a column in a text, counted from 0; `context` is where the faulty part began."""

    lines: Lines
    row: int
    column: int
    context: Position | None
    is_at_end: bool

    @property
    def line(self) -> str:
        """Return the line of the spot."""
        return self.lines.all[self.row]

    @property
    def before(self) -> str:
        """Return what stands before the spot on its line."""
        return self.line[: self.column]

    @property
    def character(self) -> str:
        """Return the character at the spot, or nothing at the end of the line."""
        return self.lines.character((self.row, self.column))

    @property
    def context_character(self) -> str:
        """Return the character that the faulty part begins with, or nothing."""
        return self.lines.character(self.context)


def spot_at(lines: Lines, problem: Position, context: Position | None) -> Spot:
    """Return the spot of a problem; one beyond the text moves to the end of the last line."""
    row, column = problem
    rest = lines.all[row][column:] if row < len(lines.all) else ""
    below = any(line.strip() for line in lines.all[row + 1 :])
    is_at_end = rest.startswith(("---", "...")) or not (rest.strip() or below)
    return Spot(lines, *_within(lines, row, column), context, is_at_end)


def _within(lines: Lines, row: int, column: int) -> Position:
    if row < len(lines.all) and lines.all[row].strip():
        return row, min(column, max(len(lines.all[row]) - 1, 0))
    while row > 0 and (row >= len(lines.all) or not lines.all[row].strip()):
        row -= 1
    return row, max(len(lines.all[row].rstrip()) - 1, 0)
