"""What has no room on slides is told once for each thing, wherever it is shown."""

from datetime import date

from nodes import heading, paragraph, row, text

from rapportgen.document.blocks import Block, Box, Column, Document, Fact, Facts, Heading, Table
from rapportgen.packs.tema import Tema
from rapportgen.slides.decks import without_room

SENTENCE = "Den som behöver stöd från flera håll får berätta samma sak om och om igen. "


def told(*blocks: Block) -> list[tuple[str, str, str]]:
    document = Document("Titel", "Presentation", "Vi", date(2020, 1, 1), blocks, form="bildspel")
    return [
        (fault.rule.code, fault.message, fault.help) for fault in without_room(document, Tema())
    ]


def test_what_has_room_is_not_told() -> None:
    assert told(heading(1, "Metod"), paragraph(SENTENCE * 200)) == []


def test_a_title_that_is_cut_on_many_slides_is_told_once() -> None:
    [(code, message, remedy)] = told(
        heading(1, "En rubrik utan slut " * 15), paragraph(SENTENCE * 200), heading(1, "Slut")
    )

    assert code == "RG904"
    assert message.startswith("Bildspelet: Rubriken ”En rubrik utan slut En rubrik")
    assert message.endswith("…” är för lång för en bild och klipps av.")
    assert remedy == "Korta rubriken. Hela rubriken står i talarens anteckningar."


def test_the_rows_of_a_table_that_are_cut_are_one_finding() -> None:
    columns = (Column(text("Mål")), Column(text("Utfall")))
    table = Table("Mål", columns, tuple(row(SENTENCE * 80, str(n)) for n in range(3)))

    assert told(heading(1, "Mål"), table) == [
        (
            "RG904",
            "Bildspelet: Tabellen ”Mål” har 3 rader högre än en bild, och där klipps texten av.",
            "Korta texten i raden. Hela texten står i talarens anteckningar.",
        )
    ]


def test_a_word_without_end_is_told_with_its_title() -> None:
    [(_, message, _)] = told(heading(1, "Metod"), paragraph("ord" * 2000), heading(1, "Slut"))
    assert message == "Bildspelet: Texten under ”Metod” ryms inte på en bild, och går utanför den."


def test_particulars_without_room_on_the_cover_are_told() -> None:
    facts = Facts(tuple(Fact(f"Part {n}", text("Kommunen")) for n in range(30)))
    [(_, message, _)] = told(Box("omslag", (Heading(0, text("Titel")), facts)))
    assert message == "Bildspelet: Alla uppgifter ryms inte på omslaget till ”Titel”."
