"""Findings as SARIF 2.1.0, which GitHub's code scanning and many other systems read."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from rapportgen import __version__
from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Rule
from rapportgen.report.addresses import uri
from rapportgen.report.excerpt import on_one_line
from rapportgen.report.file_report import FileReport
from rapportgen.report.fingerprints import Fingerprints
from rapportgen.report.json_list import json_list
from rapportgen.report.paint import Paint

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
MOST_RELATED = 100  # as many as GitHub shows; it refuses a file where a result has over a thousand
LONGEST_DESCRIPTION = 1024  # of what GitHub shows of a rule beside its help

# Not the name that GitHub reads, primaryLocationLineHash: its own step for uploading fills that in
# from the file's lines, and warns about each one that it would have written otherwise.
FINGERPRINT = "rapportgenFinding/v1"


def report(files: Iterable[FileReport], _: Paint) -> Iterator[str]:
    """Yield a log of one run in pieces; its rules come last, when those it needs are known."""
    run = _Run()
    run_head = '"columnKind": "unicodeCodePoints", "language": "sv", "results": '
    yield f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [{{{run_head}'
    yield from json_list(result for file in files for result in run.results(file))
    yield f', "tool": {json.dumps(run.tool())}}}]}}\n'


class _Run:
    """A run, which remembers the rules and fingerprints that its results have used."""

    def __init__(self) -> None:
        self._rules: dict[Rule, int] = {}
        self._fingerprints = Fingerprints()

    def results(self, file: FileReport) -> Iterator[dict[str, Any]]:
        """Yield the results of a file, and last those that its project has set aside.

        GitHub does not read suppressions: there a note is what says that nothing is to be done.
        """
        for found in file.diagnostics:
            level = found.severity.name.lower()
            yield self._result(found, level, found.help)
        for waived in file.waived:
            reason = {"kind": "inSource", "justification": on_one_line(waived.reason)}
            result = self._result(waived.diagnostic, "note", f"Undantag: {waived.reason}")
            yield {**result, "suppressions": [reason]}

    def tool(self) -> dict[str, Any]:
        """Return the program with the rules that were used, in the order of their numbers."""
        return {
            "driver": {
                "name": "rapportgen",
                "version": __version__,
                "semanticVersion": __version__,
                "language": "sv",
                "rules": [_rule(rule) for rule in self._rules],
            }
        }

    def _result(self, diagnostic: Diagnostic, level: str, remark: str) -> dict[str, Any]:
        related = diagnostic.related[:MOST_RELATED]
        return {
            "ruleId": diagnostic.rule.code,
            "ruleIndex": self._rules.setdefault(diagnostic.rule, len(self._rules)),
            "level": level,
            "message": _message(f"{diagnostic.message} {remark}"),
            "locations": [_location(diagnostic.place)],
            "relatedLocations": [_related(number, one) for number, one in enumerate(related)],
            "partialFingerprints": {FINGERPRINT: self._fingerprints.next(diagnostic)},
        }


def _message(text: str) -> dict[str, str]:
    return {"text": on_one_line(text)}


def _location(place: Place) -> dict[str, Any]:
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    return {"physicalLocation": {"artifactLocation": {"uri": uri(place.path)}, "region": region}}


def _related(number: int, related: Related) -> dict[str, Any]:
    return {"id": number, **_location(related.place), "message": _message(related.message)}


def _rule(rule: Rule) -> dict[str, Any]:
    page = rule.page.strip()
    prose = page.partition("\n\nFel:\n")[0]
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": _message(rule.summary),
        "fullDescription": _message(prose[:LONGEST_DESCRIPTION]),
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": rule.severity.name.lower()},
    }
