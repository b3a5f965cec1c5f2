"""What a build tells when it is done: findings to the person, the written files as data."""

import sys
from collections.abc import Iterator
from dataclasses import replace

import click

from rapportgen.build.project import Built
from rapportgen.build.rules import NO_SUCH_FORMAT
from rapportgen.cli.exit_codes import ASKED_ENGINE_MISSING, ENGINE_MISSING
from rapportgen.cli.terminal import paint_for, talk
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Severity
from rapportgen.report.formats.text import diagnostic_text
from rapportgen.values.listing import listed
from rapportgen.values.masking import masked


def tell(results: list[Built]) -> None:
    """Write what came of a build: findings, what was not built and why, and every written file."""
    for finding in _each_once(results):
        talk(diagnostic_text(finding, paint_for(sys.stderr)).rstrip("\n") + "\n")
    for line in _not_built(results):
        talk(line)
    written = [path for built in results for path in built.written]
    talk(_counted(len(written)))
    for path in written:
        click.echo(masked(str(path)))


def excused(built: Built) -> Built:
    """Return what came of an order where a missing PDF engine only warns: nobody asked for PDF."""
    return replace(built, diagnostics=[_excused(finding) for finding in built.diagnostics])


def _excused(finding: Diagnostic) -> Diagnostic:
    if finding.rule.code == ENGINE_MISSING:
        return replace(finding, severity=Severity.WARNING)
    return finding


def _counted(written: int) -> str:
    match written:
        case 0:
            return "Inga dokument skrevs."
        case 1:
            return "Skrev ett dokument."
        case _:
            return f"Skrev {written} dokument."


def _each_once(results: list[Built]) -> Iterator[Diagnostic]:
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


def _not_built(results: list[Built]) -> Iterator[str]:
    for built in results:
        for skipped in built.skipped:
            missing = listed(skipped.missing)
            yield f"{built.path}: {skipped.document} byggs inte, eftersom {missing} saknas."
        if any(map(_is_in_the_file, built.diagnostics)) and not built.written:
            yield f"{built.path}: inga dokument byggdes. Rätta felen först.{_draft(built)}"


def _is_in_the_file(finding: Diagnostic) -> bool:
    """Return whether an error is there to be put right before anything is built."""
    return finding.is_error and finding.rule != NO_SUCH_FORMAT


def _draft(built: Built) -> str:
    if built.tells_of_persons:
        return " Inte heller utkast byggs, eftersom personnumret skulle synas i dem."
    return " Med --draft byggs ett utkast." if built.can_be_draft else ""
