"""The content of a document written with python-docx as one would by hand, line for line."""

from dataclasses import dataclass
from io import BytesIO

import docx
from docx.table import Table as WordTable

from filled_form import parts, plain
from rapportgen.document.blocks import Document, Table


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its style and its words."""

    style: str
    words: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its header and its rows, as words."""

    header: list[str]
    rows: list[list[str]]


def content(document: Document) -> list[Line | Grid]:
    """Return what a document says, without the tree: what somebody would type into a script."""
    return [
        Grid([plain(column.header) for column in part.columns], _rows(part))
        if isinstance(part, Table)
        else Line(*part)
        for part in parts(document.blocks)
    ]


def _rows(table: Table) -> list[list[str]]:
    return [[plain(cell) for cell in row.cells] for row in table.rows]


def write(content: list[Line | Grid]) -> bytes:
    """Return the content as a Word file, in the library's own template and its usual calls."""
    word = docx.Document()
    for part in content:
        if isinstance(part, Line):
            word.add_paragraph(part.words, part.style)
        else:
            _add(part, word.add_table(1, len(part.header), "Table Grid"))
    file = BytesIO()
    word.save(file)
    return file.getvalue()


def _add(grid: Grid, table: WordTable) -> None:
    for cell, words in zip(table.rows[0].cells, grid.header, strict=True):
        cell.text = words
    for row in grid.rows:
        added = table.add_row()  # type: ignore[no-untyped-call]  # of the library
        for cell, words in zip(added.cells, row, strict=True):
            cell.text = words
