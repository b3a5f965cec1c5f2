"""Tables in the PDF stay within the margins and break where a reader would break them."""

from dataclasses import replace
from pathlib import Path

import pytest
from pdf_programs import saved
from pdf_sample import SAMPLE, heading, paragraph
from programs import run

from rapportgen.document.blocks import Block, Column, Row, Table
from rapportgen.document.inlines import LineBreak, Text
from rapportgen.packs.tema import Tema


def pages(folder: Path, *blocks: Block) -> list[str]:
    path = saved(folder, replace(SAMPLE, blocks=blocks), Tema())
    return run("pdftotext", "-layout", path, "-").split("\f")[:-1]


@pytest.mark.parametrize("before", [0, 20, 26])
def test_a_row_longer_than_a_page_fills_the_pages_and_repeats_the_header(
    before: int, tmp_path: Path
) -> None:
    content = tuple(part for number in range(120) for part in (Text(f"Rad {number}"), LineBreak()))
    columns = (Column((Text("Aktivitet"),)), Column((Text("Tid"),)))
    table = Table("Aktiviteter", columns, (Row((content, (Text("2019"),))),))
    filler = [paragraph("Text.")] * before
    texts = pages(tmp_path, *filler, heading(1, "Tidplan"), table)
    with_table = [text for text in texts if "Rad " in text]
    assert all("Aktivitet " in text for text in with_table)
    assert all(text.count("Rad ") > 40 for text in with_table[1:-1])
    assert "Tidplan" in with_table[0]
    assert len(texts) <= 4
