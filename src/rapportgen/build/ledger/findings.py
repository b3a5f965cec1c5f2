"""What was found in a project, kept as JSON so that it is told again while nothing changes.

An output folder is shared, so nothing in it may run when it is read, as a pickle would.
"""

import json
from dataclasses import dataclass, field

from rapportgen.build.catalogue import catalogue
from rapportgen.build.ledger.layout import on_one_line
from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Severity
from rapportgen.diagnostics.waived import Waived


@dataclass(frozen=True, slots=True)
class Told:
    """What a build told of a project: its findings, those set aside, and what it lacks parts for.

    `lacking` has the titles of the documents that were not built, with the parts that are missing.
    """

    findings: tuple[Diagnostic, ...] = ()
    waived: tuple[Waived, ...] = ()
    lacking: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass
class Findings:
    """What was told of each project made of some inputs, for each way of asking."""

    kept: dict[str, tuple[str, dict[str, Told]]] = field(default_factory=dict)

    def told(self, project: str, inputs: str, ask: str) -> Told | None:
        """Return what was told when the same was asked for of inputs with the same hash."""
        found = self.kept.get(project)
        return found[1].get(ask) if found and found[0] == inputs else None

    def keep(self, project: str, inputs: str, ask: str, told: Told) -> None:
        """Keep what was told; what was told of other inputs is forgotten."""
        found = self.kept.get(project)
        asks = found[1] if found and found[0] == inputs else {}
        self.kept[project] = (inputs, {**asks, ask: told})

    def forget(self, project: str) -> None:
        """Forget what was told of a project."""
        self.kept.pop(project, None)


def findings_text(findings: Findings) -> str:
    """Return what is kept as JSON."""
    return on_one_line(
        {
            project: {
                "inputs": inputs,
                "asks": {ask: told_as_data(told) for ask, told in asks.items()},
            }
            for project, (inputs, asks) in findings.kept.items()
        }
    )


def findings_of(text: str) -> Findings:
    """Return what a file keeps; nothing of a project of which something cannot be read."""
    found = Findings()
    try:
        projects = json.loads(text).items()
    except (ValueError, AttributeError, RecursionError):
        return found
    for project, data in projects:
        try:
            asks = {ask: told_of(told) for ask, told in data["asks"].items()}
            found.kept[project] = (data["inputs"], asks)
        except (ValueError, KeyError, TypeError, AttributeError):
            continue
    return found


def told_as_data(told: Told) -> dict[str, object]:
    """Return what was told as JSON has it."""
    return {
        "findings": [_diagnostic(finding) for finding in told.findings],
        "waived": [[_diagnostic(waived.diagnostic), waived.reason] for waived in told.waived],
        "lacking": told.lacking,
    }


def told_of(data: object) -> Told:
    """Return what was told that JSON has; raises what reading strange data raises."""
    match data:
        case {"findings": list(findings), "waived": list(waived), "lacking": list(lacking)}:
            return Told(
                tuple(map(_diagnostic_of, findings)),
                tuple(map(_waived_of, waived)),
                tuple(map(_lacking_of, lacking)),
            )
    raise TypeError


def _waived_of(data: object) -> Waived:
    match data:
        case [found, str(reason)]:
            return Waived(_diagnostic_of(found), reason)
    raise TypeError


def _lacking_of(data: object) -> tuple[str, tuple[str, ...]]:
    match data:
        case [str(title), list(missing)]:
            return title, tuple(map(str, missing))
    raise TypeError


def _diagnostic(found: Diagnostic) -> list[object]:
    related = [[_place(part.place), part.label, part.figure] for part in found.related]
    return [
        found.rule.code,
        _place(found.place),
        found.message,
        found.help,
        related,
        found.severity,
    ]


def _diagnostic_of(data: object) -> Diagnostic:
    match data:
        case [str(code), place, str(message), str(remedy), list(related), str(severity)]:
            behind = tuple(map(_related_of, related))
            rule = catalogue()[code]
            return Diagnostic(rule, _place_of(place), message, remedy, behind, Severity(severity))
    raise TypeError


def _related_of(data: object) -> Related:
    match data:
        case [place, str(label), str(figure)]:
            return Related(_place_of(place), label, figure)
    raise TypeError


def _place(place: Place) -> list[object]:
    span = (place.line, place.column, place.end_line, place.end_column)
    return [place.path, *span, place.excerpt]


def _place_of(data: object) -> Place:
    match data:
        case [str(path), int(line), int(column), int(end_line), int(end_column), str(excerpt)]:
            return Place(path, line, column, end_line, end_column, excerpt)
    raise TypeError
