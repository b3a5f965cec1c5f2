from pathlib import Path

from docx_reading import budget, document, paragraph, row, text
from programs import converted_by_libreoffice, printed_text, run

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


def test_libreoffice_shows_title_numbers_figures_and_pages(tmp_path: Path) -> None:
    word = tmp_path / "rapport.docx"
    word.write_bytes(write(document(*BLOCKS, draft=True), Tema()))
    shown = printed_text(*converted_by_libreoffice(tmp_path, word))

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


def test_libreoffice_shows_the_running_header_from_the_second_page_on(tmp_path: Path) -> None:
    word = tmp_path / "lang.docx"
    long = paragraph("Deltagarna möter handläggarna varje vecka. " * 150)
    word.write_bytes(write(document(*BLOCKS, long), Tema(sidhuvud="Finsam")))
    [pdf] = converted_by_libreoffice(tmp_path, word)

    first, second, *_ = run("pdftotext", "-layout", pdf, "-").split("\f")
    header = "Finsam · Infosamverkan · Projektplan"
    assert (header in first, header in second) == (False, True)
    assert (first.split()[-4:], second.split()[-4:]) == (
        ["Sida", "1", "av", "3"],
        ["Sida", "2", "av", "3"],
    )
