"""Cells, columns and rows of tables, and the figures in them."""

from rapportgen.document.blocks import Alignment, Column, Row, RowKind
from rapportgen.document.inlines import Inlines, Text
from rapportgen.markdown.typography import one_line
from rapportgen.values import swedish

_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

exact = swedish.exakt


def text(words: str) -> Inlines:
    """Return a text as the content of a cell, on one line."""
    words = one_line(words)
    return (Text(words),) if words else ()


def column(header: str, align: Alignment = "left", weight: float = 1.0) -> Column:
    """Return a column with a text as its header."""
    return Column(text(header), align, weight)


def row(*cells: str, kind: RowKind = "body") -> Row:
    """Return a row of texts."""
    return Row(tuple(text(cell) for cell in cells), kind)


def note_mark(number: int) -> str:
    """Return the raised figure that ties a row to its note."""
    return str(number).translate(_SUPERSCRIPTS)
