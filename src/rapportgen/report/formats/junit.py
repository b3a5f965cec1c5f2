"""Findings as JUnit XML, the form in which test results are collected: each file is a test."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from rapportgen.report.addresses import address
from rapportgen.report.file_report import FileReport
from rapportgen.report.formats.text import diagnostic_text, waived_lines
from rapportgen.report.paint import Paint, plain

SUITE = "rapportgen check"


def report(files: Iterable[FileReport], _: Paint) -> Iterator[str]:
    """Yield the document when all files are checked, since its counts come first.

    It is written in ASCII alone, so that no system's choice of letters on the way can harm it.
    """
    cases, failures = [], 0
    for file in files:
        cases.append(_ascii(_case(file)))
        failures += any(found.is_error for found in file.diagnostics)
    counts = f'tests="{len(cases)}" failures="{failures}" errors="0"'
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="rapportgen" {counts}>\n'
    yield f'<testsuite name="{SUITE}" {counts} skipped="0">\n'
    yield from cases
    yield "</testsuite>\n</testsuites>\n"


def _case(file: FileReport) -> str:
    """Return a file as a test, with one failure for all errors: GitLab reads no more than one."""
    path = quoteattr(address(file.path))
    start = f'<testcase classname="{SUITE}" name={path} file={path}'
    content = _failure(file) + _output(file)
    return f"{start}>\n{content}</testcase>\n" if content else f"{start}/>\n"


def _failure(file: FileReport) -> str:
    errors = [found for found in file.diagnostics if found.is_error]
    if not errors:
        return ""
    codes = quoteattr(" ".join(dict.fromkeys(found.rule.code for found in errors)))
    texts = "".join(diagnostic_text(found, plain) for found in errors)
    return f'<failure message="{len(errors)} fel" type={codes}>{_text(texts)}</failure>\n'


def _output(file: FileReport) -> str:
    """Return the warnings and what the project waives, which fail no test."""
    warnings = (found for found in file.diagnostics if not found.is_error)
    texts = "".join(diagnostic_text(found, plain) for found in warnings)
    if file.waived:
        lines = [line for waived in file.waived for line in waived_lines(waived, plain)]
        texts += "\n".join(["Undantag som projektet självt har skrivit:", *lines])
    return f"<system-out>{_text(texts)}</system-out>\n" if texts else ""


def _text(text: str) -> str:
    return escape(text.strip("\n"))


def _ascii(xml: str) -> str:
    return xml.encode("ascii", "xmlcharrefreplace").decode("ascii")
