"""Charts in Word: parts of their own, described, captioned, and as large as the page allows."""

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from chart_samples import EVERY, LONG_TIMES, LYING, MANY, STACK, TIMES, YEARS
from docx_reading import (
    W,
    budget,
    document,
    is_kept,
    opened,
    paragraph,
    part,
    part_of,
    row,
    style_of,
)
from native_charts import chart_series, in_workbook
from office_checkers import findings
from programs import converted_by_libreoffice, printed_text

from rapportgen.document.blocks import Block, Chart, Heading
from rapportgen.document.charts import Bars, Timeline
from rapportgen.document.inlines import Text
from rapportgen.packs.tema import Farger, Tema
from rapportgen.writers.docx import write

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
TABLE = budget(row("Lön", "10"))
TEXT_WIDTH = 5_760_720  # EMU: 16 centimetres, in whole twentieths of a point


def chart(data: Bars | Timeline, number: int | None = None) -> Chart:
    return Chart("Kostnader", data, "Stapeldiagram över kostnader.", TABLE, number, number)


def written(*blocks: Block) -> bytes:
    return write(document(*blocks), Tema())


def extents(*blocks: Block) -> list[tuple[int, int]]:
    found = part("word/document.xml", *blocks).iter(f"{WP}extent")
    return [(int(node.attrib["cx"]), int(node.attrib["cy"])) for node in found]


def shown(root: ET.Element) -> list[tuple[str, str]]:
    """Return the style and the text of every paragraph, without what its fields are to work out."""
    return [
        (style_of(node), "".join(piece.text or "" for piece in node.iter(f"{W}t")))
        for node in root.iter(f"{W}p")
    ]


def test_a_chart_is_a_part_with_its_workbook() -> None:
    with zipfile.ZipFile(BytesIO(written(chart(YEARS), chart(TIMES)))) as archive:
        parts = [name for name in archive.namelist() if "chart" in name or "xlsx" in name]
        types = archive.read("[Content_Types].xml").decode()
        relation = archive.read("word/charts/_rels/chart2.xml.rels").decode()

    assert parts == [
        "word/charts/_rels/chart1.xml.rels",
        "word/charts/_rels/chart2.xml.rels",
        "word/charts/chart1.xml",
        "word/charts/chart2.xml",
        "word/embeddings/diagram1.xlsx",
        "word/embeddings/diagram2.xlsx",
    ]
    assert types.count('.drawingml.chart+xml"') == 2
    assert types.count(".spreadsheetml.sheet") in {1, 2}
    assert 'Id="rId1"' in relation
    assert 'Target="../embeddings/diagram2.xlsx"' in relation


def test_the_figures_are_read_back_from_chart_and_workbook() -> None:
    with zipfile.ZipFile(BytesIO(written(chart(STACK)))) as archive:
        series = chart_series(archive.read("word/charts/chart1.xml"))
        workbook = archive.read("word/embeddings/diagram1.xlsx")

    figures = [(one.name, STACK.categories, one.values) for one in STACK.series]
    assert [one.shown for one in series] == figures
    assert [in_workbook(one, workbook) for one in series] == figures


def test_a_chart_is_described_to_those_who_listen() -> None:
    found = part("word/document.xml", chart(YEARS), chart(YEARS)).iter(f"{WP}docPr")

    assert [dict(node.attrib) for node in found] == [
        {
            "id": number,
            "name": f"Diagram {number}",
            "title": "Kostnader",
            "descr": "Stapeldiagram över kostnader.",
        }
        for number in ("1", "2")
    ]


def test_a_chart_in_a_paper_stands_between_its_caption_and_where_its_figures_are() -> None:
    paragraphs = shown(part("word/document.xml", chart(YEARS, 2)))

    assert paragraphs == [
        ("Caption", "Diagram\u00a02. Kostnader"),
        ("Diagram", ""),
        ("Tabellnot", "Siffrorna finns i tabell\u00a02."),
    ]


def test_what_a_timeline_shows_are_times() -> None:
    assert shown(part("word/document.xml", chart(TIMES, 2)))[-1] == (
        "Tabellnot",
        "Tiderna finns i tabell\u00a02.",
    )


def test_the_legend_of_bars_that_lie_is_a_part_with_its_chart() -> None:
    with zipfile.ZipFile(BytesIO(written(chart(YEARS), chart(LYING)))) as archive:
        drawn = archive.read("word/drawings/drawing2.xml").decode()
        relation = archive.read("word/charts/_rels/chart2.xml.rels").decode()

    assert "Budget" in drawn
    assert 'Id="rId2"' in relation
    assert "/chartUserShapes" in relation


