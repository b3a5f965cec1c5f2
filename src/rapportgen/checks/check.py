"""A check: a function from a project to findings, with the rule that its docstring documents."""

import inspect
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.rule import Rule, Severity
from rapportgen.model.projekt import Projekt
from rapportgen.schema.record import Path
from rapportgen.source.source import Source


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: the path of the value, what is wrong, the remedy, and related values."""

    path: Path
    message: str
    help: str
    related: tuple[tuple[Path, str], ...] = ()


def diagnose(rule: Rule, finding: Finding, source: Source) -> Diagnostic:
    """Return a finding as a diagnostic, with its paths turned into places."""
    related = tuple(Related(source.place(path), message) for path, message in finding.related)
    return Diagnostic(
        rule, source.place(finding.path), finding.message, finding.help, related, rule.severity
    )


CheckFunction = Callable[[Projekt], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Check:
    """A rule with the function that finds what breaks it."""

    rule: Rule
    find: CheckFunction


def check(
    code: str, name: str, severity: Severity = Severity.ERROR
) -> Callable[[CheckFunction], Check]:
    """Return a decorator that makes a check of a function and a rule's page of its docstring."""

    def decorate(function: CheckFunction) -> Check:
        page = inspect.cleandoc(function.__doc__ or "")
        return Check(Rule(code, name, page, severity), function)

    return decorate
