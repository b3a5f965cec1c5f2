"""Notes in the PDF: at the end of their section, led to and from, and read in their place."""

from dataclasses import replace
from pathlib import Path

import pikepdf
from outloud_check import findings
from pdf_files import saved
from pdf_sample import COVER, SAMPLE, heading, line
from programs import run
from verapdf import verdicts

from rapportgen.document.blocks import Box, Column, Fact, Facts, Paragraph, Row, Table
from rapportgen.document.inlines import Footnote, Text
from rapportgen.packs.tema import Tema

FIRST = Footnote(line("Noten om insatser."))
CELL = Footnote(line("Noten i cellen."))
NOTED = (
    COVER,
    heading(1, "Bakgrund"),
    Paragraph((Text("Insatser"), FIRST, Text(" och mer"), FIRST, Text("."))),
    heading(1, "Resultat"),
    Table(
        "Tal",
        (Column(line("Vad")), Column(line("Antal"), "right")),
        (Row((line("A"), (Text("3"), CELL))),),
    ),
    Paragraph((Text("Slut"), FIRST, Text("."))),
    heading(1, "Underskrift"),
    Box("underskrift", (Paragraph(line("Behörig")), Facts((Fact("Ort", ()),)))),
)


def noted(folder: Path) -> Path:
    return saved(folder, replace(SAMPLE, blocks=NOTED, attachments=()), Tema())


def test_a_note_is_read_at_the_end_of_its_section(tmp_path: Path) -> None:
    read = run("pdfinfo", "-struct-text", noted(tmp_path))
    order = ["Bakgrund", "Noten om", "Resultat", "Noten i", "Underskrift"]
    places = [read.index(f'"{words}') for words in order]
    assert places == sorted(places)
    assert read.count("Noten om insatser.") == 1
    assert read.count("Lbl (block)") == 2 + 6, "two notes, and the labels of six facts"
    assert '"2. "' in read


def test_numbers_lead_to_notes_and_back_again(tmp_path: Path) -> None:
    with pikepdf.open(noted(tmp_path)) as pdf:
        found = [
            str(link.Dest)
            for page in pdf.pages
            for link in page.get("/Annots", [])
            if "/Dest" in link
        ]
        names = {str(name) for name in list(pdf.Root.Names.Dests.Names)[::2]}
    assert found.count("not-1") == 3
    assert found.count("not-2") == 1
    ways_back = [name for name in found if name.startswith("hit-")]
    assert sorted(ways_back) == ["hit-1", "hit-1-2", "hit-1-3", "hit-2"]
    assert set(found) <= names


def test_a_pdf_with_notes_is_accessible_and_fit_for_the_archive(tmp_path: Path) -> None:
    path = noted(tmp_path)
    judged = verdicts("2a,ua1", [path])
    assert [verdict.failed for verdict in judged.values()] == [{}, {}]
    assert findings(path) == {}
