"""Documents written and read back, by python-docx and as XML."""

import zipfile
from datetime import date
from io import BytesIO
from xml.etree import ElementTree as ET

import docx
from docx.document import Document as WordDocument
from nodes import paragraph, row, text

from rapportgen.document.blocks import Block, Column, Document, Row, Table
from rapportgen.document.inlines import Inlines
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write

__all__ = [  # the nodes too, since what reads documents back is given them to write
    "W",
    "budget",
    "document",
    "is_kept",
    "opened",
    "paragraph",
    "part",
    "part_of",
    "row",
    "style_of",
    "styled",
    "text",
    "words",
]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def budget(*rows: Row, notes: tuple[Inlines, ...] = ()) -> Table:
    columns = (Column(text("Post"), weight=3), Column(text("Belopp"), "right"))
    return Table("Budget per post", columns, rows, notes)


def document(*blocks: Block, draft: bool = False) -> Document:
    return Document(
        title="Infosamverkan",
        kind="Projektplan",
        author="Finsam Örebro",
        date=date(2009, 9, 28),
        blocks=blocks,
        keywords=("finsam", "rehabilitering"),
        draft=draft,
    )


def opened(*blocks: Block) -> WordDocument:
    return docx.Document(BytesIO(write(document(*blocks), Tema())))


def part(name: str, *blocks: Block) -> ET.Element:
    return part_of(write(document(*blocks), Tema()), name)


def part_of(package: bytes, name: str) -> ET.Element:
    with zipfile.ZipFile(BytesIO(package)) as archive:
        return ET.fromstring(archive.read(name))


def words(paragraph: ET.Element) -> str:
    """Return the text of a paragraph, with its tabs and line breaks."""
    marks = {f"{W}tab": "\t", f"{W}br": "\n"}
    inside = (element for run in paragraph.iter(f"{W}r") for element in run)
    return "".join(marks.get(element.tag, element.text or "") for element in inside)


def styled(part: ET.Element) -> list[tuple[str, str]]:
    """Return the style and the text of every paragraph."""
    return [(style_of(p), words(p)) for p in part.iter(f"{W}p")]


def style_of(paragraph: ET.Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def is_kept(paragraph: ET.Element) -> bool:
    return paragraph.find(f"{W}pPr/{W}keepNext") is not None
