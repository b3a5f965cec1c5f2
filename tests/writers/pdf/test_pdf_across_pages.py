"""What goes on over pages is one thing to those who listen, and margins are nothing to them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
from pdf_files import saved
from pdf_sample import SAMPLE, paragraph, row
from read_aloud import spoken
from verapdf import verdicts

from rapportgen.document.blocks import Block, Column, List, Row, Table
from rapportgen.document.inlines import LineBreak, Text
from rapportgen.packs.tema import Tema

COLUMNS = (Column((Text("Aktivitet"),)), Column((Text("Tid"),)))
LONG = "En mening som är ungefär så lång som de brukar vara i en ansökan. " * 89 + "Slut."


def pdf_of(folder: Path, *blocks: Block) -> Path:
    return saved(folder, replace(SAMPLE, blocks=blocks), Tema(sidhuvud="Förbundet"))


def tags(path: Path) -> list[str]:
    """Return the tags of a document that hold others, in the order of its tree."""
    with pikepdf.open(path) as pdf:
        return list(_below(pdf.Root.StructTreeRoot.K[0]))


def _below(element: Any) -> list[str]:
    found = []
    for kid in element.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
            found += [str(kid.S), *_below(kid)]
    return [tag for tag in found if tag != "/Span"]


def accessible(path: Path) -> bool:
    found = verdicts("3a,ua1", [path])
    return all(verdict.checks > 500 and not verdict.failed for verdict in found.values())


def test_a_table_over_three_pages_is_one_table_with_one_header(tmp_path: Path) -> None:
    table = Table("Aktiviteter", COLUMNS, (row("Kartläggning", "2019"),) * 90)
    path = pdf_of(tmp_path, paragraph("Före."), table, paragraph("Efter."))
    found = tags(path)

    assert [found.count(tag) for tag in ("/Table", "/Caption", "/THead", "/TH")] == [1, 1, 1, 2]
    assert [found.count(tag) for tag in ("/TBody", "/TR", "/TD")] == [1, 91, 180]
    assert accessible(path)


def test_every_cell_of_a_table_over_pages_knows_a_header_that_is_there(tmp_path: Path) -> None:
    table = Table("Aktiviteter", COLUMNS, (row("Kartläggning", "2019"),) * 90)
    with pikepdf.open(pdf_of(tmp_path, table)) as pdf:
        cells = [item for item in pdf.objects if _is(item, "/TD")]
        headers = [item for item in pdf.objects if _is(item, "/TH")]
        names = [str(header.ID) for header in headers]

        assert [[str(name) for name in cell.A.Headers] for cell in cells] == [
            [name] for _ in range(90) for name in names
        ]
        assert {str(header.A.Scope) for header in headers} == {"/Column"}


def _is(item: object, kind: str) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/S") == kind


def test_a_row_over_pages_is_one_row(tmp_path: Path) -> None:
    content = tuple(part for number in range(70) for part in (Text(f"Rad {number}"), LineBreak()))
    path = pdf_of(tmp_path, Table("Aktiviteter", COLUMNS, (Row((content, (Text("2019"),))),)))

    assert [tags(path).count(tag) for tag in ("/Table", "/TR", "/TD")] == [1, 2, 2]
    words = [text for _, text in spoken(path)]
    assert words == ["Aktiviteter", "Aktivitet", "Tid", *(f"Rad {at}" for at in range(70)), "2019"]
    assert accessible(path)


def test_a_paragraph_over_pages_is_one_paragraph(tmp_path: Path) -> None:
    path = pdf_of(tmp_path, paragraph("Före."), paragraph(LONG), paragraph("Efter."))

    assert tags(path) == ["/Part", "/P", "/P", "/P"]
    assert " ".join(text for _, text in spoken(path)) == f"Före. {LONG} Efter."


def test_paragraphs_that_a_page_ends_between_stay_apart(tmp_path: Path) -> None:
    path = pdf_of(tmp_path, *[paragraph("Ett stycke.")] * 60)

    assert tags(path) == ["/Part", *["/P"] * 60]


def test_a_list_and_its_item_over_pages_are_one_of_each(tmp_path: Path) -> None:
    points = List(((paragraph("Kort."),), (paragraph(LONG),), (paragraph("Sist."),)))
    path = pdf_of(tmp_path, points)

    assert tags(path) == ["/Part", "/L", *["/LI", "/Lbl", "/LBody"] * 3]
    assert accessible(path)


def test_a_list_inside_an_item_over_pages_is_one_list(tmp_path: Path) -> None:
    inner = List(((paragraph("Underpunkt."),),) * 70)
    points = List(((paragraph("Ett."),), (paragraph("Två."), inner), (paragraph("Tre."),)))
    path = pdf_of(tmp_path, points)
    item = ["/LI", "/Lbl", "/LBody"]

    assert tags(path) == ["/Part", "/L", *item * 2, "/L", *item * 70, *item]
    assert accessible(path)


def test_headers_and_page_numbers_are_not_read_aloud(tmp_path: Path) -> None:
    path = pdf_of(tmp_path, *[paragraph("Ett stycke.")] * 60)

    assert {text for _, text in spoken(path)} == {"Ett stycke."}
