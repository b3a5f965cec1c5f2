"""What a run came to, in words."""

from collections.abc import Iterator

from rapportgen.report.paint import Paint
from rapportgen.report.summary import Summary


def totals(summary: Summary, paint: Paint) -> Iterator[str]:
    """Yield the counts in one line, and one more when there is more to check."""
    files = "1 fil" if summary.files == 1 else f"{summary.files} filer"
    errors = paint("fel", f"{summary.errors} fel") if summary.errors else "inga fel"
    aside = f", {len(summary.waived)} undantag" if summary.waived else ""
    yield f"Kontrollerade {files}: {errors}, {_warnings(summary.warnings)}{aside}."
    if summary.malformed:
        whose = "filens" if summary.malformed == 1 else "filernas"
        yield f"Resten av kontrollen görs när felen i {whose} form är rättade."


def _warnings(count: int) -> str:
    if count == 1:
        return "1 varning"
    return f"{count} varningar" if count else "inga varningar"
