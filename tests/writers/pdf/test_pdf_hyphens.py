"""Long words in PDF, which are divided where Swedish divides them."""

from pathlib import Path

from pdf_files import saved
from pdf_sample import line, paragraph, row
from programs import run

from rapportgen.document.blocks import Block, Column, Document, Table
from rapportgen.packs.tema import Marginaler, Tema

NARROW = Tema(marginaler=Marginaler(vänster=60, höger=60))


def printed(folder: Path, block: Block) -> list[list[str]]:
    """Return the words of the lines that a narrow page has, above its number."""
    pdf = saved(folder, Document("Titel", "Projektplan", "Finsam", None, (block,)), NARROW)
    text = run("pdftotext", "-layout", pdf, "-")
    return [line.split() for line in text.splitlines() if line.strip() and "Sida" not in line]


def test_a_word_with_too_little_room_is_divided_between_its_parts(tmp_path: Path) -> None:
    text = "Förbundet betalar en utredning om arbetsmarknadsutbildningarna och deras deltagare."

    assert printed(tmp_path, paragraph(text)) == [
        ["Förbundet", "betalar", "en", "utredning", "om", "arbetsmarknadsut-"],
        ["bildningarna", "och", "deras", "deltagare."],
    ]


def test_words_wider_than_their_column_are_divided_between_syllables(tmp_path: Path) -> None:
    columns = tuple(Column(line(name)) for name in ("Roll", "Part", "Ort", "Tid"))
    words = row(
        "rehabiliteringskoordinatorsutbildningen",
        "samordningsförbundens",
        "arbetsmarknadsdepartementet",
        "försäkringskassehandläggare",
    )

    assert printed(tmp_path, Table("Roller", columns, (words,))) == [
        ["Roller"],
        ["Roll", "Part", "Ort", "Tid"],
        ["rehabiliterings-", "samord-", "arbets-", "försäk-"],
        ["koordinatorsut-", "ningsför-", "marknads-", "ringskas-"],
        ["bildningen", "bundens", "departe-", "sehandläg-"],
        ["mentet", "gare"],
    ]
