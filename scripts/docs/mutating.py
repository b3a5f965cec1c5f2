"""The figures of a project file, each changed by one unit.

A figure is a number, or the name of a month, in any value; `1 440 000` is one figure. Decimals
change in their last place. The version of the file is none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from rapportgen.schema.record import Path
from rapportgen.source.source import Source
from rapportgen.values.figures import grouped
from rapportgen.values.kalender import MONTH_NUMBERS, MONTHS

_FIGURE = re.compile(
    rf"\b(?:(?P<number>[0-9]{{1,3}}(?: [0-9]{{3}})+|[0-9]+)(?P<decimals>,[0-9]+)?"
    rf"|(?P<month>{'|'.join(MONTHS)}))\b"
)
_NOT_A_FIGURE = {("version",)}


@dataclass(frozen=True, slots=True)
class Mutation:
    """One figure of a file changed by one unit, with the text of the file that has it."""

    path: Path
    offset: int
    figure: str
    changed: str
    text: str


def mutations(source: Source) -> Iterator[Mutation]:
    """Yield each figure of a file one unit lower, and one unit higher."""
    for path, node in _scalars(source.root, ()):
        if path not in _NOT_A_FIGURE:
            yield from _of_scalar(source, path, node)


def _scalars(node: yaml.Node, path: Path) -> Iterator[tuple[Path, yaml.Node]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if re.fullmatch("[0-9]+", key.value):  # a year, under which an amount stands
                yield (*path, key.value), key
            yield from _scalars(value, (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _scalars(item, (*path, index))
    else:
        yield path, node


def _of_scalar(source: Source, path: Path, node: yaml.Node) -> Iterator[Mutation]:
    text = source.lines.text
    start, end = node.start_mark.index, node.end_mark.index
    for match in _FIGURE.finditer(text, start, end):
        for step in (-1, 1):
            changed = _stepped(match, step)
            if changed is not None:
                whole = text[: match.start()] + changed + text[match.end() :]
                yield Mutation(path, match.start(), match[0], changed, whole)


def _stepped(match: re.Match[str], step: int) -> str | None:
    """Return a figure changed by one unit in the form that it was written in."""
    if match["month"]:
        return MONTHS[(MONTH_NUMBERS[match["month"]] - 1 + step) % 12]
    digits = match["number"].replace(" ", "")
    places = len(match["decimals"] or ",") - 1
    value = int(digits + (match["decimals"] or ",")[1:]) + step
    if value < 0:
        return None
    whole, fraction = divmod(value, 10**places)
    width = len(digits) if digits.startswith("0") else 1  # 09 becomes 10, but 100 becomes 99
    shown = grouped(str(whole)) if " " in match["number"] else f"{whole:0{width}}"
    return f"{shown},{fraction:0{places}}" if places else shown
