"""Lists and tables as people write them in a text file, set as python-markdown wants them.

It asks for a blank line before a list or a table, and for four spaces a level inside a list. People
write a list right under its lead-in and indent by two: that is what every other Markdown reads.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_ITEM = re.compile(r"(?P<indent> *)(?P<label>[-*+]|[0-9]{1,9}[.)]) +(?=\S)")
_NUMBER_ALONE = re.compile(r" *[0-9]+[.)] +")
_ESCAPED = re.compile(r"[.)]")
_LINE_ACROSS = re.compile(r" *([-*_])(?: *\1){2,} *")
_UNDER_TABLE_HEAD = re.compile(r"(?=.*-)(?=.*\|)[-:| ]+")
_LEVEL = " " * 4
_LEAST_INDENT = 2
_DEEPEST = 20


def laid_out(lines: list[str]) -> list[str]:
    """Return the lines with blank lines before lists and tables, and items indented by level."""
    lists = _Lists()
    out: list[str] = []
    for number, line in enumerate(lines):
        below = lines[number + 1] if number + 1 < len(lines) else ""
        if _begins_table(line, below):
            lists.separate(out)
        out += lists.set(line, below)
    return out


def _begins_table(line: str, below: str) -> bool:
    return "|" in line and _UNDER_TABLE_HEAD.fullmatch(below) is not None


@dataclass(frozen=True, slots=True)
class _Item:
    """A list item that later lines may belong to: the column of its label, and its sort."""

    column: int
    ordered: bool


@dataclass
class _Lists:
    """The list items that are open at a line, outermost first."""

    open: list[_Item] = field(default_factory=list)
    after_blank: bool = True
    after_item: bool = False

    def separate(self, out: list[str]) -> None:
        """Add a blank line, unless there is one."""
        if not self.after_blank:
            out.append("")
            self.after_blank, self.after_item = True, False

    def set(self, line: str, below: str) -> Iterator[str]:
        """Yield a line at its level, after a blank line where one is needed."""
        if not line.strip():
            self.after_blank, self.after_item = True, False
            yield line
            return
        found = None if _LINE_ACROSS.fullmatch(line) else _ITEM.match(line)
        if found is None:
            yield self._text(line)
        elif self._goes_on(found, below):
            yield self._text(_ESCAPED.sub(r"\\\g<0>", line, count=1))
        else:
            yield from self._item(line, found)
        self.after_blank = False

    def _goes_on(self, found: re.Match[str], below: str) -> bool:
        """Return whether a line that begins with a number, such as a year, only goes on a text.

        Two such lines, one below the other, are no accident.
        """
        if self.after_blank or found["label"] in {"-", "*", "+", "1.", "1)"}:
            return False
        if (next_item := _ITEM.match(below)) and next_item["label"][0].isdigit():
            return False
        column = len(found["indent"])
        beside = next((item for item in reversed(self.open) if item.column <= column), None)
        return beside is None or not beside.ordered or column - beside.column >= _LEAST_INDENT

    def _text(self, line: str) -> str:
        if self.after_blank:
            self._close(len(line) - len(line.lstrip(" ")))
        text = line.strip(" ") if _NUMBER_ALONE.fullmatch(line) else line.lstrip(" ")
        return self._indent() + text

    def _indent(self) -> str:
        """Return the space before a line; what lies deeper than any reader follows is level."""
        return _LEVEL * min(len(self.open), _DEEPEST)

    def _item(self, line: str, found: re.Match[str]) -> Iterator[str]:
        column, ordered = len(found["indent"]), found["label"][0].isdigit()
        closed = self._close(column)
        goes_out = len(closed) > 1
        changes_sort = bool(closed) and closed[0].ordered is not ordered
        if not self.after_blank and (goes_out or changes_sort or not self.after_item):
            yield ""
        yield self._indent() + line.lstrip(" ")
        self.open.append(_Item(column, ordered))
        self.after_item = True

    def _close(self, column: int) -> list[_Item]:
        """Close the items that a line beginning at a column is not inside, and return them."""
        inside = 0
        while inside < len(self.open) and column >= self.open[inside].column + _LEAST_INDENT:
            inside += 1
        closed, self.open = self.open[inside:], self.open[:inside]
        return closed
