"""Setting findings aside, as a project asks for, and telling when it asks in vain."""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapportgen.checks.check import Finding, diagnose
from rapportgen.checks.discovery import all_checks
from rapportgen.checks.subject import Subject
from rapportgen.checks.waivers import UNKNOWN_PLACE, UNKNOWN_RULE, UNUSED_WAIVER
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Rule
from rapportgen.model.projekt import Undantag
from rapportgen.schema.record import Path
from rapportgen.source.source import Source

# Rules that no pack weighs differently and no project waives for a whole file: what they stop can
# do harm to a person.
ALWAYS_ERRORS = {"RG601": "personnummer"}  # by code, with their names
# The line and the column where a waiver begins to hold, and those where it ends.
Reach = tuple[tuple[int, int], tuple[int, int]]


def adjustable_rules() -> tuple[Rule, ...]:
    """Return the rules that a pack may weigh differently and a project may waive."""
    return tuple(check.rule for check in all_checks())


class Waivers:
    """The waivers of a project, which remember whether they have been of use."""

    def __init__(self, subject: Subject) -> None:
        """Read them; most projects have none."""
        self._source = subject.source
        self._waivers = subject.projekt.ignorera
        self._useful: set[Path] = set()
        self._about: dict[str, list[tuple[Reach, Undantag]]] = defaultdict(list)
        for waiver in self._waivers:
            self._about[_written(waiver)].append((_reach(waiver, self._source), waiver))

    def reason_for(self, diagnostic: Diagnostic) -> str | None:
        """Return why the project sets a finding aside, or None when it does not."""
        rule, at = diagnostic.rule, (diagnostic.place.line, diagnostic.place.column)
        about = self._about.get(rule.code.lower(), []) + self._about.get(rule.name, [])
        for (start, end), waiver in about:
            if start <= at < end:
                self._useful.add(waiver.at())
                return waiver.skäl
        return None

    def findings(self) -> Iterator[Diagnostic]:
        """Yield a finding for each waiver that has set nothing aside, or that names nothing."""
        known = _names(adjustable_rules()) if self._waivers else set()
        for waiver in self._waivers:
            if _written(waiver) not in known:
                yield diagnose(UNKNOWN_RULE, _unknown_rule(waiver), self._source)
            elif waiver.plats is not None and _span(waiver.plats, self._source) is None:
                yield diagnose(UNKNOWN_PLACE, _unknown_place(waiver), self._source)
            elif waiver.at() not in self._useful:
                yield diagnose(UNUSED_WAIVER, _unused(waiver), self._source)


def _written(waiver: Undantag) -> str:
    return waiver.regel.strip().lower()


def _names(rules: Iterable[Rule]) -> set[str]:
    return {name for rule in rules for name in (rule.code.lower(), rule.name)}


def _reach(waiver: Undantag, source: Source) -> Reach:
    """Return where in the file a waiver holds; one without a place holds everywhere."""
    if waiver.plats is None:
        return (0, 0), (0 if _needs_place(waiver) else sys.maxsize, 0)
    span = _span(waiver.plats, source)
    if span is None:
        return (0, 0), (0, 0)
    return (span.line, span.column), (span.end_line, span.end_column)


def _needs_place(waiver: Undantag) -> bool:
    return _written(waiver) in {word.lower() for pair in ALWAYS_ERRORS.items() for word in pair}


def _span(plats: str, source: Source) -> Place | None:
    return source.span(plats.split("."))


def _unknown_rule(waiver: Undantag) -> Finding:
    return Finding(
        waiver.at("regel"),
        f"Regeln {waiver.regel} finns inte, eller går inte att undanta.",
        "Skriv regelns kod som den står i rapporten, till exempel RG301. Varje undantag gäller en "
        "regel.",
    )


def _unknown_place(waiver: Undantag) -> Finding:
    return Finding(
        waiver.at("plats"),
        f"Platsen {waiver.plats} finns inte i filen.",
        "Skriv nycklarna uppifrån med punkt emellan, och radens nummer i en lista: "
        "utvärdering.tid eller tidplan.2.",
    )


def _unused(waiver: Undantag) -> Finding:
    if waiver.plats is None and _needs_place(waiver):
        message = f"Regeln {waiver.regel} går bara att undanta på en bestämd plats."
        return Finding(waiver.at("regel"), message, "Lägg till plats: med nycklarna uppifrån.")
    where = " där" if waiver.plats else ""
    return Finding(
        waiver.at("regel"),
        f"Undantaget gör ingen skillnad: regeln hittar inget{where}.",
        "Ta bort undantaget.",
    )
