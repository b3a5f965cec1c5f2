"""How far lines are indented, and what a line that is not as far as its neighbours has done."""

import re
from collections.abc import Iterator

from rapportgen.source.explanation import Explanation
from rapportgen.source.lines import Lines

_KEY = re.compile(r" *[^\W\d]\w*:(?: |$)")
_EMPTY_KEY = re.compile(r" *[^\W\d]\w*: *(?:#.*)?$")


def indent(line: str) -> int:
    """Return the column in which the text of a line begins."""
    return len(line) - len(line.lstrip(" "))


def is_content(line: str) -> bool:
    """Return whether a line holds something else than a comment."""
    return bool(line.strip()) and not line.lstrip().startswith("#")


def content_above(lines: Lines, row: int) -> Iterator[int]:
    """Return the rows above a row that hold something else than comments, nearest first."""
    return (number for number in range(row - 1, -1, -1) if is_content(lines.all[number]))


def outdented_above(lines: Lines, row: int) -> Explanation | None:
    """Explain a row that fits with one further up, but not with one between them."""
    column = indent(lines.all[row])
    nearest = (number for number in content_above(lines, row) if indent(lines.all[number]) < column)
    between = next(nearest, None)
    if between is None or not _KEY.match(lines.all[between]):
        return None
    group = (n for n in content_above(lines, between) if indent(lines.all[n]) <= column)
    fellow = next(group, None)
    if fellow is None or not _is_of_one_group(lines, row, between, fellow):
        return None
    start = indent(lines.all[between])
    if column % 2 and not start % 2:
        return _odd_indent(row, column)
    wider = f"drar du in den {column - start} mellanslag till"
    return Explanation(
        f"Raden börjar längre till vänster än rad {row + 1}, och då går de inte ihop.",
        f"Hör den till samma grupp som rad {row + 1} {wider}. Annars "
        f"är det indraget på rad {row + 1} som ska ändras.",
        (between, start),
    )


def _odd_indent(row: int, column: int) -> Explanation:
    """Explain the row itself: levels are two spaces apart, so an odd indent is the likely slip."""
    amount = "ett mellanslag" if column == 1 else f"{column} mellanslag"
    return Explanation(
        f"Raden är indragen {amount}, och då går den inte ihop med raderna ovanför.",
        f"Dra in den {column - 1} eller {column + 1} mellanslag, som de andra raderna i gruppen.",
        (row, column),
    )


def _is_of_one_group(lines: Lines, row: int, between: int, fellow: int) -> bool:
    """Return whether the row stands beside its fellow, or below it when the fellow is empty."""
    column = indent(lines.all[fellow])
    if column == indent(lines.all[row]):
        return bool(_KEY.match(lines.all[fellow]))
    is_empty = bool(_EMPTY_KEY.match(lines.all[fellow]))
    return is_empty and column == indent(lines.all[between])
