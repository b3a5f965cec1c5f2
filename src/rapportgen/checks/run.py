"""Run every check over a project: findings become diagnostics, waivers set some of them aside."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from rapportgen.checks.check import Check, diagnose
from rapportgen.checks.discovery import all_checks
from rapportgen.checks.subject import Subject
from rapportgen.checks.waiving import Waivers
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Severity
from rapportgen.diagnostics.waived import Waived

Levels = Mapping[str, Severity | None]


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks found, and what the project's own waivers set aside."""

    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...]


def run_checks(subject: Subject) -> Checked:
    """Return the findings of all checks over a project, weighed as its pack wishes."""
    levels: Levels = subject.pack.regler if subject.pack else {}
    waivers = Waivers(subject)
    kept: list[Diagnostic] = []
    waived: list[Waived] = []
    for diagnostic in _levelled(_found(all_checks(), subject), levels):
        reason = waivers.reason_for(diagnostic)
        if reason is None:
            kept.append(diagnostic)
        else:
            waived.append(Waived(diagnostic, reason))
    kept += waivers.findings()
    kept.sort(key=lambda d: (d.place.line, d.place.column, d.rule.code))
    return Checked(tuple(kept), tuple(waived))


def _found(checks: Iterable[Check], subject: Subject) -> Iterator[Diagnostic]:
    for check in checks:
        for finding in check.find(subject):
            yield diagnose(check.rule, finding, subject.source)


def _levelled(found: Iterable[Diagnostic], levels: Levels) -> Iterator[Diagnostic]:
    for diagnostic in found:
        severity = levels.get(diagnostic.rule.code, diagnostic.severity)
        if severity is not None:
            yield replace(diagnostic, severity=severity)