def test_the_caption_counts_by_itself_and_the_note_leads_to_the_table() -> None:
    root = part("word/document.xml", chart(YEARS, 2))

    assert [node.text for node in root.iter(f"{W}instrText")] == [
        " SEQ Diagram \\* ARABIC ",
        " REF tabell_2 \\h ",
    ]
    assert [node.get(f"{W}name") for node in root.iter(f"{W}bookmarkStart")] == ["diagram_2"]


def test_a_chart_without_a_number_has_a_plain_caption_and_no_note() -> None:
    root = part("word/document.xml", chart(YEARS))

    assert shown(root) == [("Caption", "Kostnader"), ("Diagram", "")]
    assert not is_kept(list(root.iter(f"{W}p"))[1])


def test_a_chart_stays_on_the_page_of_its_note() -> None:
    [_, picture, _] = part("word/document.xml", chart(YEARS, 1)).iter(f"{W}p")

    assert is_kept(picture)


def test_a_chart_is_as_wide_as_the_text_and_at_most_as_high_as_a_page() -> None:
    [(width, low), (_, high)] = extents(chart(YEARS), chart(MANY))

    assert width == TEXT_WIDTH
    assert 60 < low / 36_000 < 90  # millimetres
    assert 180 < high / 36_000 < 297 - 25 - 22


def test_a_chart_of_long_times_lies_on_a_page_on_its_side_with_its_heading() -> None:
    heading = Heading(1, (Text("Tidplan"),))
    word = opened(paragraph("Före"), heading, chart(LONG_TIMES, 1), paragraph("Efter"))

    sections = [
        (section.page_width.mm, section.page_height.mm)
        for section in word.sections
        if section.page_width and section.page_height
    ]
    assert [tuple(map(round, size)) for size in sections] == [(210, 297), (297, 210), (210, 297)]
    assert all(section.footer.is_linked_to_previous for section in list(word.sections)[1:])
    assert [p.text for p in word.paragraphs][1:4] == [
        "",
        "Tidplan",
        "Diagram\u00a01. Kostnader",
    ]
    [(width, height)] = extents(chart(LONG_TIMES, 1))
    assert (width > TEXT_WIDTH, height / 36_000 < 210 - 25 - 22) == (True, True)


def test_the_bars_have_the_colour_of_the_theme() -> None:
    tema = Tema(färger=Farger(accent="#8a1538"))
    root = part_of(write(document(chart(TIMES)), tema), "word/charts/chart1.xml")
    colours = {node.get("val") for node in root.iter() if node.tag.endswith("}srgbClr")}

    assert "8A1538" in colours
    assert "1F4E5F" not in colours


def test_odd_characters_do_not_break_the_document() -> None:
    odd = replace(chart(YEARS), title='<A> & "B"\x0b', description="\x00<b>")
    [found] = part("word/document.xml", odd).iter(f"{WP}docPr")

    assert (found.get("title"), found.get("descr")) == ('<A> & "B"', "<b>")


def test_the_same_charts_give_the_same_bytes() -> None:
    blocks = [chart(data) for data in EVERY.values()]

    assert written(*blocks) == written(*blocks)


def test_no_checker_finds_anything_wrong_with_any_chart(tmp_path: Path) -> None:
    path = tmp_path / "diagram.docx"
    path.write_bytes(written(*(chart(data) for data in EVERY.values())))

    assert findings([path]) == []


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (YEARS, ("480 000", "465 320,50", "2018", "Budget", "Utfall", "Kronor", "1 200 000")),
        (STACK, ("480 000", "960 000", "Resor & möten")),
        (MANY, ("Post 0", "Post 59", "60 000")),
        (TIMES, ("Uppstart", "Kartläggning", "okt 2018", "Randig stapel", "◀ har redan börjat")),
        (LYING, ("106,7 %", "100 %", "1 211,1 %", "Budget")),
    ],
    ids=["side by side", "stacked", "sixty bars", "times", "lying"],
)
def test_libreoffice_draws_the_chart(
    tmp_path: Path, data: Bars | Timeline, shown: tuple[str, ...]
) -> None:
    word = tmp_path / "diagram.docx"
    word.write_bytes(written(chart(data)))
    printed = printed_text(*converted_by_libreoffice(tmp_path, word)).replace("\u00a0", " ")

    assert [text for text in shown if text not in printed] == []


def test_namespaces_are_declared_once() -> None:
    with zipfile.ZipFile(BytesIO(written(chart(YEARS)))) as archive:
        xml = archive.read("word/charts/chart1.xml")

    assert xml.count(b"xmlns:") == 3
    assert ET.fromstring(xml).tag.endswith("}chartSpace")
