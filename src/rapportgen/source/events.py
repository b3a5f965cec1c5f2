"""Anchors, aliases, tags and depth: found among YAML's events, before any tree is built."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import yaml

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Rule
from rapportgen.source import rules
from rapportgen.source.door import MOST_NODES, BaseLoader
from rapportgen.source.lines import Lines, Position
from rapportgen.source.many import at_most
from rapportgen.source.syntax import several_documents

DEEPEST = 50
LONGEST_GAP = 80  # spaces before a sign; with more it is looked into anyway

_SIGNS = tuple(re.compile(re.escape(sign)) for sign in "&*!")  # each is found faster than any
_BEFORE_A_VALUE = frozenset("[{,:?-\r\n")
_DOCUMENT_MARKS = ("---", "...")
# A column of indent begins two levels at most (a list may stand right below its key), and so does a
# bracket ([a: [b: …). A text within both limits has at most 2 × 13 + 2 levels of indent and, as one
# line may hide as many brackets as it shows, 2 × 2 × 5 levels of brackets.
_INDENTED = re.compile(r"\n[ ?:-]{14}")
_MOST_BRACKETS = 5


def screen_events(lines: Lines) -> list[Diagnostic]:
    """Return what YAML allows and a project file does not: anchors, aliases, tags, deep nesting.

    Only a text that may contain them is parsed for it; most texts are told by their characters.
    """
    text = lines.text
    if _is_marked(text) or _INDENTED.search(f"\n{text}") or _is_nested(lines):
        return _findings(lines, yaml.parse(text, Loader=BaseLoader))
    return []


def _is_marked(text: str) -> bool:
    """Return whether a sign of YAML stands where a value may begin, or a mark between documents."""
    signs = (match.start() for sign in _SIGNS for match in sign.finditer(text))
    if any(_begins_value(text, offset) for offset in signs):
        return True
    if not any(mark in text for mark in _DOCUMENT_MARKS):
        return False
    rows = (end + mark for end in "\n\r" for mark in _DOCUMENT_MARKS)
    return text.startswith(_DOCUMENT_MARKS) or any(row in text for row in rows)


def _begins_value(text: str, offset: int) -> bool:
    if text[offset] != "!" and not _is_of_a_name(text[offset + 1 : offset + 2]):
        return False
    before = text[max(offset - LONGEST_GAP, 0) : offset].rstrip(" ")
    return not before or before[-1] in _BEFORE_A_VALUE


def _is_of_a_name(character: str) -> bool:
    return character.isalnum() or character in {"_", "-"}


def _is_nested(lines: Lines) -> bool:
    """Return whether the brackets may be many levels deep, closing ones counted with distrust.

    A closing bracket may be part of a text, and so end nothing.
    """
    if lines.text.count("[") + lines.text.count("{") <= _MOST_BRACKETS:
        return False
    depth = 0
    for line in (line for line in lines.all if "[" in line or "{" in line):
        opened = line.count("[") + line.count("{")
        if depth + opened > _MOST_BRACKETS:
            return True
        depth += _left_open(line, opened)
    return False


def _left_open(line: str, opened: int) -> int:
    """Return how many of a line's brackets stay open, unless its closing ones end them."""
    if '"' in line or "'" in line or "#" in line:
        return opened
    return max(opened - line.count("]") - line.count("}"), 0)


def _findings(lines: Lines, events: Iterable[yaml.Event]) -> list[Diagnostic]:
    findings: list[Diagnostic] = []
    try:
        for finding in at_most(_found(lines, events), "Filen har"):
            findings.append(finding)  # noqa: PERF402 - those before an error are kept
    except yaml.YAMLError:
        # "*Fler i arbete" is an alias with a syntax error after it: the sign is what to mend.
        if not findings:
            raise
    return findings


def _found(lines: Lines, events: Iterable[yaml.Event]) -> Iterator[Diagnostic]:
    measure = _Measure()
    for event in events:
        measure.add(event)
        if (last := measure.exceeded(lines, event)) is not None:
            yield last
            return
        yield from _refused(lines, event)


@dataclass
class _Measure:
    """How much of a file has been seen so far, and how deep."""

    depth: int = 0
    documents: int = 0
    nodes: int = 0

    def add(self, event: yaml.Event) -> None:
        """Count an event."""
        self.documents += isinstance(event, yaml.DocumentStartEvent)
        self.nodes += isinstance(event, yaml.NodeEvent)
        self.depth += isinstance(event, yaml.CollectionStartEvent)
        self.depth -= isinstance(event, yaml.CollectionEndEvent)

    def exceeded(self, lines: Lines, event: yaml.Event) -> Diagnostic | None:
        """Return why the file need not be read further, or None when it must."""
        if self.depth > DEEPEST:
            return _too_deep(lines, event)
        if self.documents > 1:
            return several_documents(lines, _start(event)[0])
        return too_many(lines.path) if self.nodes > MOST_NODES else None


def _refused(lines: Lines, event: yaml.Event) -> Iterable[Diagnostic]:
    if anchor := getattr(event, "anchor", None):
        what = "Hänvisningen *" if isinstance(event, yaml.AliasEvent) else "Ankaret &"
        yield _finding(
            lines,
            event,
            rules.ALIAS,
            f"{what}{anchor} tillåts inte.",
            "Skriv värdet på varje ställe där det ska stå. Ska texten börja med tecknet sätter du "
            "citattecken runt den.",
        )
    if getattr(event, "tag", None):
        yield _finding(
            lines,
            event,
            rules.TAG,
            "Typmarkeringen ! tillåts inte.",
            "Ta bort den. Ska texten börja med ett utropstecken sätter du citattecken runt den.",
        )


def _too_deep(lines: Lines, event: yaml.Event) -> Diagnostic:
    return _finding(
        lines,
        event,
        rules.TOO_DEEP,
        f"Här börjar nivå {DEEPEST + 1}. En projektfil får ha högst {DEEPEST} nivåer.",
        "Kontrollera parenteser och indrag på raden.",
    )


def too_many(path: str) -> Diagnostic:
    """Return the finding that a file has more keys and values than can be read in a second."""
    return Diagnostic(
        rules.TOO_LARGE,
        Place(path),
        "Filen har fler än 100 000 nycklar och värden.",
        "Kontrollera att det är en projektfil. Långa listor hör hemma i egna filer.",
    )


def _finding(lines: Lines, event: yaml.Event, rule: Rule, message: str, remedy: str) -> Diagnostic:
    line, column = _start(event)
    return Diagnostic(rule, lines.place(line, column, line, column + 1), message, remedy)


def _start(event: yaml.Event) -> Position:
    mark = event.start_mark
    return (mark.line, mark.column) if mark else (0, 0)
