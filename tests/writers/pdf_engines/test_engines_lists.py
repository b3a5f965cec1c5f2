"""Lists in the PDF stay with the words that lead to them."""

from dataclasses import replace
from pathlib import Path

import pytest
from pdf_files import saved
from pdf_sample import SAMPLE, paragraph
from programs import run

from rapportgen.document.blocks import Block, List
from rapportgen.packs.tema import Tema

pytestmark = pytest.mark.usefixtures("engine")

LONG = "Punkt som är lång. " * 20


@pytest.mark.parametrize(("item", "fewest"), [("Punkt", 25), (LONG, 18)])
def test_the_words_that_lead_to_a_list_stand_on_the_page_of_its_first_item(
    item: str, fewest: int, tmp_path: Path
) -> None:
    points = List(((paragraph(item),),) * 4)
    begins = []
    for before in range(fewest, fewest + 12):
        texts_before: list[Block] = [paragraph("Text.")] * before
        blocks = (*texts_before, paragraph("Parterna ska:"), points)
        path = saved(tmp_path, replace(SAMPLE, blocks=blocks), Tema())
        texts = run("pdftotext", "-layout", path, "-").split("\f")
        (page,) = (number for number, text in enumerate(texts) if "Parterna ska:" in text)
        assert "Punkt" in texts[page].partition("Parterna ska:")[2]
        begins.append(page)
    assert set(begins) == {0, 1}, "one paragraph more is what moves the list"
