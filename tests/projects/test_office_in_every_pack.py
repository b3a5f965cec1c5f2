"""All Word documents and the slides of exempelprojektet, in the look of every pack that ships."""

import re
from pathlib import Path

import docx
import pytest
from dressed_examples import PACKS, office_files
from libreoffice_pages import libreoffice_pages
from office_checkers import findings
from programs import run

SIGNATURE = re.compile(r"(\d+ +)?Underskrift")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("office")
    return [path for pack in PACKS for path in office_files(folder, "exempelprojektet", pack)]


def before_the_signature(pdf: Path) -> list[str]:
    """Return the lines of the last page between its header and the heading of the signature."""
    page = run("pdftotext", "-layout", pdf, "-").rstrip("\f").rpartition("\f")[2]
    _header, *lines = [line.strip() for line in page.splitlines() if line.strip()]
    places = (number for number, line in enumerate(lines) if SIGNATURE.fullmatch(line))
    return lines[: next(places, 0)]  # nothing, when the heading is on the page before


def with_a_lonely_signature(document: Path, lonely: Path) -> Path:
    word = docx.Document(str(document))
    [heading] = [
        paragraph
        for paragraph in word.paragraphs
        if paragraph.style is not None
        and paragraph.style.name == "Heading 1"
        and SIGNATURE.fullmatch(paragraph.text)
    ]
    heading.paragraph_format.page_break_before = True
    word.save(str(lonely))
    return lonely


def test_every_pack_makes_the_same_documents(files: list[Path]) -> None:
    names = (
        *("ansokan.docx", "lagesrapport-1.docx", "lagesrapport-2.docx", "presentation.pptx"),
        *("projektplan.docx", "rekvisition-1.docx", "rekvisition-2.docx", "rekvisition-3.docx"),
        "slutrapport.docx",
    )

    made = sorted(path.name for path in files)
    assert made == sorted(f"{pack}-{name}" for pack in PACKS for name in names)


def test_three_checkers_of_office_files_find_nothing(files: list[Path]) -> None:
    assert findings(files) == []


def test_no_signature_stands_alone_on_the_last_page(files: list[Path], tmp_path: Path) -> None:
    documents = [path for path in files if path.suffix == ".docx"]
    planted = with_a_lonely_signature(documents[0], tmp_path / "ensam.docx")
    names = libreoffice_pages(tmp_path, *documents, planted)

    alone = [name for name in names if not before_the_signature(tmp_path / f"{name}.pdf")]
    assert alone == ["ensam"]
