"""Rows that belong together are on the same page, drawn like all others and read in their order."""

import re
from dataclasses import replace
from functools import partial
from itertools import chain, pairwise
from pathlib import Path

import pdf_files
import pytest
from outloud import Document as Tagged
from outloud_check import findings
from pdf_sample import SAMPLE, line, paragraph
from PIL import Image
from programs import run
from verapdf import verdicts

from rapportgen.document.blocks import Block, Column, List, Row, RowKind, Table
from rapportgen.document.inlines import Footnote, Text
from rapportgen.document.plain import plain
from rapportgen.packs.tema import Tema

saved = partial(pdf_files.saved, engine="typst")

NOTE = Footnote(line("Noten i summan."))
COLUMNS = (Column(line("Post"), weight=3), Column(line("Belopp"), "right"))


def row(number: int, kind: RowKind = "body") -> Row:
    return Row((line(f"Rad {number:02}"), line("1 kr")), kind)


SUMMED = (
    *map(row, range(1, 12)),
    row(12, "subtotal"),
    *map(row, range(13, 15)),
    row(15, "subtotal"),
    Row(((Text("Rad 16 till sist"), NOTE), line("3 kr")), "sum"),
)
TABLE = Table("Kostnader", COLUMNS, SUMMED)


def pdf_of(folder: Path, *blocks: Block) -> Path:
    return saved(folder, replace(SAMPLE, blocks=blocks), Tema())


def said(row: Row) -> str:
    return plain(row.cells[0])


def rows_by_page(pdf: Path) -> list[list[int]]:
    texts = run("pdftotext", "-layout", pdf, "-").split("\f")
    found = ([int(number) for number in re.findall(r"Rad (\d+)", text)] for text in texts)
    return [numbers for numbers in found if numbers]


@pytest.mark.parametrize("before", range(14, 31))
def test_a_sum_is_on_the_page_of_the_row_over_it(before: int, tmp_path: Path) -> None:
    pages = rows_by_page(pdf_of(tmp_path, *[paragraph("Text.")] * before, TABLE))

    assert list(chain(*pages)) == list(range(1, 17))
    assert {page[0] for page in pages} <= {1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14}


def test_more_sums_than_a_page_has_room_for_go_on_over_the_pages(tmp_path: Path) -> None:
    rows = tuple(row(number, "sum") for number in range(1, 91))
    pages = rows_by_page(pdf_of(tmp_path, Table("Summor", COLUMNS, rows)))

    assert list(chain(*pages)) == list(range(1, 91))


@pytest.mark.parametrize("more", ["", " och ord efter ord som tillsammans tar mer än en rad" * 2])
def test_a_row_that_is_tied_stands_where_it_would_stand_untied(more: str, tmp_path: Path) -> None:
    rows = tuple(replace(row, cells=(line(f"{said(row)}{more}"), row.cells[1])) for row in SUMMED)
    table = replace(TABLE, rows=rows)
    places = [
        (float(top), number)
        for top, number in re.findall(
            r'yMin="([0-9.]+)" [^>]*>(\d\d)</word>',
            run("pdftotext", "-bbox", pdf_of(tmp_path, table), "-"),
        )
    ]
    steps = {round(below - above, 1) for (above, _), (below, _) in pairwise(places)}

    assert [number for _, number in places] == [f"{number:02}" for number in range(1, 17)]
    assert len(steps) == 1


def test_nothing_is_painted_over_a_sum_in_a_list(tmp_path: Path) -> None:
    pdf = pdf_of(tmp_path, List(((TABLE,),)))
    place = re.search(
        r'xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">till<',
        run("pdftotext", "-bbox", pdf, "-"),
    )
    assert place
    run("pdftoppm", "-r", "72", "-png", "-singlefile", pdf, tmp_path / "page")
    with Image.open(tmp_path / "page.png") as page:
        left, top, right, bottom = (round(float(edge)) for edge in place.groups())
        shades = page.convert("L").crop((left, top, right, bottom)).tobytes()

    assert min(shades) < 100, "the letters are there"
    assert 230 < max(shades) < 255, "on their ground"


def test_tied_rows_are_archived_and_read_as_rows(tmp_path: Path) -> None:
    pdf = pdf_of(tmp_path, *SAMPLE.blocks, TABLE)
    document = Tagged(str(pdf))
    notes = document.elements_of("Note")
    document.close()

    assert [verdict.failed for verdict in verdicts("3a,ua1", [pdf]).values()] == [{}, {}]
    assert not {rule for rule in findings(pdf) if rule.startswith("TBL")}
    assert len(notes) == 1
