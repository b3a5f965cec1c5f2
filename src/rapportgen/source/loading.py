"""From a file to a Source: read, screen, compose; every step may end in diagnostics."""

from pathlib import Path

import yaml

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.source import rules
from rapportgen.source.door import BaseLoader, TooManyNodesError
from rapportgen.source.escapes import escaped_characters
from rapportgen.source.events import screen_events, too_many
from rapportgen.source.lines import Lines
from rapportgen.source.plain import Notes, is_empty, plain
from rapportgen.source.reading import read_lines
from rapportgen.source.screening import screen
from rapportgen.source.separators import lost_signs
from rapportgen.source.source import Source
from rapportgen.source.syntax import explain_syntax


def load(path: Path) -> Source | list[Diagnostic]:
    """Return the file at a path as a Source, or everything that keeps it from being one."""
    lines = read_lines(path)
    return [lines] if isinstance(lines, Diagnostic) else load_lines(lines)


def load_lines(lines: Lines) -> Source | list[Diagnostic]:
    """Return a text as a Source, or everything that keeps it from being one."""
    if findings := screen(lines):
        return findings
    try:
        if findings := screen_events(lines):
            return findings
        root = yaml.compose(lines.text, Loader=BaseLoader)
    except TooManyNodesError:
        return [too_many(lines.path)]
    except yaml.YAMLError as error:
        return [_syntax_error(lines, error)]
    if root is None or is_empty(root):
        return [_empty(lines.path)]
    notes = Notes([*lost_signs(root, lines), *escaped_characters(root, lines)])
    data = plain(root, lines, notes)
    notes.findings.sort(key=lambda finding: (finding.place.line, finding.place.column))
    return notes.findings or Source(lines, root, data, notes.empty_keys > 0)


def _syntax_error(lines: Lines, error: yaml.YAMLError) -> Diagnostic:
    problem = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    return explain_syntax(
        lines,
        (problem.line, problem.column) if problem else (0, 0),
        (context.line, context.column) if context else None,
    )


def _empty(path: str) -> Diagnostic:
    return Diagnostic(
        rules.EMPTY,
        Place(path),
        "Filen är tom eller innehåller bara kommentarer.",
        "Skapa en ny projektfil med rapportgen new NAMN och fyll i den.",
    )
