"""Short ways to write the nodes of a Document."""

from rapportgen.document.blocks import Heading, List, Paragraph, Row, RowKind
from rapportgen.document.inlines import Inlines, Text


def text(characters: str) -> Inlines:
    return (Text(characters),)


def paragraph(characters: str) -> Paragraph:
    return Paragraph(text(characters))


def heading(level: int, characters: str) -> Heading:
    return Heading(level, text(characters))


def bullets(*items: str) -> List:
    return List(tuple((paragraph(item),) for item in items))


def row(*cells: str, kind: RowKind = "body") -> Row:
    return Row(tuple(text(cell) for cell in cells), kind)
