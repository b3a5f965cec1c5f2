"""Findings as one JSON object, for programs."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.waived import Waived
from rapportgen.report.file_report import FileReport
from rapportgen.report.json_list import json_list
from rapportgen.report.paint import Paint
from rapportgen.report.summary import Summary

VERSION = 1


def report(files: Iterable[FileReport], _: Paint) -> Iterator[str]:
    """Yield the object in pieces, finding by finding; lines and columns count from 1."""
    summary = Summary()
    yield f'{{"version": {VERSION}, "diagnostics": '
    yield from json_list(_diagnostics(files, summary))
    yield f', "summary": {json.dumps(_summary(summary))}}}\n'


def _diagnostics(files: Iterable[FileReport], summary: Summary) -> Iterator[dict[str, Any]]:
    """Yield the findings, counting the files on the way."""
    for file in files:
        summary.add(file)
        yield from map(_diagnostic, file.diagnostics)


def _place(place: Place) -> dict[str, Any]:
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }


def _diagnostic(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        **_place(diagnostic.place),
        "code": diagnostic.rule.code,
        "name": diagnostic.rule.name,
        "severity": diagnostic.severity.name.lower(),
        "message": diagnostic.message,
        "help": diagnostic.help,
        "related": [{**_place(r.place), "message": r.message} for r in diagnostic.related],
    }


def _waived(waived: Waived) -> dict[str, Any]:
    return {**_diagnostic(waived.diagnostic), "reason": waived.reason}


def _summary(summary: Summary) -> dict[str, Any]:
    return {
        "files": summary.files,
        "errors": summary.errors,
        "warnings": summary.warnings,
        "waived": [_waived(waived) for waived in summary.waived],
    }
