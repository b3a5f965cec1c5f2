"""The documents of the example projects, read by programs that are not ours."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import docx
import pytest
from builds import build_project
from docx.table import Table
from examples import PROJECTS
from office_checkers import findings
from programs import converted_by_libreoffice, missing, printed_text, run

from rapportgen.build.order import Order

FIGURES = {
    "tidiga-insatser/ansokan": (
        "1 oktober – 31 december 2018",
        "170 000 kr",
        "100 000 kr",
        "270 000 kr",
        "Tidplan och uppskattad kostnad",
    ),
    "infosamverkan/projektplan": (
        "1 440 000 kr",
        "10 000 kr",
        "1 450 000 kr",
        "480 000 kr",
        "960 000 kr",
        "360 000 kr",
        "1 244 personer",
        "januari 2009",
        "Redovisande är Försäkringskassan.",
    ),
    "friskare-norra-skaraborg/slutrapport": (
        "1 januari 2018 – 31 december 2021",
        "2–4 dagar",
        "Resultat-måluppfyllelse",
    ),
    "gron-prerehabilitering-vara/projektplan": ("1 mars 2020 – 31 december 2022", "80 % av 48"),
    "exempelprojektet/lagesrapport-1": (
        "Lägesrapport 1",
        "januari – juni 2025",
        "863 000 kr",
        "558 000 kr",
        "25 % av projektets tid",
        "Ska pågå",
        "3 900 000 kr",
    ),
    "exempelprojektet/rekvisition-2": (
        "Rekvisition 2",
        "458 000 kr",
        "955 500 kr",
        "2 186 500 kr",
        "bankgiro 000-0000",
        "Kommundirektör",
    ),
    "langa-sjukfall-sormland/slutrapport": ("63 %", "626", "225", "281", "43 %", "28 %"),
}


@dataclass(frozen=True)
class Written:
    """A folder with every document of every example project."""

    folder: Path

    def files(self, suffix: str) -> list[Path]:
        return sorted(self.folder.glob(f"*/*.{suffix}"))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder = tmp_path_factory.mktemp("output")
    for path in PROJECTS:
        built = build_project(Order(path, folder, formats=("docx", "html", "pdf")))
        codes = {finding.rule.code for finding in built.diagnostics}
        if "RG902" in codes:
            missing("Pango")
        assert codes <= {"RG210"}
    return Written(folder)


@pytest.fixture(scope="module")
def printed_word(written: Written, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the text of the Word documents with figures to find, as LibreOffice prints them."""
    texts = {}
    for name in FIGURES:
        folder = tmp_path_factory.mktemp("libreoffice")
        [pdf] = converted_by_libreoffice(folder, written.folder / f"{name}.docx")
        texts[name] = printed_text(pdf)
    return texts


def word_text(path: Path) -> str:
    """Return a Word document's text, paragraphs and cells, as python-docx reads it."""
    return " ".join(" ".join(_word_pieces(path)).split())


def _word_pieces(path: Path) -> Iterator[str]:
    for block in docx.Document(str(path)).iter_inner_content():
        if isinstance(block, Table):
            yield from (cell.text for row in block.rows for cell in row.cells)
        else:
            yield block.text


def page_text(path: Path) -> str:
    """Return a page's text without its tags and styles."""
    page = re.sub(r"(?s)<style>.*?</style>|<[^>]+>", " ", path.read_text(encoding="utf-8"))
    return " ".join(html.unescape(page).split())


@pytest.mark.parametrize("name", FIGURES)
def test_python_docx_finds_the_figures_in_word(written: Written, name: str) -> None:
    text = word_text(written.folder / f"{name}.docx")

    assert [figure for figure in FIGURES[name] if figure not in text] == []


@pytest.mark.parametrize("name", FIGURES)
def test_libreoffice_prints_the_figures_and_the_pages(
    printed_word: dict[str, str], name: str
) -> None:
    wanted = (*FIGURES[name], "Sida 1 av ")

    assert [figure for figure in wanted if figure not in printed_word[name]] == []


@pytest.mark.parametrize("name", FIGURES)
def test_pdftotext_finds_the_figures_and_the_pages(written: Written, name: str) -> None:
    text = printed_text(written.folder / f"{name}.pdf")

    assert [figure for figure in (*FIGURES[name], "Sida 1 av ") if figure not in text] == []


@pytest.mark.parametrize("name", FIGURES)
def test_the_page_holds_the_figures(written: Written, name: str) -> None:
    text = page_text(written.folder / f"{name}.html")

    assert [figure for figure in FIGURES[name] if figure not in text] == []


def test_qpdf_finds_nothing_wrong_with_any_pdf(written: Written) -> None:
    verdicts = {path: run("qpdf", "--check", path) for path in written.files("pdf")}

    assert len(verdicts) == 15
    assert [path for path, said in verdicts.items() if "No syntax or stream" not in said] == []


def test_no_checker_of_office_files_finds_anything_wrong_with_any_word_file(
    written: Written,
) -> None:
    assert len(written.files("docx")) == 15
    assert findings(written.files("docx")) == []


def test_no_document_shows_a_mark_or_a_python_value(written: Written) -> None:
    texts = {path: word_text(path) for path in written.files("docx")}
    texts |= {path: page_text(path) for path in written.files("html")}

    wrong = re.compile("[\ue000-\uf8ff]|\\{\\{|\\{%|\\bNone\\b|Decimal\\(|SKRIV HÄR")
    assert len(texts) == 39
    assert [path for path, text in texts.items() if wrong.search(text)] == []
