"""A Document as the Markdown that pandoc reads: the same texts and tables, without any look."""

from collections.abc import Iterator

from filled_form import parts, plain
from rapportgen.document.blocks import Document, Table

PREFIXES = {"Title": "# ", "List Bullet": "- ", "List Number": "1. "}


def as_markdown(document: Document) -> str:
    """Return the document's texts and tables in order."""
    return "\n\n".join(_pieces(document)) + "\n"


def _pieces(document: Document) -> Iterator[str]:
    for part in parts(document.blocks):
        if isinstance(part, Table):
            yield "\n".join(_rows(part))
        elif part[0].startswith("Heading"):
            yield f"{'#' * (int(part[0][-1]) + 1)} {_line(part[1])}"
        else:
            yield PREFIXES.get(part[0], "") + _line(part[1])


def _rows(table: Table) -> Iterator[str]:
    yield _row(plain(column.header) for column in table.columns)
    yield "|---" * len(table.columns) + "|"
    for row in table.rows:
        yield _row(plain(cell) for cell in row.cells)


def _row(cells: Iterator[str]) -> str:
    return f"| {' | '.join(_line(cell).replace('|', '/') for cell in cells)} |"


def _line(text: str) -> str:
    return text.replace("\n", " ")
