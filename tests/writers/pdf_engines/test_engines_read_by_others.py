"""Other programs find in the PDF what the document says."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from pdf_files import saved
from pdf_sample import SAMPLE, row
from programs import run

from rapportgen import __version__
from rapportgen.document.blocks import Column, Table
from rapportgen.document.inlines import Text
from rapportgen.packs.tema import Tema

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture(scope="module")
def sample(engine: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    tema = Tema(sidhuvud="Samordningsförbundet Norra Dalen")
    return saved(tmp_path_factory.mktemp("pdf"), SAMPLE, tema, engine=engine)


def pages(path: Path) -> list[str]:
    return run("pdftotext", "-layout", path, "-").split("\f")[:-1]


def test_the_file_is_sound(sample: Path) -> None:
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", sample)


def test_the_properties_are_those_of_the_document(sample: Path, engine: str) -> None:
    properties = dict(
        re.split(r":\s+", line, maxsplit=1) for line in run("pdfinfo", sample).splitlines()
    )
    assert properties["Title"] == "Projektplan: Tillbaka i arbete genom samlat stöd"
    assert properties["Author"] == "Samordningsförbundet Norra Dalen"
    assert properties["Keywords"] == "finsam, projektplan"
    assert properties["CreationDate"].startswith("Mon May  6 00:00:00 2024")
    assert properties["ModDate"] == properties["CreationDate"]
    assert properties["Subject"] == "Projektplan för Tillbaka i arbete genom samlat stöd"
    assert properties["Creator"] == f"rapportgen {__version__}"
    assert properties["Producer"].split()[0].lower() == engine
    assert properties["Tagged"] == "yes"
    assert properties["Page size"].endswith("(A4)")


def test_the_metadata_promises_archive_and_accessibility_at_once(sample: Path) -> None:
    metadata = run("pdfinfo", "-meta", sample)
    promises = ("pdfaid:part", "3"), ("pdfaid:conformance", "A"), ("pdfuaid:part", "1")
    for name, value in promises:
        assert re.search(f'{name}(="|>){value}', metadata)
    assert metadata.count("</rdf:RDF>") == 1


def test_figures_stand_with_their_posts(sample: Path) -> None:
    text = run("pdftotext", "-layout", sample, "-").replace("\u00a0", " ")
    assert re.search(r"Projektledare +1 × 0,5 tjänst.* 104 000 kr +416 000 kr +520 000 kr", text)
    assert re.search(r"Återbetalt förskott +0 kr +−10 000 kr +−10 000 kr", text)
    assert re.search(r"Summa +504 000 kr +2 366 000 kr +2 870 000 kr", text)


def test_every_page_has_its_number_and_all_but_the_first_the_running_header(sample: Path) -> None:
    header = "Samordningsförbundet Norra Dalen · Tillbaka i arbete genom samlat stöd · Projektplan"
    texts = pages(sample)
    for number, text in enumerate(texts, start=1):
        assert text.rstrip().endswith(f"Sida {number} av {len(texts)}")
    assert [header in text for text in texts] == [False, *[True] * (len(texts) - 1)]


def test_a_draft_says_so_on_every_page(tmp_path: Path) -> None:
    path = saved(tmp_path, replace(SAMPLE, draft=True), Tema())
    assert [text.count("UTKAST") for text in pages(path)] == [1, 1, 1, 1]


def test_the_header_of_a_table_is_repeated_on_the_next_page(sample: Path) -> None:
    header = re.compile(r"Aktivitet +Tid +Innehåll +Ansvarig")
    assert [bool(header.search(text)) for text in pages(sample)] == [False, True, True, False]


@pytest.mark.parametrize(("figures", "page_width"), [(5, 210), (6, 297), (8, 297)])
def test_a_table_of_many_columns_stays_within_the_margins(
    figures: int, page_width: int, tmp_path: Path
) -> None:
    names = ("Post", "Beräkning", *["Försäkringskassan"] * figures)
    columns = tuple(Column((Text(name),)) for name in names)
    texts = ("Projektledare", "4 × 1,0 tjänst × 9 mån", *["12\u00a0450\u00a0000\u00a0kr"] * figures)
    table = Table("Kostnader", columns, (replace(row(*texts), kind="sum"),))
    words = run(
        "pdftotext", "-bbox", saved(tmp_path, replace(SAMPLE, blocks=(table,)), Tema()), "-"
    )
    rightmost = max(map(float, re.findall(r'xMax="([0-9.]+)"', words)))
    assert rightmost <= (page_width - 25) / 25.4 * 72 + 0.01
