import os
import shutil
import subprocess
from pathlib import Path

import pytest
from docx_reading import budget, document, paragraph, row, text

from rapportgen.document.blocks import Box, Heading, List
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write

BLOCKS = (
    Box("omslag", (paragraph("Projektplan"), Heading(0, text("Infosamverkan för unga")))),
    Heading(1, text("Bakgrund"), "1"),
    Heading(2, text("Syfte"), "1.1"),
    List(((paragraph("Kartläggning"),), (paragraph("Uppföljning"),)), ordered=True),
    paragraph("Därefter avslut:"),
    List(((paragraph("Slutsamtal"),),), ordered=True),
    Heading(1, text("Budget"), "2"),
    budget(
        row("Tjänst", "1\u00a0440\u00a0000\u00a0kr"),
        row("Summa", "1\u00a0450\u00a0000\u00a0kr", kind="sum"),
    ),
)


@pytest.fixture
def soffice() -> str:
    """Return LibreOffice's command; without it the test is skipped, but never in CI."""
    command = shutil.which("soffice")
    if command and shutil.which("pdftotext"):
        return command
    if os.environ.get("CI"):
        pytest.fail("LibreOffice and pdftotext are needed in CI.")
    pytest.skip("LibreOffice or pdftotext is missing.")


def test_libreoffice_shows_title_numbers_figures_and_pages(soffice: str, tmp_path: Path) -> None:
    shown = printed(write(document(*BLOCKS, draft=True), Tema()), soffice, tmp_path)

    for expected in (
        "UTKAST",
        "PROJEKTPLAN",
        "Infosamverkan för unga",
        "1 Bakgrund",
        "1.1 Syfte",
        "2. Uppföljning",
        "1. Slutsamtal",
        "2 Budget",
        "Tjänst 1 440 000 kr",
        "Summa 1 450 000 kr",
        "Sida 1 av 1",
    ):
        assert expected in shown


def printed(package: bytes, soffice: str, folder: Path) -> str:
    """Return the text of the document as LibreOffice prints it, with single spaces."""
    word, pdf = folder / "rapport.docx", folder / "rapport.pdf"
    word.write_bytes(package)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = [
        soffice,
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        str(word),
    ]
    subprocess.run(convert, check=True, capture_output=True, timeout=180)
    extract = ["pdftotext", "-layout", str(pdf), "-"]
    text = subprocess.run(extract, check=True, capture_output=True, text=True, timeout=60)
    return " ".join(text.stdout.split())
