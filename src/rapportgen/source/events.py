"""Anchors, aliases, tags and depth: found among YAML's events, before any tree is built."""

import re
from collections.abc import Iterable

import yaml

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Rule
from rapportgen.source import rules
from rapportgen.source.door import BaseLoader
from rapportgen.source.lines import Lines

DEEPEST = 50

_SUSPECT = re.compile(r"(?:^|[\s\[{,:?-])[&*!]\S|^---|^\.\.\.|^[ ?-]{49}", re.MULTILINE)
_BRACKET = re.compile(r"[\[{\]}]")


def screen_events(lines: Lines) -> list[Diagnostic]:
    """Return what YAML allows and a project file does not: anchors, aliases, tags, deep nesting.

    Only a text that may contain them is parsed for it; most texts are told by their characters.
    """
    if _SUSPECT.search(lines.text) is None and not _may_be_deep(lines.text):
        return []
    return _findings(lines, yaml.parse(lines.text, Loader=BaseLoader))


def _may_be_deep(text: str) -> bool:
    """Return whether the brackets alone could reach the limit beneath a few levels of indent."""
    depth = 0
    for match in _BRACKET.finditer(text):
        depth += 1 if match.group() in "[{" else -1
        if depth > DEEPEST // 2:
            return True
    return False


def _findings(lines: Lines, events: Iterable[yaml.Event]) -> list[Diagnostic]:
    findings: list[Diagnostic] = []
    depth = documents = 0
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
        elif isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            return [*findings, _too_deep(lines, event)]
        if documents > 1:
            return [*findings, _several_documents(lines, event)]
        findings.extend(_refused(lines, event))
    return findings


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


def _several_documents(lines: Lines, event: yaml.Event) -> Diagnostic:
    return _finding(
        lines,
        event,
        rules.SEVERAL_DOCUMENTS,
        "Raden delar filen i två dokument.",
        "Ta bort raden, eller flytta det som står under den till en egen fil.",
    )


def _finding(lines: Lines, event: yaml.Event, rule: Rule, message: str, remedy: str) -> Diagnostic:
    start = event.start_mark
    line, column = (start.line, start.column) if start else (0, 0)
    return Diagnostic(rule, lines.place(line, column, line, column + 1), message, remedy)
