import zipfile
from hashlib import sha256
from io import BytesIO
from xml.etree import ElementTree as ET

import docx_reading
import pytest
from docx_reading import budget, document, paragraph, row, text
from fresh_python import printed

from rapportgen.document.blocks import Document, Heading, List
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write
from rapportgen.writers.docx.template import template

DIGEST = "import test_docx_package as t; print(t.sha256(t.sample_bytes()).hexdigest())"


def sample() -> Document:
    return document(
        Heading(1, text("Budget"), "1"),
        List(((paragraph("ett"),), (paragraph("två"),)), ordered=True),
        budget(row("Summa", "1 450 000 kr", kind="sum")),
    )


def sample_bytes() -> bytes:
    return write(sample(), Tema())


@pytest.mark.parametrize(
    ("seed", "zone"), [("1", "Pacific/Kiritimati"), ("2", "America/Los_Angeles")]
)
def test_every_process_and_time_zone_writes_the_same_bytes(seed: str, zone: str) -> None:
    there = printed(DIGEST, PYTHONHASHSEED=seed, TZ=zone)
    assert there == sha256(sample_bytes()).hexdigest()


def test_the_entries_carry_no_clock_and_no_machine() -> None:
    entries = zipfile.ZipFile(BytesIO(sample_bytes())).infolist()

    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.external_attr) for entry in entries} == {(3, 0o644 << 16)}
    assert {entry.compress_type for entry in entries} == {zipfile.ZIP_DEFLATED}


def test_the_parts_are_the_templates_own_and_stand_in_order() -> None:
    assert zipfile.ZipFile(BytesIO(sample_bytes())).namelist() == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/app.xml",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/fontTable.xml",
        "word/footer-first.xml",
        "word/footer.xml",
        "word/header-first.xml",
        "word/header.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
        "word/theme/theme1.xml",
    ]


@pytest.mark.parametrize("name", ["styles", "settings", "numbering", "theme/theme1"])
def test_what_the_content_does_not_touch_comes_out_as_it_was_packed(name: str) -> None:
    member = f"word/{name}.xml"
    packed = zipfile.ZipFile(BytesIO(template(Tema(), numbered_headings=False))).read(member)
    saved = zipfile.ZipFile(BytesIO(write(document(), Tema()))).read(member)

    assert canonical(saved) == canonical(packed)


def test_a_document_without_blocks_is_written() -> None:
    assert docx_reading.opened().paragraphs == []


def canonical(xml: bytes) -> str:
    return ET.canonicalize(xml.decode(), strip_text=True)
