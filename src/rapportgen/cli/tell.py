"""What a build tells when it is done: findings to the person, the written files as data."""

import sys
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

import click

from rapportgen.build.project import Built
from rapportgen.build.rules import CANNOT_WRITE, NO_SUCH_FORMAT, OPEN_DOCUMENT
from rapportgen.cli.exit_codes import ASKED_ENGINE_MISSING, ENGINE_MISSING
from rapportgen.cli.terminal import paint_for, talk
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Severity
from rapportgen.report.formats.text import diagnostic_text
from rapportgen.report.paint import Paint
from rapportgen.values.listing import listed
from rapportgen.values.masking import masked

ELSEWHERE = (CANNOT_WRITE, NO_SUCH_FORMAT, OPEN_DOCUMENT)  # errors that are not in the project file


def tell(
    results: Sequence[Built],
    also: Sequence[Diagnostic] = (),
    lines: Sequence[str] = (),
    known: Container[Diagnostic] = (),
) -> None:
    """Write what came of a build: findings, what was not built and why, and every written file.

    Findings that are known are not written once more, only what follows from them.
    """
    for line in told_lines(results, paint_for(sys.stderr), also, lines, known):
        talk(line)
    for built in results:
        for path in built.written:
            click.echo(masked(str(path)))


def told_lines(
    results: Sequence[Built],
    paint: Paint,
    also: Sequence[Diagnostic] = (),
    lines: Sequence[str] = (),
    known: Container[Diagnostic] = (),
) -> Iterator[str]:
    """Yield what to say of a build, with findings and lines that are of no single project."""
    new = (finding for finding in _each_once(results) if finding not in known)
    for finding in dict.fromkeys((*new, *also)):
        yield diagnostic_text(finding, paint).rstrip("\n") + "\n"
    yield from _not_built(results)
    yield from _not_written(results)
    yield from lines
    written = sum(len(built.written) for built in results)
    unchanged = sum(built.unchanged for built in results)
    yield " ".join(filter(None, (_counted(written, unchanged), _unchanged(unchanged))))


def excused(built: Built) -> Built:
    """Return what came of an order where a missing PDF engine only warns: nobody asked for PDF."""
    return replace(built, diagnostics=[_excused(finding) for finding in built.diagnostics])


def _excused(finding: Diagnostic) -> Diagnostic:
    if finding.rule.code == ENGINE_MISSING:
        return replace(finding, severity=Severity.WARNING)
    return finding


def _counted(written: int, unchanged: int) -> str:
    match written:
        case 0:
            return "" if unchanged else "Inga dokument skrevs."
        case 1:
            return "Skrev ett dokument."
        case _:
            return f"Skrev {written} dokument."


def _unchanged(number: int) -> str:
    match number:
        case 0:
            return ""
        case 1:
            return "Ett dokument är oförändrat."
        case _:
            return f"{number} dokument är oförändrade."


def _each_once(results: Sequence[Built]) -> Iterator[Diagnostic]:
    """Yield each finding once; that an engine is missing is said once for all documents."""
    found = dict.fromkeys(finding for built in results for finding in built.diagnostics)
    missing_engine = None
    for finding in found:
        if finding.rule.code in {ENGINE_MISSING, ASKED_ENGINE_MISSING}:
            missing_engine = missing_engine or finding
        else:
            yield finding
    if missing_engine:
        yield missing_engine


def _not_built(results: Sequence[Built]) -> Iterator[str]:
    for built in results:
        for skipped in built.skipped:
            missing = listed(skipped.missing)
            yield f"{built.path}: {skipped.document} byggs inte, eftersom {missing} saknas."
        has_documents = built.written or built.unchanged
        if any(map(_is_in_the_file, built.diagnostics)) and not has_documents:
            yield f"{built.path}: inga dokument byggdes. Rätta felen först.{_draft(built)}"


def _not_written(results: Sequence[Built]) -> Iterator[str]:
    """Yield how many projects were stopped by the same hindrance: it is told once, without them."""
    told = Counter(finding for built in results for finding in set(built.diagnostics))
    hindrances = {finding for finding in told if finding.rule == CANNOT_WRITE and told[finding] > 1}
    if stopped := sum(not hindrances.isdisjoint(built.diagnostics) for built in results):
        yield (
            f"Det gick inte att skriva dokumenten av {stopped} projekt. "
            "Kör kommandot igen när hindret är borta."
        )


def _is_in_the_file(finding: Diagnostic) -> bool:
    """Return whether an error is there to be put right before anything is built."""
    return finding.is_error and finding.rule not in ELSEWHERE


def _draft(built: Built) -> str:
    if built.tells_of_persons:
        return " Inte heller utkast byggs, eftersom personnumret skulle synas i dem."
    return " Med --draft byggs ett utkast." if built.can_be_draft else ""
