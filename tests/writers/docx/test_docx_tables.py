from dataclasses import replace

from docx_reading import W, budget, is_kept, opened, paragraph, part, row, styled, text

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.document.inlines import LineBreak, Text

SUM = row("Summa", "1 450 000 kr", kind="sum")
BUDGET = budget(
    row("Tjänst", "1 440 000 kr"),
    row("Delsumma", "1 440 000 kr", kind="subtotal"),
    row("Kontorsmaterial", "10 000 kr"),
    SUM,
    notes=(text("Beloppen är i löpande priser."),),
)


def kept_rows(table: Table) -> list[bool]:
    rows = part("word/document.xml", table).iter(f"{W}tr")
    return [all(is_kept(p) for p in cells.iter(f"{W}p")) for cells in rows]


def test_the_figures_are_read_back_as_they_were() -> None:
    [table] = opened(BUDGET).tables

    assert [[cell.text for cell in r.cells] for r in table.rows] == [
        ["Post", "Belopp"],
        ["Tjänst", "1 440 000 kr"],
        ["Delsumma", "1 440 000 kr"],
        ["Kontorsmaterial", "10 000 kr"],
        ["Summa", "1 450 000 kr"],
    ]


def test_caption_stands_above_and_notes_below() -> None:
    body = styled(part("word/document.xml", BUDGET))

    assert body[0] == ("Caption", "Budget per post")
    assert body[-2:] == [("Tabellnot", "Beloppen är i löpande priser."), ("Tabellslut", "")]


def test_every_kind_of_row_and_side_has_its_style() -> None:
    cells = styled(part("word/document.xml", BUDGET))[1:-2]

    assert [style for style, _ in cells] == [
        *("Tabellhuvud", "TabellhuvudRight"),
        *("Tabelltext", "TabelltextRight"),
        *("Tabelldelsumma", "TabelldelsummaRight"),
        *("Tabelltext", "TabelltextRight"),
        *("Tabellsumma", "TabellsummaRight"),
    ]


def test_only_the_first_row_is_repeated_and_no_row_is_broken() -> None:
    rows = list(part("word/document.xml", BUDGET).iter(f"{W}tr"))

    assert [r.find(f"{W}trPr/{W}tblHeader") is not None for r in rows] == [True] + [False] * 4
    assert all(r.find(f"{W}trPr/{W}cantSplit") is not None for r in rows)


def test_the_table_is_named_and_described_for_those_who_listen() -> None:
    [properties] = part("word/document.xml", BUDGET).iter(f"{W}tblPr")

    caption, description = properties.find(f"{W}tblCaption"), properties.find(f"{W}tblDescription")
    assert caption is not None
    assert caption.get(f"{W}val") == "Budget per post"
    assert description is not None
    assert description.get(f"{W}val") == "Kolumner: Post, Belopp."


def test_a_table_without_caption_is_named_after_its_columns() -> None:
    bare = replace(BUDGET, caption="")
    one = Table("", (Column(text("Namn")),), (Row((text("Anna"),)),))
    none = Table("", (Column(()),), (Row((text("Anna"),)),))
    names = [
        name.get(f"{W}val")
        for table in (bare, one, none)
        for name in part("word/document.xml", table).iter(f"{W}tblCaption")
    ]

    assert names == [
        "Tabell med kolumnerna Post och Belopp",
        "Tabell med kolumnen Namn",
        "Tabell utan rubrik",
    ]


def test_the_last_rows_look_is_for_a_sum_only() -> None:
    looks = [
        look.get(f"{W}lastRow")
        for look in part("word/document.xml", budget(SUM), budget(row("Resa", "1 kr"))).iter(
            f"{W}tblLook"
        )
    ]

    assert looks == ["1", "0"]


def test_widths_follow_the_weights_over_the_whole_text_width() -> None:
    body = part("word/document.xml", BUDGET)

    grid = [column.get(f"{W}w") for column in body.iter(f"{W}gridCol")]
    cells = [cell.get(f"{W}w") for cell in body.iter(f"{W}tcW")]
    assert grid == ["6804", "2268"]
    assert cells == grid * 5


