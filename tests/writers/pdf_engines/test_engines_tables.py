"""Tables in the PDF stay within the margins and break where a reader would break them."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from pdf_files import saved
from pdf_sample import SAMPLE, heading, paragraph, row
from programs import run

from rapportgen.document.blocks import Block, Column, Row, Table
from rapportgen.document.inlines import Inlines, LineBreak, Text
from rapportgen.packs.tema import Tema

pytestmark = pytest.mark.usefixtures("engine")


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


MARGIN = 25 / 25.4 * 72
MAIL = "samordnare.for.arbetsmarknad.0123456789@samordningsforbundet-vastra-dalarna.exempel.se"
WORD = "Arbetsmarknadssamordningsutvecklingsprojektledaransvarig"
SUMS = ("11 234 560 kr", "102 469 120 kr", "13 703 680 kr", "14 938 240 kr", "112 345 600 kr")


def whole(text: str) -> str:
    return text.replace(" ", "\u00a0")


def outside(folder: Path, table: Table) -> list[str]:
    """Return the words of the table that stand outside the text of their page."""
    path = saved(folder, replace(SAMPLE, blocks=(table,)), Tema())
    html = run("pdftotext", "-bbox", path, "-")
    right = max(map(float, re.findall(r'<page width="([0-9.]+)"', html))) - MARGIN
    words = re.findall(r'xMin="([0-9.]+)" .*? xMax="([0-9.]+)" .*?>(.*?)</word>', html)
    return [
        word
        for left, end, word in words
        if float(left) < MARGIN - 0.01 or float(end) > right + 0.01
    ]


@pytest.mark.parametrize("figures", [2, 5, 6, 7, 9])
@pytest.mark.parametrize("post", ["Lön", WORD, MAIL])
def test_no_word_of_a_table_with_sums_stands_outside_the_margins(
    post: str, figures: int, tmp_path: Path
) -> None:
    names = ["Försäkringskassan", "Region Västmanland"] * 5
    columns = (
        Column((Text("Post"),), weight=3),
        *(Column((Text(name),), "right", 2) for name in names[:figures]),
    )
    cells = (post, *map(whole, [*SUMS, *SUMS][:figures]))
    table = Table("Kostnader", columns, (row(*cells), replace(row(*cells), kind="sum")))
    assert outside(tmp_path, table) == []


@pytest.mark.parametrize("word", [WORD, MAIL, "Försäkringskassan"])
@pytest.mark.parametrize("count", [1, 8])
def test_no_word_of_a_table_of_text_stands_outside_the_margins(
    word: str, count: int, tmp_path: Path
) -> None:
    content: Inlines = (Text(f"Skriv till {word} före mötet"),)
    table = Table("Text", (Column(content),) * count, (Row((content,) * count),))
    assert outside(tmp_path, table) == []


def test_figures_stay_whole_beside_a_long_word(tmp_path: Path) -> None:
    columns = (Column((Text("Post"),)), *[Column((Text("År"),), "right")] * 4)
    table = Table("Kostnader", columns, (row("x" * 120, *["61 av 76 (80 %)"] * 4),))
    (text,) = pages(tmp_path, table)
    assert text.count("61 av 76 (80 %)") == 4


def test_a_table_never_leaves_its_header_alone_on_a_page(tmp_path: Path) -> None:
    columns = (Column((Text("Aktivitet"),)), Column((Text("Tid"),)))
    table = Table("Aktiviteter", columns, (row("Start", "2019"),) * 9)
    begins = []
    for before in range(22, 32):
        texts = pages(tmp_path, *[paragraph("Text.")] * before, heading(1, "Tidplan"), table)
        (page,) = (number for number, text in enumerate(texts) if "Tidplan" in text)
        assert re.search(
            r"Tidplan\s+Aktiviteter\s+Aktivitet +Tid\s+Start +2019\s+Start", texts[page]
        )
        begins.append(page)
    assert begins == sorted(begins)
    assert set(begins) == {0, 1}, "one paragraph more is what moves the table"


@pytest.mark.parametrize("before", range(18, 30))
def test_no_row_of_a_table_is_alone_on_a_page(before: int, tmp_path: Path) -> None:
    rows = tuple(row(f"Rad {number}", "2019") for number in range(1, 13))
    table = Table("Tider", (Column((Text("Vad"),)), Column((Text("När"),))), rows)
    texts = pages(tmp_path, *[paragraph("Text.")] * before, table)
    counts = [text.count("Rad ") for text in texts if "Rad " in text]
    assert sum(counts) == 12
    assert min(counts) > 1


def test_only_the_page_of_a_wide_table_is_on_its_side(tmp_path: Path) -> None:
    columns = tuple(Column((Text(f"Part {number}"),), "right") for number in range(11))
    table = Table("Per part", columns, (row(*["12\u00a0345\u00a0678\u00a0kr"] * 11),))
    blocks = (paragraph("Före."), table, paragraph("Efter."))
    path = saved(tmp_path, replace(SAMPLE, blocks=blocks), Tema())

    sizes = re.findall(r"size: +(\d+)[.\d]* x (\d+)", run("pdfinfo", "-l", "9", path))
    assert [int(width) > int(height) for width, height in sizes] == [False, True, False]
    assert ["Före." in text for text in pages(tmp_path, *blocks)] == [True, False, False]


def test_words_of_a_narrow_column_are_left_whole_where_they_have_room(tmp_path: Path) -> None:
    texts = ("Utbildning och handledning", "Exempelstads kommun", "Region Exempelbygden")
    long = "Av målvärdet " * 30
    columns = (Column((Text("Post"),), weight=1), Column((Text("Text"),), weight=9))
    table = Table("Kostnader", columns, tuple(row(text, long) for text in texts))
    [page] = pages(tmp_path, table)

    for word in ("Utbildning", "handledning", "Exempelstads", "Exempelbygden"):
        assert word in page
    assert re.findall(r"\w[-\u00ad\u2010]( |$)", page, re.MULTILINE) == []
