"""Findings as text for people: the line as written, the place underlined, the remedy."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.waived import Waived
from rapportgen.report.excerpt import excerpt, on_one_line, visible, width
from rapportgen.report.file_report import FileReport
from rapportgen.report.paint import Paint, Role
from rapportgen.report.summary import Summary
from rapportgen.report.totals import totals

MOST_RELATED = 50  # more rows than a person reads


class _Columns(NamedTuple):
    """How wide the columns of the rows behind a figure are."""

    where: int
    label: int
    figure: int


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
    where = paint("path", f"{visible(place.path)}:{place.line}:{place.column}:")
    lines = [
        f"{where} {paint(role, rule)}",
        *_underlined(place, paint, role),
        f"  {on_one_line(diagnostic.message)}",
        f"  {paint('help', on_one_line(diagnostic.help))}",
        *_all_related(diagnostic, paint),
    ]
    return "\n".join(lines) + "\n\n"


def _underlined(place: Place, paint: Paint, role: Role) -> Iterator[str]:
    if not place.excerpt:
        return
    shown, number = excerpt(place), str(place.line)
    yield f"  {paint('quiet', f'{number} |')} {shown.line}"
    under = shown.margin + paint(role, "^" * shown.columns)
    yield f"  {' ' * len(number)} {paint('quiet', '|')} {under}"


def _all_related(diagnostic: Diagnostic, paint: Paint) -> Iterator[str]:
    shown = diagnostic.related[:MOST_RELATED]
    columns = _columns(shown, diagnostic.place)
    for related in shown:
        yield from _related(related, diagnostic.place, columns, paint)
    if (more := len(diagnostic.related) - MOST_RELATED) > 0:
        yield "    och en rad till." if more == 1 else f"    och {more} rader till."


def _related(related: Related, place: Place, columns: _Columns, paint: Paint) -> Iterator[str]:
    where = _where(related, place)
    shown = paint("quiet", where)
    if related.figure:
        label, figure = on_one_line(related.label), on_one_line(related.figure)
        before = " " * (columns.where - width(where) + 1)
        between = " " * (columns.label - width(label) + columns.figure - width(figure) + 2)
        yield f"    {shown}{before}{label}{between}{figure}"
        return
    yield f"    {shown} {on_one_line(related.label)}"
    if related.place.excerpt:
        yield paint("quiet", f"      {excerpt(related.place).line.strip()}")


def _columns(rows: Iterable[Related], place: Place) -> _Columns:
    """Return how wide the columns must be for all rows that have a figure."""
    figured = [row for row in rows if row.figure]
    return _Columns(
        max((width(_where(row, place)) for row in figured), default=0),
        max((width(on_one_line(row.label)) for row in figured), default=0),
        max((width(on_one_line(row.figure)) for row in figured), default=0),
    )


def _where(related: Related, place: Place) -> str:
    path = "" if related.place.path == place.path else f"{visible(related.place.path)}, "
    return f"{path}rad {related.place.line}:"


def _summary(summary: Summary, paint: Paint) -> str:
    lines = ["Undantag som projekten själva har skrivit:"] if summary.waived else []
    lines += [line for waived in summary.waived for line in waived_lines(waived, paint)]
    lines += totals(summary, paint)
    return "\n".join(lines) + "\n"


def waived_lines(waived: Waived, paint: Paint) -> Iterator[str]:
    """Yield the lines of a finding that its project has set aside, with the reason last."""
    place, rule = waived.diagnostic.place, waived.diagnostic.rule
    where = paint("path", f"{visible(place.path)}:{place.line}:")
    yield f"  {where} {rule.code} {rule.name}"
    yield f"    {on_one_line(waived.diagnostic.message)}"
    yield f"    Skäl: {on_one_line(waived.reason)}"
