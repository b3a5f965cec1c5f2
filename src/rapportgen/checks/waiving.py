"""Setting findings aside, as a project asks for, and telling when it asks in vain."""

from collections.abc import Iterable, Iterator

from rapportgen.checks.check import Finding, diagnose
from rapportgen.checks.completeness import UNANSWERED_QUESTION
from rapportgen.checks.discovery import all_checks
from rapportgen.checks.waivers import UNKNOWN_RULE, UNUSED_WAIVER
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Rule
from rapportgen.diagnostics.waived import Waived
from rapportgen.model.projekt import Projekt, Undantag
from rapportgen.source.source import Source


def adjustable_rules() -> tuple[Rule, ...]:
    """Return the rules that a pack may weigh differently and a project may waive."""
    return (*(check.rule for check in all_checks()), UNANSWERED_QUESTION)


def set_aside(
    found: Iterable[Diagnostic], projekt: Projekt
) -> tuple[list[Diagnostic], list[Waived]]:
    """Return the findings that stay, and those that the project waives."""
    waivers = {_written(waiver): waiver for waiver in projekt.ignorera}
    kept: list[Diagnostic] = []
    waived: list[Waived] = []
    for diagnostic in found:
        rule = diagnostic.rule
        waiver = waivers.get(rule.code.lower()) or waivers.get(rule.name)
        if waiver is None:
            kept.append(diagnostic)
        else:
            waived.append(Waived(diagnostic, waiver.skäl))
    return kept, waived


def waiver_findings(projekt: Projekt, source: Source, used: set[Rule]) -> Iterator[Diagnostic]:
    """Yield a finding for each waiver that waives nothing, or no rule at all."""
    if not projekt.ignorera:
        return
    useful, known = _names(used), _names(adjustable_rules())
    for waiver in projekt.ignorera:
        written = _written(waiver)
        if written not in known:
            yield diagnose(UNKNOWN_RULE, _unknown(waiver), source)
        elif written not in useful:
            yield diagnose(UNUSED_WAIVER, _unused(waiver), source)


def _written(waiver: Undantag) -> str:
    return waiver.regel.strip().lower()


def _names(rules: Iterable[Rule]) -> set[str]:
    return {name for rule in rules for name in (rule.code.lower(), rule.name)}


def _unknown(waiver: Undantag) -> Finding:
    return Finding(
        waiver.at("regel"),
        f"Regeln {waiver.regel} finns inte, eller går inte att undanta.",
        "Skriv regelns kod som den står i rapporten, till exempel RG301. Varje undantag gäller en "
        "regel.",
    )


def _unused(waiver: Undantag) -> Finding:
    return Finding(
        waiver.at("regel"),
        "Undantaget gör ingen skillnad: regeln hittar inget.",
        "Ta bort undantaget.",
    )
