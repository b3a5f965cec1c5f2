"""Tables in large type and between wide margins: no cell is printed over another one."""

import re
from dataclasses import replace
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pdf_files
import pytest
from pdf_sample import SAMPLE, line, paragraph
from programs import run

from rapportgen.document.blocks import Block, Box, Column, Row, Table
from rapportgen.packs.tema import Tema

saved = partial(pdf_files.saved, engine="typst")

PARTIES = ("ÖLL", "LFC", "ÖK", "AF", "Summa")
POSTS = (
    "Tjänst i Infosamverkan",
    "Tjänst i Arbetsmarknadsintroduktionsprojektet",
    "Dnr 2024/1234567-89 enligt avtal",
    "Licens för www.samordningsforbundetexempel.se",
)
COLUMNS = (Column(line("Post")), *(Column(line(party), "right") for party in PARTIES))
ROWS = tuple(Row((line(post), *[line("1\u00a0360\u00a0000\u00a0kr")] * 5)) for post in POSTS)
TABLE = Table("Kostnader per part", COLUMNS, (*ROWS, replace(ROWS[0], kind="sum")))
WIDE = Table("Bred", tuple(Column(line(f"År {year}")) for year in range(2010, 2022)), ())


class Word(NamedTuple):
    """A word of a page, and where it stands in points."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


def words(pdf: Path) -> list[list[Word]]:
    """Return the words of each page."""
    pages = run("pdftotext", "-bbox", pdf, "-").split("<page ")[1:]
    box = r'xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>'
    return [
        [
            Word(float(a), float(b), float(c), float(d), text)
            for a, b, c, d, text in re.findall(box, page)
        ]
        for page in pages
    ]


def overlap(one: Word, other: Word) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > 1 and down > 0.6 * (one.bottom - one.top)  # the boxes of lines overlap a bit


def themed(size: int, margin: int) -> Tema:
    return Tema.model_validate(
        {"typsnitt": {"grad": size}, "marginaler": {"vänster": margin, "höger": margin}}
    )


def pages_of(folder: Path, tema: Tema, *blocks: Block) -> list[list[Word]]:
    return words(saved(folder, replace(SAMPLE, blocks=blocks), tema))


@pytest.mark.parametrize(("size", "margin"), [(11, 25), (13, 25), (14, 25), (12, 45), (14, 45)])
def test_no_word_is_printed_over_another(size: int, margin: int, tmp_path: Path) -> None:
    for page in pages_of(tmp_path, themed(size, margin), TABLE):
        assert [pair for pair in combinations(page, 2) if overlap(*pair)] == []


@pytest.mark.parametrize(("size", "set_in"), [(11, 0.75 * 11), (13, 0.75 * 13), (14, 9.79)])
def test_the_type_is_smaller_only_where_words_have_no_room(
    size: int, set_in: float, tmp_path: Path
) -> None:
    [page] = pages_of(tmp_path, themed(size, 25), TABLE)
    [word] = [word for word in page if word.text == "Licens"]
    assert word.bottom - word.top == pytest.approx(set_in, abs=0.01)


@pytest.mark.parametrize("size", [9, 14])
def test_a_wide_table_in_large_type_stays_inside_the_margins(size: int, tmp_path: Path) -> None:
    columns = (*COLUMNS, *COLUMNS[1:])
    rows = tuple(replace(row, cells=(*row.cells, *row.cells[1:])) for row in ROWS)
    [page] = pages_of(tmp_path, themed(size, 25), Table("", columns, rows))
    assert max(word.right for word in page) < (297 - 25) * 72 / 25.4 + 0.01


def test_a_quotation_ends_where_the_page_does(tmp_path: Path) -> None:
    quote = Box(
        "citat", (paragraph("Det är en mening med många ord som ska stå på flera rader. " * 3),)
    )
    [page] = pages_of(tmp_path, themed(14, 60), quote)
    edge = (210 - 60) * 72 / 25.4
    assert max(word.right for word in page) < edge + 0.01


def test_wide_tables_after_each_other_stand_on_the_same_page(tmp_path: Path) -> None:
    [page] = pages_of(tmp_path, Tema(), WIDE, WIDE)
    assert [word.text for word in page].count("2021") == 2
