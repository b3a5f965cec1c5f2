"""A chart in the PDF is a figure that tells its alternative text, in the font of the page."""

import json
from pathlib import Path
from typing import Any

import pytest
from chart_data import bars, chart, span, timeline
from pdf_files import saved
from pdf_sample import heading, line, paragraph, row
from programs import printed_text, run

from rapportgen.document.blocks import Block, Box, Column, Document, Table
from rapportgen.packs.tema import Tema

pytestmark = pytest.mark.usefixtures("engine")

COVER = Box("omslag", (heading(0, "Titel"),))
TABLE = Table("Antal", (Column(line("Kommun")),), (row("Vara"),), number=1)
BARS = chart(bars(4, 7), title="Antal", description="Två staplar: 4 och 7.", number=1, figures_in=1)
LONG = chart(
    timeline(span("2018-01-01", "2019-03-31", approximate=True), end="2020-12-31"),
    title="Tidplan",
    description="En lång tidplan.",
    number=2,
    figures_in=1,
)


def document(*blocks: Block) -> Document:
    return Document("Titel", "Projektplan", "Förbundet", None, (COVER, *blocks))


@pytest.fixture(scope="module")
def pdf(engine: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    told = document(BARS, TABLE, LONG, paragraph("Efter."))
    return saved(tmp_path_factory.mktemp("pdf"), told, Tema(), engine=engine)


def elements(path: Path) -> list[dict[str, Any]]:
    objects = json.loads(run("qpdf", "--json=2", path))["qpdf"][1]
    values = [found["value"] for found in objects.values() if "value" in found]
    return [value for value in values if isinstance(value, dict) and "/S" in value]


def test_each_chart_is_a_figure_with_its_alternative_text(pdf: Path) -> None:
    figures = [element for element in elements(pdf) if element["/S"] == "/Figure"]
    assert [figure["/Alt"] for figure in figures] == [
        "u:Två staplar: 4 och 7.",
        "u:En lång tidplan.",
    ]


def test_the_captions_are_tagged_and_lead_to_the_table(pdf: Path) -> None:
    tags = [element["/S"] for element in elements(pdf)]
    assert tags.count("/Caption") == 3
    assert tags.count("/Link") == 2
    assert "Diagram 1. Antal. Siffrorna finns i tabell 1." in printed_text(pdf)


def test_pictures_are_set_in_the_fonts_that_the_program_carries(pdf: Path) -> None:
    fonts = [line.split()[0] for line in run("pdffonts", pdf).splitlines()[2:]]
    assert all(font[7:].replace("-", "").startswith("SourceSansPro") for font in fonts)


def test_a_long_timeline_lies_on_a_page_of_its_own_with_its_caption(pdf: Path) -> None:
    sizes = [
        line.split(":")[1].split()[:3]
        for line in run("pdfinfo", "-l", "9", pdf).splitlines()
        if line.startswith("Page ") and "size" in line
    ]
    assert [size[0] for size in sizes] == ["595.276", "841.89", "595.276"]
    assert "Diagram 2. Tidplan." in run("pdftotext", "-f", "2", "-l", "2", pdf, "-")


def test_a_chart_never_splits_and_its_caption_stays_with_it(tmp_path: Path) -> None:
    filler = [paragraph(f"Rad {number}.") for number in range(26)]
    path = saved(tmp_path, document(*filler, BARS), Tema())
    [first, second, _] = run("pdftotext", path, "-").split("\f")
    assert "Individer" not in first
    assert "Individer" in second
    assert "Diagram 1. Antal." in second
