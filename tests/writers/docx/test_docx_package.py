import os
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import docx_reading
import pytest
from docx_reading import budget, document, paragraph, row, text

from rapportgen.document.blocks import Document, Heading, List
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write

PRINTED = "import sys, test_docx_package as t; sys.stdout.buffer.write(t.sample_bytes())"


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
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "TZ": zone,
        "PYTHONPATH": str(Path(docx_reading.__file__).parent),
    }
    printed = subprocess.run(
        [sys.executable, "-c", PRINTED], env=environment, capture_output=True, check=True
    )

    assert printed.stdout == sample_bytes()


def test_the_entries_carry_no_clock_and_stand_in_order() -> None:
    entries = zipfile.ZipFile(BytesIO(sample_bytes())).infolist()

    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.external_attr) for entry in entries} == {(3, 0o644 << 16)}
    assert [entry.filename for entry in entries][:2] == ["[Content_Types].xml", "_rels/.rels"]


def test_a_document_without_blocks_is_written() -> None:
    assert docx_reading.opened().paragraphs == []
