"""Presentations written and read back, by python-pptx and as XML."""

import zipfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any
from xml.etree import ElementTree as ET

import pptx
from nodes import text
from pptx.presentation import Presentation
from pptx.slide import Slide

from rapportgen.document.blocks import (
    Block,
    Box,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Row,
    Table,
)
from rapportgen.document.inlines import Inlines
from rapportgen.packs.tema import Tema
from rapportgen.writers.pptx import write

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"

COVER = Box(
    "omslag",
    (
        Paragraph(text("Presentation")),
        Heading(0, text("Långa sjukfall")),
        Facts((Fact("Projektperiod", text("2020 – 2022")),)),
    ),
)


def document(*blocks: Block, draft: bool = False) -> Document:
    return Document(
        title="Långa sjukfall",
        kind="Presentation",
        author="Region Sörmland",
        date=date(2022, 4, 30),
        blocks=blocks,
        keywords=("finsam", "rehabilitering"),
        draft=draft,
        form="bildspel",
    )


def table(*rows: Row, notes: tuple[Inlines, ...] = ()) -> Table:
    columns = (Column(text("Resultat"), weight=3), Column(text("Maj 2022"), "right"))
    return Table("Avslut", columns, rows, notes)


def opened(*blocks: Block, draft: bool = False) -> Presentation:
    return pptx.Presentation(BytesIO(write(document(*blocks, draft=draft), Tema())))


def titles(deck: Presentation) -> list[str]:
    return [title(slide) for slide in deck.slides]


def title(slide: Slide) -> str:
    shape = slide.shapes.title
    assert shape is not None
    return str(shape.text_frame.text)


def body(slide: Slide) -> list[str]:
    """Return the paragraphs of a slide's text, without title, footer and number."""
    return [text for shape in _texts(slide) for text in shape.text_frame.text.split("\n")]


def _texts(slide: Slide) -> Iterator[Any]:
    names = {"Text", "Citat", "Uppgifter", "Kontakt", "Noter"}
    return (shape for shape in slide.placeholders if shape.name in names)


def notes(slide: Slide) -> str:
    """Return what the notes of the one who speaks say."""
    if not slide.has_notes_slide or slide.notes_slide.notes_text_frame is None:
        return ""
    return str(slide.notes_slide.notes_text_frame.text)


def size(slide: Slide, name: str = "Text") -> float:
    """Return the type size of a slide's text, in points."""
    [shape] = [shape for shape in slide.placeholders if shape.name == name]
    properties = shape._element.find(f".//{A}lstStyle/{A}lvl1pPr/{A}defRPr")
    return int(properties.get("sz")) / 100


def parts(package: bytes, folder: str) -> dict[str, ET.Element]:
    """Return the XML parts in a folder of a package."""
    with zipfile.ZipFile(BytesIO(package)) as archive:
        names = [n for n in archive.namelist() if n.startswith(folder) and n.endswith(".xml")]
        return {name: ET.fromstring(archive.read(name)) for name in names}
