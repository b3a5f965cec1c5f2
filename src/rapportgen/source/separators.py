"""Signs that YAML takes away from a text without a word: a # and a decimal comma in brackets."""

import bisect
import re
from collections.abc import Callable, Iterator

import yaml

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source import rules
from rapportgen.source.lines import Lines, Position
from rapportgen.source.plain import is_empty
from rapportgen.source.quotes import CURVED, HELP, curved_message

MOST_FINDINGS = 20
# What is looked for first, as it is rare, and what it is a part of.
_CUT = (re.compile(r"#[^\s#]"), re.compile(r"(?<=\S) +(#[^\s#].*)"))
_SPLIT = (re.compile(r",[0-9]"), re.compile(r"(?<=[0-9])(,[0-9][0-9,]*)"))

Span = tuple[Position, Position]
Judge = Callable[[Lines, Span, list[Span]], Diagnostic | None]


def lost_signs(root: yaml.Node, lines: Lines) -> list[Diagnostic]:
    """Return a finding for each text that goes on after what YAML takes for its end."""
    return [
        finding
        for (rare, pattern), judge in ((_CUT, _cut_text), (_SPLIT, _split_number))
        if rare.search(lines.text)
        for finding in _findings(root, lines, pattern, judge)
    ]


def _findings(
    root: yaml.Node, lines: Lines, pattern: re.Pattern[str], judge: Judge
) -> list[Diagnostic]:
    marks = list(_marks(lines, pattern))
    texts = list(_texts(root, sorted({mark[0][0] for mark in marks}))) if marks else []
    judged = (judge(lines, mark, texts) for mark in marks)
    return [finding for finding in judged if finding][:MOST_FINDINGS]


def _marks(lines: Lines, pattern: re.Pattern[str]) -> Iterator[Span]:
    for row, line in enumerate(lines.all):
        if not line.lstrip().startswith("#"):
            for match in pattern.finditer(line):
                yield (row, match.start(1)), (row, match.end(1))


def _texts(node: yaml.Node, rows: list[int]) -> Iterator[Span]:
    """Return where each text stands that is written on some of the rows, in their order."""
    start, end = node.start_mark, node.end_mark
    if bisect.bisect_left(rows, start.line) == bisect.bisect_right(rows, end.line):
        return
    if isinstance(node, yaml.ScalarNode):
        if not is_empty(node):
            yield (start.line, start.column), (end.line, end.column)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _texts(item, rows)
    else:
        for key, value in node.value:
            yield from _texts(key, rows)
            yield from _texts(value, rows)


def _text_before(texts: list[Span], mark: Position) -> int:
    """Return the number of the last text that begins before a position, or -1."""
    return bisect.bisect_left(texts, mark, key=lambda text: text[0]) - 1


def _cut_text(lines: Lines, mark: Span, texts: list[Span]) -> Diagnostic | None:
    """Judge a # and at once a text: a comment has a space after its #."""
    start, (row, end) = mark
    before = _text_before(texts, start)
    if before >= 0 and start < texts[before][1]:
        return None
    place = lines.place(*start, row, len(lines.all[row][:end].rstrip()))
    sign = lines.character(texts[before][0]) if before >= 0 else ""
    if sign and sign in CURVED and texts[before][0][0] == row:
        message = f"{curved_message(sign)} Det som står efter # läses inte."
        return Diagnostic(rules.CUT_TEXT, place, message, HELP)
    return Diagnostic(
        rules.CUT_TEXT,
        place,
        "Tecknet # efter ett mellanslag gör resten av raden till en kommentar, som inte läses.",
        "Sätt citattecken runt hela värdet om det hör till texten. En kommentar skrivs med "
        "mellanslag efter #.",
    )


def _split_number(lines: Lines, mark: Span, texts: list[Span]) -> Diagnostic | None:
    """Judge a comma between digits: it ends a value only in brackets."""
    first = _text_before(texts, mark[0])
    last = _text_before(texts, mark[1])
    if first < 0 or texts[first][1] != mark[0] or first == last:
        return None
    start, end = texts[first][0], texts[last][1]
    number = lines.all[start[0]][start[1] : end[1]]
    return Diagnostic(
        rules.SPLIT_NUMBER,
        lines.place(*start, *end),
        f"Inom parentes delar kommatecknet {number} i flera värden.",
        f'Sätt citattecken runt talet om det är ett: "{number}". Är det flera värden skriver du '
        "mellanslag efter kommatecknet.",
    )
