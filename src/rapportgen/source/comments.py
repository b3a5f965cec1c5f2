"""Texts that YAML cuts at a # without a word: everything after it is a comment."""

import bisect
import re
from collections.abc import Iterator

import yaml

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source import rules
from rapportgen.source.lines import Lines, Position

MOST_FINDINGS = 20
_CUT = re.compile(r"(?<=\S) +#(?=[^\s#])")

Span = tuple[Position, Position]


def cut_texts(root: yaml.Node, lines: Lines) -> list[Diagnostic]:
    """Return a finding for each value or key that is followed by # and, at once, a text.

    A comment has a space after its #; without one, it is rather a number or a word of the text.
    """
    if _CUT.search(lines.text) is None:
        return []
    texts = list(_texts(root))
    marks = [(row, match.end() - 1) for row, line in enumerate(lines.all) for match in _cuts(line)]
    outside = [mark for mark in marks if not _is_within(mark, texts)]
    return [_finding(lines, mark) for mark in outside[:MOST_FINDINGS]]


def _cuts(line: str) -> Iterator[re.Match[str]]:
    return iter(()) if line.lstrip().startswith("#") else _CUT.finditer(line)


def _texts(node: yaml.Node) -> Iterator[Span]:
    if isinstance(node, yaml.ScalarNode):
        start, end = node.start_mark, node.end_mark
        yield (start.line, start.column), (end.line, end.column)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _texts(item)
    else:
        for key, value in node.value:
            yield from _texts(key)
            yield from _texts(value)


def _is_within(mark: Position, texts: list[Span]) -> bool:
    """Return whether one of the texts, which follow each other, holds a position."""
    last = bisect.bisect_right(texts, mark, key=lambda text: text[0]) - 1
    return last >= 0 and mark < texts[last][1]


def _finding(lines: Lines, mark: Position) -> Diagnostic:
    row, column = mark
    return Diagnostic(
        rules.CUT_TEXT,
        lines.place(row, column, row, len(lines.all[row].rstrip())),
        "Tecknet # efter ett mellanslag gör resten av raden till en kommentar, som inte läses.",
        "Sätt citattecken runt hela värdet om det hör till texten. En kommentar skrivs med "
        "mellanslag efter #.",
    )
