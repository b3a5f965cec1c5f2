from docx_reading import W, paragraph, part, row, styled, text

from rapportgen.document.blocks import Block, Box, Column, Heading, Row, Table
from rapportgen.office import letters

AMOUNT = "25\u00a0925\u00a0760\u00a0kr"
STANDING, LYING = ("11906", "16838", None), ("16838", "11906", "landscape")


def with_amounts(count: int, name: str = "Lokaler") -> Table:
    years = tuple(Column(text(str(2020 + index)), "right") for index in range(count))
    return Table(
        "Per år", (Column(text("Post"), weight=2), *years), (row(name, *[AMOUNT] * count),)
    )


def table_style(*blocks: Block) -> list[str]:
    return [
        style.get(f"{W}val", "")
        for style in part("word/document.xml", *blocks).iter(f"{W}tblStyle")
    ]


def pages(*blocks: Block) -> list[tuple[str | None, ...]]:
    """Return width, height and orientation of every section's pages."""
    keys = ("w", "h", "orient")
    sizes = part("word/document.xml", *blocks).iter(f"{W}pgSz")
    return [tuple(size.get(f"{W}{key}") for key in keys) for size in sizes]


def test_a_table_with_room_is_set_in_the_ordinary_way() -> None:
    assert table_style(with_amounts(5)) == ["Rapporttabell"]
    assert pages(with_amounts(5)) == [STANDING]


def test_a_budget_over_many_years_is_turned_rather_than_set_tight() -> None:
    assert table_style(with_amounts(8)) == ["Rapporttabell"]
    assert pages(with_amounts(8)) == [LYING]


def test_a_table_that_just_needs_more_is_set_tight() -> None:
    node = with_amounts(5, "Utbildningsmaterialkostnaderna")
    styles = [style for style, _ in styled(part("word/document.xml", node))]

    assert table_style(node) == ["RapporttabellTrang"]
    assert set(styles[1:-1]) == {
        *("TabellhuvudTrang", "TabellhuvudRightTrang"),
        *("TabelltextTrang", "TabelltextRightTrang"),
    }
    assert pages(node) == [STANDING]


def test_a_table_too_wide_for_the_page_gets_one_on_its_side() -> None:
    blocks = (paragraph("Före."), with_amounts(11), paragraph("Efter."))

    assert pages(*blocks) == [STANDING, LYING, STANDING]
    widths = part("word/document.xml", *blocks).iter(f"{W}tblW")
    assert [width.get(f"{W}w") for width in widths] == [str(16838 - 2 * 1417)]


def test_neighbouring_wide_tables_share_their_pages() -> None:
    assert pages(paragraph("Före."), with_amounts(11), with_amounts(12)) == [STANDING, LYING]


def test_a_document_may_begin_with_a_wide_table() -> None:
    assert pages(with_amounts(11), paragraph("Efter.")) == [LYING, STANDING]


def test_the_heading_goes_with_its_wide_table() -> None:
    blocks = (paragraph("Före."), Heading(1, text("Budget")), with_amounts(11))

    assert [style for style, _ in styled(part("word/document.xml", *blocks))][:4] == [
        "BodyText",
        "Avsnittsslut",
        "Heading1",
        "Caption",
    ]


def test_a_text_ending_with_a_colon_goes_with_its_wide_table() -> None:
    blocks = (paragraph("Före."), paragraph("Så fördelas det:"), with_amounts(11))

    assert [words for _, words in styled(part("word/document.xml", *blocks))][:4] == [
        "Före.",
        "",
        "Så fördelas det:",
        "Per år",
    ]


def test_header_and_footer_run_on_over_the_sections() -> None:
    body = part("word/document.xml", paragraph("Före."), with_amounts(11), paragraph("Efter."))
    sections = list(body.iter(f"{W}sectPr"))

    assert [len(section.findall(f"{W}headerReference")) for section in sections] == [2, 0, 0]
    assert [section.find(f"{W}titlePg") is not None for section in sections] == [True, False, False]
    assert [section.find(f"{W}pgNumType") for section in sections] == [None, None, None]


def test_a_table_that_fits_no_page_keeps_its_figures_and_breaks_its_words() -> None:
    long = "Arbetsmarknadsförvaltningen"
    columns = tuple(Column(text(long), "right") for _ in range(10))
    table = Table("Per part", columns, (Row(tuple(text(AMOUNT) for _ in columns)),))

    grid = [
        int(column.get(f"{W}w", ""))
        for column in part("word/document.xml", table).iter(f"{W}gridCol")
    ]
    assert table_style(table) == ["RapporttabellTrang"]
    assert min(grid) >= 8 * 20 * 5.57 + 2 * 45  # the amount in Calibri bold, and the cell's sides


def test_a_wide_table_inside_a_box_stays_on_its_page() -> None:
    assert pages(Box("citat", (with_amounts(11),))) == [STANDING]


def test_long_words_in_texts_stay_whole_while_there_is_room() -> None:
    table = Table(
        "Styrgrupp",
        (Column(text("Namn"), weight=9), Column(text("Organisation"))),
        (row("Anna", "Samordningsförbundet"),),
    )

    grid = [int(c.get(f"{W}w", "")) for c in part("word/document.xml", table).iter(f"{W}gridCol")]
    assert grid[1] >= 200 * letters.width("Samordningsförbundet") + 2 * 85


def test_long_texts_get_the_room_of_short_figures() -> None:
    text_of_row = "Deltagare som svarar att de har fått stöd av flera parter samtidigt"
    columns = (Column(text("Svar")), *[Column(text("2025"), "right")] * 3)
    node = Table("", columns, (row(text_of_row, "14", "14", "14"),) * 20)
    grid = part("word/document.xml", node).iter(f"{W}gridCol")
    assert [int(column.get(f"{W}w", "")) for column in grid] == [7272, 600, 600, 600]
