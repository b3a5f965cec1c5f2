"""WeasyPrint and Typst make the same of every example: the same words, parts and numbers."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from examples import documents_in, example, made
from outloud import Document
from programs import missing
from read_aloud import without_spaces, words_said

from rapportgen.values.fault import Fault
from rapportgen.writers.formats import PDF_ENGINES, writer

PARTS = {"H1", "H2", "H3", "H4", "H5", "Table", "Figure", "TH", "TD", "BlockQuote"}


@pytest.fixture(scope="module", params=documents_in("pdf"), ids="/".join)
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return a document as the PDF of each engine."""
    project, name = request.param
    pack = example(project)[2]
    folder = tmp_path_factory.mktemp(f"{project}-{name}")
    paths = []
    for engine in PDF_ENGINES:
        pdf = writer("pdf", engine)(made(project, name), pack.tema, pack.assets)
        if isinstance(pdf, Fault):
            missing("Pango")
        paths.append(folder / f"{engine}.pdf")
        paths[-1].write_bytes(pdf)
    return paths


def structure(path: Path) -> list[tuple[str, str]]:
    """Return the headings, tables, cells and figures in their order, with alternative texts."""
    document = Document(str(path))
    found = [(e.type, e.alt or "") for e in document.elements if e.type in PARTS]
    document.close()
    return found


def bookmarks(path: Path) -> list[tuple[int, str]]:
    """Return the bookmarks with how deep they lie."""
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        return list(_from(outline.root, 1))


def _from(items: list[pikepdf.OutlineItem], depth: int) -> Iterator[tuple[int, str]]:
    for item in items:
        yield depth, " ".join(item.title.split())
        yield from _from(item.children, depth + 1)


def test_they_have_the_same_headings_tables_and_figures(pair: list[Path]) -> None:
    one, other = map(structure, pair)

    assert len(one) > 5
    assert one == other


def test_they_say_the_same_words_in_the_same_order(pair: list[Path]) -> None:
    one, other = map(words_said, pair)

    assert len(one) > 500
    assert without_spaces(one) == without_spaces(other)


def test_they_have_the_same_bookmarks(pair: list[Path]) -> None:
    one, other = map(bookmarks, pair)

    assert len(one) > 3
    assert one == other
