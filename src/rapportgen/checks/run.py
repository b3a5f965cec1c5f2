"""Run every check over a project: findings become diagnostics, waivers set some of them aside."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from rapportgen.checks.check import Check, Finding, diagnose, shortened
from rapportgen.checks.discovery import all_checks
from rapportgen.checks.subject import Subject
from rapportgen.checks.waiving import ALWAYS_ERRORS, Waivers
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Rule, Severity
from rapportgen.diagnostics.waived import Waived
from rapportgen.source.many import at_most

MOST_ROWS = 20_000  # behind all findings of a rule: those of a sum of ten thousand posts have room
FEWEST_ROWS = 100  # behind each finding, however many there are
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
    for diagnostic in _found(subject, levels):
        reason = waivers.reason_for(diagnostic)
        if reason is None:
            kept.append(diagnostic)
        else:
            waived.append(Waived(diagnostic, reason))
    kept += at_most(waivers.findings(), "Undantagen har")
    kept.sort(key=lambda d: (d.place.line, d.place.column, d.rule.code))
    return Checked(tuple(kept), tuple(waived))


def _found(subject: Subject, levels: Levels) -> Iterator[Diagnostic]:
    for check in all_checks():
        severity = _severity(check.rule, levels)
        if severity is not None:
            yield from _found_by(check, subject, severity)


def _severity(rule: Rule, levels: Levels) -> Severity | None:
    return rule.severity if rule.code in ALWAYS_ERRORS else levels.get(rule.code, rule.severity)


def _found_by(check: Check, subject: Subject, severity: Severity) -> Iterator[Diagnostic]:
    findings = iter(check.find(subject))
    first = next(findings, None)
    if first is None:  # as nearly always: what follows costs more than most checks
        return iter(())
    bounded = _with_bounded_rows(chain([first], findings))
    found = (diagnose(check.rule, finding, subject.source) for finding in bounded)
    weighed = (replace(diagnostic, severity=severity) for diagnostic in found)
    return at_most(weighed, f"Regeln {check.rule.code} hittar")


def _with_bounded_rows(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings as they are until the values behind them are very many together."""
    room = MOST_ROWS
    for finding in findings:
        yield shortened(finding, max(room, FEWEST_ROWS))
        room -= len(finding.related)