def test_a_small_table_is_kept_whole_with_its_notes() -> None:
    assert kept_rows(BUDGET) == [True] * 5


def test_a_small_table_without_notes_lets_the_next_paragraph_go() -> None:
    assert kept_rows(budget(row("Resa", "1 kr"), SUM)) == [True, True, False]


def test_three_rows_of_a_long_table_stay_together_at_each_end() -> None:
    table = budget(*(row(f"Post {n}", "1 kr") for n in range(9)))

    assert kept_rows(table) == [True] * 3 + [False] * 4 + [True, True, False]


def test_the_sum_of_a_long_table_keeps_the_two_rows_before_it() -> None:
    rows = [row(f"Post {n}", "1 kr") for n in range(12)]
    rows[6] = row("Delsumma", "7 kr", kind="subtotal")
    table = budget(*rows)

    middle = [False, False, True, True, False, False, False]
    assert kept_rows(table) == [True, True, True, *middle, True, True, False]


def test_a_table_of_long_texts_may_break_between_rows() -> None:
    table = budget(*(row("Aktivitet " * 60, "1 kr") for _ in range(5)))

    assert kept_rows(table) == [True, True, False, False, True, False]


LINES = tuple(part for n in range(120) for part in (Text(f"Möte {n}"), LineBreak()))


def test_a_row_taller_than_half_a_page_may_break_and_clings_to_nothing() -> None:
    table = budget(row("Resa", "1 kr"), Row((LINES, text("2 kr"))), SUM)
    _, *rows = part("word/document.xml", table).iter(f"{W}tr")

    assert [r.find(f"{W}trPr/{W}cantSplit") is not None for r in rows] == [True, False, True]
    assert kept_rows(table) == [True, True, False, False]


def test_a_row_tall_by_its_long_text_may_break() -> None:
    table = budget(row("Samtal med deltagare. " * 100, "1 kr"), row("Samtal. " * 100, "1 kr"))
    _, *rows = part("word/document.xml", table).iter(f"{W}tr")

    assert [r.find(f"{W}trPr/{W}cantSplit") is not None for r in rows] == [False, True]


def test_the_last_row_clings_to_no_notes_when_tall() -> None:
    table = budget(Row((LINES, text("2 kr"))), notes=(text("Not."),))

    assert kept_rows(table) == [True, False]


def test_tables_without_captions_do_not_grow_together() -> None:
    table = Table("", (Column(text("Namn")),), (Row((text("Anna"),)),))

    assert len(opened(table, table).tables) == 2
    assert styled(part("word/document.xml", table, paragraph("Slut."))) == [
        ("Tabellhuvud", "Namn"),
        ("Tabelltext", "Anna"),
        ("Tabellslut", ""),
        ("BodyText", "Slut."),
    ]


def test_a_table_breaks_an_address_that_its_column_cannot_hold() -> None:
    mail = "fornamn.efternamn@samordningsforbundet-exempel.se"
    [table] = opened(budget(row("Post " * 80, f"{mail} {mail}"))).tables
    [wide] = opened(budget(row(mail, "1 kr"))).tables

    assert table.cell(1, 1).text.count("\u200b") == 6
    assert wide.cell(1, 0).text == mail


def test_a_row_that_half_a_page_on_its_side_cannot_hold_may_break() -> None:
    years = tuple(Column(text(str(year)), "right") for year in range(2020, 2031))
    cells = (LINES[:46], *(text("25\u00a0925\u00a0760\u00a0kr") for _ in years))
    wide = Table("Per år", (Column(text("Post"), weight=2), *years), (Row(cells),))
    [_, tall] = part("word/document.xml", wide).iter(f"{W}tr")
    [_, whole] = part("word/document.xml", budget(Row((LINES[:46], text("1 kr"))))).iter(f"{W}tr")

    assert tall.find(f"{W}trPr/{W}cantSplit") is None
    assert whole.find(f"{W}trPr/{W}cantSplit") is not None
