"""Tables on slides."""

import pytest
from nodes import heading, row, text
from pptx.table import Table as NativeTable
from pptx_reading import A, body, document, notes, opened, table, titles

from rapportgen.document.blocks import Column, Table
from rapportgen.packs.tema import Tema
from rapportgen.writers.pptx import shortfalls

ROWS = [row(f"Rad {n}", f"{n}\u00a0kr") for n in range(1, 31)]


def tables(*blocks: Table) -> list[NativeTable]:
    deck = opened(heading(1, "Resultat"), *blocks)
    return [shape.table for slide in deck.slides for shape in slide.shapes if shape.has_table]


def cells(native: NativeTable) -> list[list[str]]:
    return [[cell.text for cell in line.cells] for line in native.rows]


def test_the_figures_are_read_back_as_they_were() -> None:
    [native] = tables(table(row("Avslut", "225"), row("Summa", "1\u00a0450", kind="sum")))

    assert cells(native) == [["Resultat", "Maj 2022"], ["Avslut", "225"], ["Summa", "1\u00a0450"]]


@pytest.mark.parametrize(("kind", "last"), [("sum", True), ("subtotal", False), ("body", False)])
def test_the_first_row_is_a_header_and_the_last_one_a_sum_only_if_it_is(
    kind: str,
    last: bool,  # noqa: FBT001 - two kinds of last rows
) -> None:
    [native] = tables(table(row("Avslut", "225", kind=kind)))  # type: ignore[arg-type]

    assert (native.first_row, native.last_row, native.horz_banding) == (True, last, False)


def test_figures_stand_to_the_right() -> None:
    [native] = tables(table(row("Avslut", "225")))
    sides = [
        [cell._tc.find(f".//{A}pPr").get("algn") for cell in line.cells] for line in native.rows
    ]

    assert sides == [["l", "r"], ["l", "r"]]


def test_a_long_table_goes_on_between_rows_with_its_header() -> None:
    found = tables(table(*ROWS))

    assert [len(native.rows) for native in found] == [11, 11, 11]
    assert {tuple(cells(native)[0]) for native in found} == {("Resultat", "Maj 2022")}
    assert [line for native in found for line in cells(native)[1:]] == [
        [f"Rad {n}", f"{n}\u00a0kr"] for n in range(1, 31)
    ]


def test_each_slide_of_a_table_has_a_title_of_its_own() -> None:
    count = len(tables(table(*ROWS)))
    deck = opened(heading(1, "Resultat"), table(*ROWS))

    assert titles(deck) == [f"Resultat: Avslut ({n} av {count})" for n in range(1, count + 1)]


def test_a_table_is_named_and_described_for_those_who_listen() -> None:
    [slide] = opened(heading(1, "Resultat"), table(row("Avslut", "225"))).slides
    [frame] = [shape for shape in slide.shapes if shape.has_table]

    assert frame._element.nvGraphicFramePr.cNvPr.get("descr") == (
        "Avslut. Kolumner: Resultat, Maj 2022."
    )


def test_a_table_fills_the_width_and_every_slide_has_room_for_it() -> None:
    deck = opened(heading(1, "Resultat"), table(*ROWS))
    frames = [shape for slide in deck.slides for shape in slide.shapes if shape.has_table]

    assert {round(frame.width.pt) for frame in frames} == {852}
    assert max(frame.top.pt + frame.height.pt for frame in frames) <= 480


def test_short_notes_stand_below_the_table_and_long_ones_on_a_slide_of_their_own() -> None:
    [short] = opened(heading(1, "A"), table(row("Avslut", "225"), notes=(text("Kort."),))).slides
    long = "Lång not. " * 80
    deck = opened(heading(1, "A"), table(row("Avslut", "225"), notes=(text(long),)))
    [figures, other] = deck.slides

    assert body(short) == ["Kort."]
    assert (body(figures), body(other)) == ([], [long])
    assert titles(deck) == ["A: Avslut (1 av 2)", "A: Avslut (2 av 2)"]


def test_a_row_longer_than_a_slide_is_cut_and_told_in_full_in_the_notes() -> None:
    long = "ord " * 2000
    [slide] = opened(heading(1, "A"), table(row(long, "225"))).slides
    [frame] = [shape for shape in slide.shapes if shape.has_table]

    assert frame.table.cell(1, 0).text.endswith("…")
    assert frame.table.cell(1, 1).text == "225"
    assert notes(slide) == f"{long} – 225"


def test_a_table_too_wide_for_its_figures_is_told() -> None:
    columns = tuple(Column(text(f"År {n}"), "right") for n in range(30))
    wide = Table("Bred", columns, (row(*["1\u00a0234\u00a0567\u00a0kr"] * 30),))

    told = "Bildspelet: Tabellen ”Bred” är för bred för en bild, så ord och tal bryts."
    [fault] = shortfalls(document(heading(1, "A"), wide), Tema())
    assert (fault.rule.code, fault.message) == ("RG904", told)
