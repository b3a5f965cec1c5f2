"""Run every check over a project: findings become diagnostics, waivers set some of them aside."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from rapportgen.checks.check import Check, Finding
from rapportgen.checks.discovery import all_checks
from rapportgen.checks.waivers import UNKNOWN_RULE, UNUSED_WAIVER
from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.rule import Rule, Severity
from rapportgen.diagnostics.waived import Waived
from rapportgen.model.projekt import Projekt, Undantag
from rapportgen.source.source import Source

Levels = Mapping[str, Severity | None]


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks found, and what the project's own waivers set aside."""

    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...]


def run_checks(projekt: Projekt, source: Source, levels: Levels) -> Checked:
    """Return the findings of all checks; `levels` are a pack's own severities (None is off)."""
    found = list(_found(all_checks(), projekt, source, levels))
    waivers = {waiver.regel.strip().lower(): waiver for waiver in projekt.ignorera}
    waived = [Waived(d, waiver.skäl) for d in found if (waiver := _waiver(d.rule, waivers))]
    kept = [d for d in found if not _waiver(d.rule, waivers)]
    kept += _waiver_findings(projekt, source, {d.diagnostic.rule for d in waived})
    kept.sort(key=lambda d: (d.place.line, d.place.column, d.rule.code))
    return Checked(tuple(kept), tuple(waived))


def _waiver(rule: Rule, waivers: Mapping[str, Undantag]) -> Undantag | None:
    return waivers.get(rule.code.lower()) or waivers.get(rule.name)


def _found(
    checks: Iterable[Check], projekt: Projekt, source: Source, levels: Levels
) -> Iterator[Diagnostic]:
    for check in checks:
        severity = levels.get(check.rule.code, check.rule.severity)
        if severity is not None:
            for finding in check.find(projekt):
                yield replace(diagnose(check.rule, finding, source), severity=severity)


def diagnose(rule: Rule, finding: Finding, source: Source) -> Diagnostic:
    """Return a finding as a diagnostic, with its paths turned into places."""
    related = tuple(Related(source.place(path), message) for path, message in finding.related)
    return Diagnostic(
        rule, source.place(finding.path), finding.message, finding.help, related, rule.severity
    )


def _waiver_findings(projekt: Projekt, source: Source, used: set[Rule]) -> Iterator[Diagnostic]:
    names = {rule.code.lower() for rule in used} | {rule.name for rule in used}
    known = {c.rule.code.lower() for c in all_checks()} | {c.rule.name for c in all_checks()}
    for waiver in projekt.ignorera:
        written = waiver.regel.strip().lower()
        if written in names:
            continue
        rule, message, remedy = (
            (
                UNUSED_WAIVER,
                "Undantaget gör ingen skillnad: regeln hittar inget.",
                "Ta bort undantaget.",
            )
            if written in known
            else (
                UNKNOWN_RULE,
                f"Regeln {waiver.regel} finns inte, eller går inte att undanta.",
                "Skriv regelns kod som den står i rapporten, till exempel RG301.",
            )
        )
        yield diagnose(rule, Finding(waiver.at("regel"), message, remedy), source)
