"""Run every check over a project: findings become diagnostics, waivers set some of them aside."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from rapportgen.checks.check import Check, diagnose
from rapportgen.checks.discovery import all_checks
from rapportgen.checks.waiving import set_aside, waiver_findings
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Severity
from rapportgen.diagnostics.waived import Waived
from rapportgen.model.projekt import Projekt
from rapportgen.source.source import Source

Levels = Mapping[str, Severity | None]


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks found, and what the project's own waivers set aside."""

    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...]


def run_checks(
    projekt: Projekt, source: Source, levels: Levels, questions: Iterable[Diagnostic] = ()
) -> Checked:
    """Return the findings of all checks, and the open questions of the pack's forms.

    `levels` are the pack's own severities (None is off).
    """
    found = _levelled((*_found(all_checks(), projekt, source), *questions), levels)
    kept, waived = set_aside(found, projekt)
    kept += waiver_findings(projekt, source, {w.diagnostic.rule for w in waived})
    kept.sort(key=lambda d: (d.place.line, d.place.column, d.rule.code))
    return Checked(tuple(kept), tuple(waived))


def _found(checks: Iterable[Check], projekt: Projekt, source: Source) -> Iterator[Diagnostic]:
    for check in checks:
        for finding in check.find(projekt):
            yield diagnose(check.rule, finding, source)


def _levelled(found: Iterable[Diagnostic], levels: Levels) -> Iterator[Diagnostic]:
    for diagnostic in found:
        severity = levels.get(diagnostic.rule.code, diagnostic.severity)
        if severity is not None:
            yield replace(diagnostic, severity=severity)
