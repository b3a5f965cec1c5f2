"""What is kept together on a page goes on to the next one when no page has room for it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from pdf_files import saved
from pdf_sample import SAMPLE, heading, line, paragraph
from programs import run

from rapportgen.document.blocks import (
    Block,
    Box,
    Column,
    Contents,
    Entry,
    Fact,
    Facts,
    Row,
    Table,
)
from rapportgen.document.inlines import Inlines, LineBreak, Text
from rapportgen.packs.tema import Marginaler, Tema, Typsnitt

pytestmark = pytest.mark.usefixtures("engine")

TEMA = Tema(marginaler=Marginaler(topp=50, botten=50), typsnitt=Typsnitt(grad=14))
WORDS = "ord " * 60
CHAPTERS = [replace(heading(1, f"ord {at}"), anchor=f"rubrik-{at}") for at in range(70)]
ENTRIES = tuple(Entry(1, None, f"ord {at}", f"rubrik-{at}") for at in range(70))


def cell(rows: int) -> Inlines:
    return tuple(part for at in range(rows) for part in (Text(f"ord {at}"), LineBreak()))


def rows(count: int) -> tuple[Row, ...]:
    return (Row((cell(16), line("1 kr"))),) * count


COLUMNS = (Column(line("Post")), Column(line("Belopp"), "right"))
SUM = Row((line("ord"), line("8 kr")), "sum")
LINES = Facts((Fact("ord", ()),) * 40)
LONG: dict[str, tuple[Block, ...]] = {
    "quotation": (Box("citat", (paragraph(WORDS),) * 15),),
    "signature": (paragraph("Före."), Box("underskrift", (paragraph("ord"), LINES))),
    "contents": (Contents("Innehåll", ENTRIES), *CHAPTERS),
    "summed table": (Table("Kostnader", COLUMNS, (*rows(8), SUM)),),
    "row": (Table("Kostnader", COLUMNS, rows(2)),),
}


@pytest.mark.parametrize("name", LONG)
def test_no_line_is_cut_off_at_the_foot_of_a_page(name: str, tmp_path: Path) -> None:
    path = saved(tmp_path, replace(SAMPLE, blocks=LONG[name]), TEMA)
    boxes = run("pdftotext", "-bbox", path, "-")
    feet = [float(foot) for foot in re.findall(r'yMax="([0-9.]+)">ord<', boxes)]

    assert len(feet) == len(re.findall(r"\bord\b", repr(LONG[name])))
    assert max(feet) < (297 - 50) / 25.4 * 72 + 4
