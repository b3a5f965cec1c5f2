"""Notes stand at the foot of the page that refers to them, wherever on it that is."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pdf_files
import pytest
from outloud import Document as Tagged
from outloud_check import findings
from pdf_sample import SAMPLE, heading, line, paragraph
from programs import run
from verapdf import verdicts

from rapportgen.document.blocks import (
    Block,
    Box,
    Column,
    Contents,
    Entry,
    List,
    Paragraph,
    Row,
    Table,
)
from rapportgen.document.inlines import Footnote, Inlines, Link, Strong, Text
from rapportgen.packs.tema import Tema

saved = partial(pdf_files.saved, engine="typst")


def noted(text: str, note: str) -> Inlines:
    return (Text(text), Footnote(line(note)))


COLUMNS = (Column(noted("Post", "I huvudet.")), Column(line("Belopp"), "right"))
BLOCKS: tuple[Block, ...] = (
    Box("omslag", (heading(0, "Titel"),)),
    Contents("Innehåll", (Entry(1, None, "Rubrik", "rubrik"),)),
    replace(heading(1, "Rubrik"), content=noted("Rubrik", "I rubriken."), anchor="rubrik"),
    Paragraph((Strong(noted("Fet", "I fet text.")), Text(", "), Footnote(noted("En", "Inuti.")))),
    Paragraph((Link(noted("länk", "Efter länken."), "https://exempel.se/"), Text("."))),
    List(((Paragraph(noted("Punkt", "I listan.")),),)),
    Table("Kostnader", COLUMNS, (Row((noted("Lön", "I tabellen."), line("1 kr"))),)),
    Box("citat", (Paragraph(noted("Citat", "I citatet.")),)),
    *[paragraph("Text.")] * 40,
    Paragraph(noted("Sist", "På sista sidan.")),
)
NOTES = (
    *("I rubriken.", "I fet text.", "En", "Inuti.", "Efter länken.", "I listan."),
    *("I huvudet.", "I tabellen.", "I citatet.", "På sista sidan."),
)


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return saved(tmp_path_factory.mktemp("pdf"), replace(SAMPLE, blocks=BLOCKS), Tema())


def test_every_note_stands_once_at_the_foot_of_its_page(pdf: Path) -> None:
    pages = run("pdftotext", "-layout", pdf, "-").split("\f")[:-1]
    places = {note: [at for at, page in enumerate(pages) if note in page] for note in NOTES}

    last = len(pages) - 1
    assert {note: at for note, at in places.items() if at != [0]} == {"På sista sidan.": [last]}
    assert "På sista sidan." in pages[last].partition("Sist")[2]


def test_every_note_is_tagged_as_one_and_has_a_link_to_it_and_back(pdf: Path) -> None:
    document = Tagged(str(pdf))
    notes = document.elements_of("Note")
    links = document.elements_of("Link")
    document.close()

    assert len(notes) == len(NOTES)
    assert len(links) == 2 * len(NOTES) + 2  # and one to a page of the web, one in the contents


def test_a_pdf_with_notes_is_archived_and_read_aloud(pdf: Path) -> None:
    found = verdicts("3a,ua1", [pdf])

    assert [verdict.failed for verdict in found.values()] == [{}, {}]
    assert findings(pdf) == {"ORD-001": 1}, "a note is read where it belongs, above the foot"


def test_a_heading_with_a_note_has_none_in_bookmarks_and_contents(pdf: Path) -> None:
    outline = run("qpdf", "--json", "--json-key=outlines", pdf)

    assert '"title": "Rubrik"' in outline


SAME = Footnote(line("Samma not."))
IN_HEADER = Footnote(line("I huvudet."))


@pytest.fixture(scope="module")
def with_same_notes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    header = (Text("Post"), IN_HEADER, Link(line("länk"), "https://exempel.se/"))
    rows = tuple(Row((line(f"Rad {number}"), line("1 kr"))) for number in range(90))
    blocks: tuple[Block, ...] = (
        Paragraph((Text("en"), SAME, Text(" två"), SAME)),
        Table("Kostnader", (Column(header), Column(line("Belopp"), "right")), rows),
        Paragraph((Text("tre"), SAME, Text(" fyra"), IN_HEADER)),
    )
    document = replace(SAMPLE, blocks=(*BLOCKS[:1], *blocks))
    return saved(tmp_path_factory.mktemp("same"), document, Tema())


def test_notes_that_say_the_same_are_one(with_same_notes: Path) -> None:
    text = run("pdftotext", "-layout", with_same_notes, "-")
    document = Tagged(str(with_same_notes))
    notes = document.elements_of("Note")
    document.close()

    assert [text.count(note) for note in ("Samma not.", "I huvudet.")] == [1, 1]
    assert len(notes) == 2
    assert ["en1 två1" in text, "tre1 fyra2" in text] == [True, True]


def test_the_header_of_a_table_has_the_number_of_its_note_on_every_page(
    with_same_notes: Path,
) -> None:
    pages = run("pdftotext", "-layout", with_same_notes, "-").split("\f")[:-1]

    assert ["Post2länk" in page for page in pages] == [True, True, True]


def test_a_table_over_pages_with_ways_in_its_header_is_archived(with_same_notes: Path) -> None:
    found = verdicts("3a,ua1", [with_same_notes])

    assert [verdict.failed for verdict in found.values()] == [{}, {}]
