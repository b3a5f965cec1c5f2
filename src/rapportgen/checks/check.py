"""A check: a function that yields findings, with the rule that its docstring documents.

Most checks look at the project alone (`check`). Some also need what its pack says (`pack_check`) or
the file as written (`file_check`), and some need nothing but that (`text_check`).
"""

import inspect
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from rapportgen.checks.subject import Subject
from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Rule, Severity
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import Pack
from rapportgen.schema.record import Path
from rapportgen.source.source import Source


@dataclass(frozen=True, slots=True)
class Behind:
    """A value that a finding rests on, with what to call it; `figure` is set in a column."""

    path: Path
    label: str
    figure: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: where, what is wrong, the remedy, and the values it rests on.

    `words` are those inside the value that are meant, when that is not all of it.
    """

    where: Path | Place
    message: str
    help: str
    related: tuple[Behind, ...] = ()
    words: str = ""


def diagnose(rule: Rule, finding: Finding, source: Source) -> Diagnostic:
    """Return a finding as a diagnostic, with its paths turned into places."""
    related = tuple(Related(source.place(b.path), b.label, b.figure) for b in finding.related)
    place = _place(finding, source)
    return Diagnostic(rule, place, finding.message, finding.help, related, rule.severity)


def _place(finding: Finding, source: Source) -> Place:
    if isinstance(finding.where, Place):
        return finding.where
    if finding.words:
        return source.place_within(finding.where, finding.words)
    return source.place(finding.where)


def shortened(finding: Finding, most: int) -> Finding:
    """Return a finding with only so many values behind it; before them it tells how many it has."""
    if (number := len(finding.related)) <= most:
        return finding
    told = Behind(finding.related[0].path, f"Här visas {most} av {number} rader.")
    return replace(finding, related=(told, *finding.related[:most]))


@dataclass(frozen=True, slots=True)
class Check:
    """A rule with the function that finds what breaks it."""

    rule: Rule
    find: Callable[[Subject], Iterable[Finding]]


ProjectCheck = Callable[[Projekt], Iterable[Finding]]
PackCheck = Callable[[Projekt, Pack], Iterable[Finding]]
FileCheck = Callable[[Projekt, Source], Iterable[Finding]]
TextCheck = Callable[[Source], Iterable[Finding]]


def check(
    code: str, name: str, severity: Severity = Severity.ERROR
) -> Callable[[ProjectCheck], Check]:
    """Return a decorator that makes a check of a function and a rule's page of its docstring."""

    def decorate(function: ProjectCheck) -> Check:
        rule = _rule(function, code, name, severity)
        return Check(rule, lambda subject: function(subject.projekt))

    return decorate


def pack_check(
    code: str, name: str, severity: Severity = Severity.ERROR
) -> Callable[[PackCheck], Check]:
    """Return the same for a function that also needs the pack; without one nothing is found."""

    def decorate(function: PackCheck) -> Check:
        def find(subject: Subject) -> Iterable[Finding]:
            return function(subject.projekt, subject.pack) if subject.pack else ()

        return Check(_rule(function, code, name, severity), find)

    return decorate


def file_check(
    code: str, name: str, severity: Severity = Severity.ERROR
) -> Callable[[FileCheck], Check]:
    """Return the same for a function that also needs the file as written."""

    def decorate(function: FileCheck) -> Check:
        rule = _rule(function, code, name, severity)
        return Check(rule, lambda subject: function(subject.projekt, subject.source))

    return decorate


def text_check(
    code: str, name: str, severity: Severity = Severity.ERROR
) -> Callable[[TextCheck], Check]:
    """Return the same for a function that reads the file as written."""

    def decorate(function: TextCheck) -> Check:
        rule = _rule(function, code, name, severity)
        return Check(rule, lambda subject: function(subject.source))

    return decorate


def _rule(function: Callable[..., object], code: str, name: str, severity: Severity) -> Rule:
    return Rule(code, name, inspect.cleandoc(function.__doc__ or ""), severity)
