"""Findings as text for people: the line as written, the place underlined, the remedy."""

import unicodedata
from collections.abc import Iterable, Iterator

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.report.file_report import FileReport
from rapportgen.report.paint import Paint, Role
from rapportgen.report.summary import Summary

WIDEST = 160


def report(files: Iterable[FileReport], paint: Paint) -> Iterator[str]:
    """Yield the findings file by file, and a summary with the waivers at the end."""
    summary = Summary()
    for file in files:
        summary.add(file)
        for diagnostic in file.diagnostics:
            yield diagnostic_text(diagnostic, paint)
    yield _summary(summary, paint)


def diagnostic_text(diagnostic: Diagnostic, paint: Paint) -> str:
    """Return one finding: where, what, the line as written, the remedy, and related lines."""
    place, severity = diagnostic.place, diagnostic.severity
    role: Role = "fel" if diagnostic.is_error else "varning"
    rule = f"{severity.value} {diagnostic.rule.code} {diagnostic.rule.name}"
    where = paint("path", f"{place.path}:{place.line}:{place.column}:")
    lines = [
        f"{where} {paint(role, rule)}",
        *_excerpt(place, paint, role),
        f"  {diagnostic.message}",
        f"  {paint('help', diagnostic.help)}",
    ]
    for related in diagnostic.related:
        beside = _where(related.place, place.path)
        lines.append(f"    {paint('quiet', beside)} {related.message}")
        lines.append(paint("quiet", f"      {_cut(related.place.excerpt.strip())}"))
    return "\n".join(lines) + "\n\n"


def _where(place: Place, path: str) -> str:
    return f"rad {place.line}:" if place.path == path else f"{place.path}, rad {place.line}:"


def _excerpt(place: Place, paint: Paint, role: Role) -> Iterator[str]:
    if not place.excerpt:
        return
    number = str(place.line)
    yield f"  {paint('quiet', f'{number} |')} {_cut(place.excerpt)}"
    if place.column <= WIDEST:
        before = _width(place.excerpt[: place.column - 1])
        marked = _width(_cut(place.excerpt)[place.column - 1 : place.end_column - 1]) or 1
        margin = " " * len(number)
        yield f"  {margin} {paint('quiet', '|')} {' ' * before}{paint(role, '^' * marked)}"


def _cut(line: str) -> str:
    return line if len(line) <= WIDEST else line[: WIDEST - 1] + "…"


def _width(text: str) -> int:
    """Return how many columns a terminal needs for a text; combining marks need none."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(unicodedata.combining(letter) > 0 for letter in text)


def _summary(summary: Summary, paint: Paint) -> str:
    lines = ["Undantag som projekten själva har skrivit:"] if summary.waived else []
    for waived in summary.waived:
        place, rule = waived.diagnostic.place, waived.diagnostic.rule
        where = paint("path", f"{place.path}:{place.line}:")
        lines += [
            f"  {where} {rule.code} {rule.name}",
            f"    {waived.diagnostic.message}",
            f"    Skäl: {' '.join(waived.reason.split())}",
        ]
    files = f"{summary.files} fil{'' if summary.files == 1 else 'er'}"
    errors = paint("fel", f"{summary.errors} fel") if summary.errors else "inga fel"
    warnings = f"{summary.warnings} varning{'' if summary.warnings == 1 else 'ar'}"
    aside = f", {len(summary.waived)} undantag" if summary.waived else ""
    lines.append(f"Kontrollerade {files}: {errors}, {warnings}{aside}.")
    return "\n".join(lines) + "\n"
