"""Findings as workflow commands, which GitHub shows beside the lines of a pull request.

GitHub shows no more than ten errors and ten warnings of a step there; the log has them all.
"""

from collections.abc import Iterable, Iterator

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.report.addresses import address
from rapportgen.report.excerpt import on_one_line
from rapportgen.report.file_report import FileReport
from rapportgen.report.paint import Paint, plain
from rapportgen.report.summary import Summary
from rapportgen.report.totals import totals


def report(files: Iterable[FileReport], _: Paint) -> Iterator[str]:
    """Yield a command for each finding, then for each waiver, and the counts last."""
    summary = Summary()
    for file in files:
        summary.add(file)
        for found in file.diagnostics:
            yield _command(found.severity.name.lower(), found, "", found.help)
    for waived in summary.waived:
        yield _command("notice", waived.diagnostic, "Undantag: ", f"Skäl: {waived.reason}")
    yield f"::notice::{_data(*totals(summary, plain))}\n"


def _command(command: str, diagnostic: Diagnostic, prefix: str, remark: str) -> str:
    title = _property(f"{prefix}{diagnostic.rule.code} {diagnostic.rule.name}")
    where = ",".join(f"{name}={value}" for name, value in _where(diagnostic.place))
    return f"::{command} {where},title={title}::{_data(diagnostic.message, remark)}\n"


def _where(place: Place) -> Iterator[tuple[str, str | int]]:
    """Yield where a place is; GitHub refuses columns when a place has several lines."""
    yield "file", _property(address(place.path))
    yield "line", place.line
    yield "endLine", place.end_line
    if place.line == place.end_line:
        yield "col", place.column
        yield "endColumn", place.end_column


def _data(*lines: str) -> str:
    """Return lines in the form of a command's message, where % begins an escaped character."""
    return "%0A".join(on_one_line(line).replace("%", "%25") for line in lines)


def _property(text: str) -> str:
    """Return a text in the form of a command's property, which ends at a comma or a colon."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
