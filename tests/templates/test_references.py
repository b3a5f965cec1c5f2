"""What lets the parts of a document be pointed at."""

from dataclasses import replace
from decimal import Decimal

from rapportgen.document.blocks import Block, Chart, Column, Contents, Entry, Heading, Row, Table
from rapportgen.document.charts import Bars, Series
from rapportgen.document.inlines import Footnote, Text
from rapportgen.templates.references import referable


def table(name: str) -> Table:
    row = Row(((Text(name),), (Text("1"),)))
    return Table(name, (Column((Text("Vad"),)), Column((Text("Tal"),), "right")), (row,))


def chart(name: str) -> Chart:
    bars = Bars(("A",), (Series("S", (Decimal(1),), 0),), "kronor")
    return Chart(name, bars, "A är 1 krona.", table(name))


def heading(level: int, words: str) -> Heading:
    return Heading(level, (Text(words),))


def test_tables_and_charts_of_a_paper_are_numbered_each_for_itself() -> None:
    found = referable([table("Ett"), chart("Två"), table("Två"), chart("Tre")], "handling")

    assert found == (
        replace(table("Ett"), number=1),
        replace(chart("Två"), number=1, figures_in=2),
        replace(table("Två"), number=2),
        replace(chart("Tre"), number=2, figures_in=3),
        replace(table("Tre"), number=3),
    )


def test_a_table_without_caption_has_no_number_and_takes_none() -> None:
    bare = Table("", (Column((Text("Post"),)),), (Row(((Text("Resa"),),)),))
    named = replace(bare, caption="Kostnader")
    found = referable([bare, named], "handling")

    assert [block.number for block in found if isinstance(block, Table)] == [None, 1]


def test_slides_and_web_pages_have_the_figures_of_a_chart_below_it_without_numbers() -> None:
    assert referable([chart("Ett")], "bildspel") == (chart("Ett"), table("Ett"))
    assert referable([chart("Ett")], "webbsida") == (chart("Ett"), table("Ett"))


def test_a_chart_of_many_rows_comes_in_parts_but_not_on_slides_which_divide_it_themselves() -> None:
    series = Series("S", tuple(map(Decimal, range(40))), 0)
    bars = Bars(tuple(f"Mål {number}" for number in range(40)), (series,), "kronor")
    long = replace(chart("Ett"), data=bars)
    first, second, _ = referable([long], "webbsida")

    assert isinstance(first, Chart)
    assert isinstance(second, Chart)
    assert (first.title, second.title) == ("Ett (1 av 2)", "Ett (2 av 2)")
    assert referable([long], "bildspel") == (long, table("Ett"))


def test_a_table_under_another_caption_still_has_the_figures_of_the_chart() -> None:
    other = replace(table("Ett"), caption="Något annat")

    assert referable([chart("Ett"), other], "webbsida") == (chart("Ett"), other)


def test_headings_below_the_title_get_anchors_in_order() -> None:
    found = referable([heading(0, "T"), heading(1, "A"), heading(2, "B")], "webbsida")

    assert [block.anchor for block in found if isinstance(block, Heading)] == [
        None,
        "avsnitt-1",
        "avsnitt-2",
    ]


def test_contents_list_the_first_two_levels_without_their_notes() -> None:
    noted = Heading(1, (Text("A"), Footnote((Text("en not"),))), "1")
    blocks: list[Block] = [Contents("Innehåll"), noted, heading(2, "B"), heading(3, "C")]
    blocks += [heading(1, word) for word in ("D", "E", "F")]
    [contents, *_] = referable(blocks, "handling")

    assert contents == Contents(
        "Innehåll",
        (
            Entry(1, "1", "A", "avsnitt-1"),
            Entry(2, None, "B", "avsnitt-2"),
            Entry(1, None, "D", "avsnitt-4"),
            Entry(1, None, "E", "avsnitt-5"),
            Entry(1, None, "F", "avsnitt-6"),
        ),
    )


def test_a_short_paper_has_no_contents() -> None:
    blocks: list[Block] = [Contents("Innehåll"), *(heading(1, word) for word in "ABCD")]

    assert not any(isinstance(block, Contents) for block in referable(blocks, "handling"))
