"""Findings as GitLab's Code Quality report, which it shows in a merge request."""

from collections.abc import Iterable, Iterator
from typing import Any

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.report.addresses import address
from rapportgen.report.excerpt import on_one_line
from rapportgen.report.file_report import FileReport
from rapportgen.report.fingerprints import Fingerprints
from rapportgen.report.json_list import json_list
from rapportgen.report.paint import Paint


def report(files: Iterable[FileReport], _: Paint) -> Iterator[str]:
    """Yield a list with an object for each finding; what a project waives is for information."""
    yield from json_list(_findings(files))
    yield "\n"


def _findings(files: Iterable[FileReport]) -> Iterator[dict[str, Any]]:
    fingerprints = Fingerprints()
    for file in files:
        for found in file.diagnostics:
            severity = "major" if found.is_error else "minor"
            yield _finding(found, severity, found.help, fingerprints)
        for waived in file.waived:
            reason = f"Undantag: {waived.reason}"
            yield _finding(waived.diagnostic, "info", reason, fingerprints)


def _finding(
    diagnostic: Diagnostic, severity: str, remark: str, fingerprints: Fingerprints
) -> dict[str, Any]:
    place = diagnostic.place
    return {
        "description": on_one_line(f"{diagnostic.message} {remark}"),
        "check_name": f"{diagnostic.rule.code} {diagnostic.rule.name}",
        "fingerprint": fingerprints.next(diagnostic),
        "severity": severity,
        "location": {
            "path": address(place.path),
            "lines": {"begin": place.line, "end": place.end_line},
        },
    }
