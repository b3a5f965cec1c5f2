"""What the checkers of Office files are worth: each fault planted in a sound file is found."""

import struct
import zlib
from collections.abc import Mapping
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import docx
import pytest
from office_checkers import findings
from planting import ALL, AUDIT, BY_REFERENCE, SDK, Fault, judged
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Cm

from rapportgen.document.blocks import Chart, Column, Document, Heading, List, Paragraph, Row, Table
from rapportgen.document.charts import Bars, Series
from rapportgen.document.inlines import Link, Text
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write

BODY = "word/document.xml"
CHART = "word/charts/chart1.xml"
LINKS = "word/_rels/document.xml.rels"
TYPES = "[Content_Types].xml"
FAULTS: Mapping[str, Fault] = {
    "a relationship that leads nowhere": Fault(LINKS, "footer.xml", "sidfot.xml", found_by=ALL),
    "a part that is lost": Fault(lost="word/numbering.xml", found_by=ALL),
    "a picture that is lost": Fault(lost="word/media/image1.png", found_by=ALL),
    "a picture without a relationship": Fault(BODY, 'r:embed="r', 'r:embed="ingen', found_by=ALL),
    "a link without a relationship": Fault(
        BODY, '<w:hyperlink r:id="r', '<w:hyperlink r:id="ingen', found_by=ALL
    ),
    "a content type that is missing": Fault(
        TYPES,
        '<Override PartName="/word/numbering.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>',
        found_by=ALL,
    ),
    "two pictures with one id": Fault(
        BODY, '<wp:docPr id="2"', '<wp:docPr id="1"', found_by=frozenset({SDK})
    ),
    "an element that Word does not know": Fault(BODY, "<w:keepLines/>", "<w:keepColumns/>"),
    "elements in the wrong order": Fault(
        BODY, "<w:keepNext/><w:keepLines/>", "<w:keepLines/><w:keepNext/>"
    ),
    "a width that is a word": Fault(BODY, '<w:tblW w:w="9072"', '<w:tblW w:w="bred"'),
    "an attribute that is missing": Fault(BODY, '<wp:extent cx="12700" ', "<wp:extent "),
    "a list without its numbering": Fault(
        BODY, '<w:numId w:val="4"/>', '<w:numId w:val="44"/>', found_by=BY_REFERENCE
    ),
    "a style that does not exist": Fault(
        BODY, '"Tabellhuvud"', '"Tabellhuvet"', found_by=BY_REFERENCE
    ),
    "a style that is there twice": Fault(
        "word/styles.xml", 'w:styleId="Heading4"', 'w:styleId="Heading3"'
    ),
    "an axis with a negative id": Fault(CHART, '<c:axId val="1"/>', '<c:axId val="-1"/>'),
    "a chart with parts in the wrong order": Fault(
        CHART, '<c:barDir val="col"/><c:grouping', '<c:grouping val="clustered"/><c:barDir'
    ),
    "a chart without its workbook": Fault(lost="word/embeddings/diagram1.xlsx", found_by=ALL),
    "a chart that is lost": Fault(lost="word/charts/chart1.xml", found_by=ALL),
    "XML that is broken off": Fault(BODY, "</w:body>", found_by=ALL),
}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a Word file with what a fault may lie in: list, link, table, chart, two pictures."""
    word = docx.Document(BytesIO(write(sample(), Tema())))
    for _ in range(2):
        word.add_picture(BytesIO(picture()))
    path = tmp_path_factory.mktemp("sound") / "frisk.docx"
    word.save(str(path))
    return path


@pytest.fixture(scope="module")
def verdicts(sound: Path) -> Mapping[str, list[str]]:
    return judged(FAULTS, sound)


def sample() -> Document:
    columns = (Column((Text("Post"),)), Column((Text("Belopp"),), "right"))
    table = Table("Budget per post", columns, (Row(((Text("Lön"),), (Text("10"),))),))
    blocks = (
        Heading(1, (Text("Budget"),)),
        List(((Paragraph((Text("ett"),)),),), ordered=True),
        Paragraph((Link((Text("Läs mer"),), "https://example.org/"),)),
        table,
        Chart("Lön", Bars(("Lön",), (Series("Belopp", (Decimal(10),)),), "kronor"), "Lön.", table),
    )
    return Document("Prov", "Projektplan", "Finsam", None, blocks)


def picture() -> bytes:
    """Return a PNG of one point."""
    parts = (
        (b"IHDR", struct.pack(">2I5B", 1, 1, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0\0")),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def test_nothing_is_found_in_the_sound_file(sound: Path) -> None:
    assert findings([sound]) == []


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found(verdicts: Mapping[str, list[str]], name: str) -> None:
    assert {finding.partition(":")[0] for finding in verdicts[name]} == FAULTS[name].found_by


def test_faults_in_slides_are_found(tmp_path: Path) -> None:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    figures = CategoryChartData()  # type: ignore[no-untyped-call]
    figures.categories = ["2020"]
    figures.add_series("kronor", (1,))  # type: ignore[no-untyped-call]
    bars = XL_CHART_TYPE.BAR_CLUSTERED
    slide.shapes.add_chart(bars, Cm(1), Cm(5), Cm(9), Cm(9), figures)
    path = tmp_path / "bilder.pptx"
    deck.save(str(path))

    # python-pptx numbers the axes of its charts from below zero.
    negative = [finding for finding in findings([path]) if "axId" in finding]
    assert {finding.split(": ")[1] for finding in negative} == {AUDIT, SDK}
