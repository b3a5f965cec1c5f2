"""How many findings of one kind are told, and what is said when there are more."""

from collections.abc import Iterable, Iterator
from itertools import islice

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Severity
from rapportgen.source import rules

MOST = 500  # more than anybody mends at once, and no more than a second's work


def at_most(found: Iterable[Diagnostic], finder: str) -> Iterator[Diagnostic]:
    """Yield what is found, up to the most that is told, and then only that there is more."""
    rest = iter(found)
    yield from islice(rest, MOST)
    for further in islice(rest, 1):
        yield and_more(further.place, finder, MOST, further.severity)


def and_more(
    place: Place, finder: str, told: int, severity: Severity = Severity.ERROR
) -> Diagnostic:
    """Return the finding that a finder has found more than is told."""
    return Diagnostic(
        rules.MORE,
        place,
        f"{finder} fler fel än de {told} som visas.",
        "Rätta dem som visas, och kontrollera filen igen.",
        severity=severity,
    )
