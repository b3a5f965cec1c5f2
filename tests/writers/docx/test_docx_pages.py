"""The page numbers of a table of contents, compared with the pages that LibreOffice makes."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from docx_reading import W, part_of, styled
from examples import documents_in, example, made
from libreoffice_pages import last_lines, libreoffice_pages
from random_reports import RandomReport
from reference_documents import saved, small_pages_in_wide_letters

from rapportgen.packs.assets import Assets
from rapportgen.writers.docx import write

MEASURED = 60  # reports
LEFT_BY_LIBREOFFICE = {
    ("tidiga-insatser-ansokan", "Syfte"),
    ("tidiga-insatser-ansokan", "Tidplan och uppskattad kostnad"),
}
"""Headings that LibreOffice leaves alone though nothing below them is tied onwards: it does so in
this document as long as its last long table is divided between pages, whatever stands in it."""


def stated_pages(word: Path) -> dict[str, int]:
    """Return the page that the document says each heading stands on, by the heading's bookmark."""
    body = part_of(word.read_bytes(), "word/document.xml")
    stated = {}
    for link in body.iter(f"{W}hyperlink"):
        code = "".join(element.text or "" for element in link.iter(f"{W}instrText"))
        if reference := re.fullmatch(r" PAGEREF (\w+) \\h ", code):
            stated[reference[1]] = int(last_text(link))
    return stated


def last_text(link: ET.Element) -> str:
    return [text.text or "" for text in link.iter(f"{W}t")][-1]


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("examples")
    paths = []
    for name, kind in documents_in("docx"):
        path = folder / f"{name}-{kind}.docx"
        pack = example(name)[2]
        package = write(made(name, kind), pack.tema, pack.assets)
        assert isinstance(package, bytes)
        path.write_bytes(package)
        paths.append(path)
    return paths


@pytest.fixture(scope="module")
def printed(examples: list[Path]) -> dict[str, dict[str, int]]:
    """Return the pages of the examples' bookmarks; their PDF files lie beside them."""
    return libreoffice_pages(examples[0].parent, *examples)


def test_no_heading_of_the_examples_is_the_last_thing_on_a_page(
    examples: list[Path], printed: dict[str, dict[str, int]]
) -> None:
    assert len(printed) == len(examples) >= 14
    alone = {
        (path.stem, heading)
        for path in examples
        for line in last_lines(path.with_suffix(".pdf"))
        for heading in headings(path)
        if ends_in(line, heading)
    }

    assert alone - LEFT_BY_LIBREOFFICE == set()


def headings(word: Path) -> list[str]:
    body = part_of(word.read_bytes(), "word/document.xml")
    return [words for style, words in styled(body) if style.startswith("Heading")]


def ends_in(line: str, heading: str) -> bool:
    """Return whether a line, with or without a number, is the end of a heading."""
    words = re.sub(r"^[\d.]+ ", "", line)
    return f" {heading}".endswith(f" {words}")


def test_every_heading_of_the_examples_stands_on_the_page_it_is_said_to(
    examples: list[Path], printed: dict[str, dict[str, int]]
) -> None:
    stated = {path.stem: stated_pages(path) for path in examples}
    assert sum(map(len, stated.values())) >= 68
    shown = {name: {key: printed[name][key] for key in pages} for name, pages in stated.items()}
    assert stated == shown


def test_nearly_every_heading_does_so_in_a_reference_documents_look(tmp_path: Path) -> None:
    assets = Assets(reference=saved(small_pages_in_wide_letters()))
    paths = []
    for name, kind in documents_in("docx"):
        package = write(made(name, kind), example(name)[2].tema, assets)
        assert isinstance(package, bytes)
        paths.append(tmp_path / f"{name}-{kind}.docx")
        paths[-1].write_bytes(package)
    printed = libreoffice_pages(tmp_path, *paths)

    off = [
        abs(page - printed[path.stem][name])
        for path in paths
        for name, page in stated_pages(path).items()
    ]
    assert max(off) <= 1
    assert off.count(0) / len(off) >= 0.92


def test_nearly_every_heading_of_any_report_stands_on_the_page_it_is_said_to(
    tmp_path: Path,
) -> None:
    paths = []
    for seed in range(MEASURED):
        report = RandomReport(seed)
        path = tmp_path / f"{seed}.docx"
        path.write_bytes(write(report.document, report.tema))
        paths.append(path)
    printed = libreoffice_pages(tmp_path, *paths)

    off = [
        abs(page - printed[path.stem][name])
        for path in paths
        for name, page in stated_pages(path).items()
    ]
    assert len(off) == 969
    assert max(off) <= 1
    assert off.count(0) / len(off) >= 0.96
