"""Nobody signs a page that has nothing else on it."""

from dataclasses import replace
from pathlib import Path

import pytest
from pdf_files import saved
from pdf_sample import SAMPLE, heading, paragraph
from programs import run

from rapportgen.document.blocks import Block, Box, Fact, Facts
from rapportgen.packs.tema import Tema

pytestmark = pytest.mark.usefixtures("engine")

SIGNED = Box("underskrift", (paragraph("För kommunen"), Facts((Fact("Namnteckning", ()),) * 3)))


@pytest.mark.parametrize("lead", [(), (heading(1, "Underskrift"),)])
def test_the_lines_to_sign_on_stand_below_a_part_of_the_text(
    lead: tuple[Block, ...], tmp_path: Path
) -> None:
    begins = []
    for before in range(21, 33):
        blocks = (*[paragraph("Text.")] * before, *lead, SIGNED)
        path = saved(tmp_path, replace(SAMPLE, blocks=tuple(blocks)), Tema())
        texts = run("pdftotext", "-layout", path, "-").split("\f")
        (page,) = (number for number, text in enumerate(texts) if "Namnteckning" in text)
        assert "Text." in texts[page].partition("För kommunen")[0]
        begins.append(page)
    assert set(begins) == {0, 1}, "one paragraph more is what moves the signature"


def test_no_more_signatures_than_need_to_move_to_the_next_page(tmp_path: Path) -> None:
    blocks: list[Block] = [*[paragraph("Text.")] * 17, *[SIGNED] * 4]
    texts = run(
        "pdftotext", "-layout", saved(tmp_path, replace(SAMPLE, blocks=tuple(blocks)), Tema()), "-"
    )

    assert [text.count("För kommunen") for text in texts.split("\f")[:-1]] == [2, 2]
