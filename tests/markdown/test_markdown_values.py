import pytest
from tree import tree

from rapportgen.document.blocks import Block, Heading, List, Paragraph
from rapportgen.document.inlines import Inlines, Link, Strong, Text
from rapportgen.markdown.blocks import to_blocks
from rapportgen.markdown.marks import BlockValue, InlineValue, Value, mark, unmarked

WILD = "**fet** [a](b) # {{ 7 }}"


def with_inlines(text: str, *contents: Inlines) -> list[str]:
    values = [InlineValue(content) for content in contents]
    return tree(to_blocks(text, values).blocks)


def with_blocks(text: str, *blocks: Block) -> list[str]:
    return tree(to_blocks(text, [BlockValue(blocks)]).blocks)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (mark(0), [f"stycke {WILD}"]),
        (f"# {mark(0)}", [f"# {WILD}"]),
        (f"- {mark(0)}", [f"- {WILD}"]),
        (f"Text {mark(0)}.", [f"stycke Text {WILD}."]),
        (f"**{mark(0)}**", [f"stycke {{fet {WILD}}}"]),
        (f"`{mark(0)}`", [f"stycke {WILD}"]),
        (f"    {mark(0)}", [f"stycke {WILD}"]),
        (f"[{mark(0)}](https://exempel.se)", [f"stycke {{länk {WILD} till https://exempel.se}}"]),
        (f"![{mark(0)}](x.png)", [f"stycke {WILD}"]),
        (
            f"| a | {mark(0)} |\n|---|---|\n| 1 | 2 |",
            ["tabell", f"  a <1 | {WILD} <1", "  | 1 | 2"],
        ),
        (
            f"Tabell: {mark(0)}\n\n| a | b |\n|---|---|\n| 1 | 2 |",
            [f"tabell {WILD}", "  a <1 | b <1", "  | 1 | 2"],
        ),
    ],
)
def test_a_value_stands_where_its_mark_stood_and_is_never_markdown(
    text: str, blocks: list[str]
) -> None:
    assert with_inlines(text, (Text(WILD),)) == blocks


def test_a_value_can_be_the_address_of_a_link() -> None:
    values: list[Value] = [InlineValue((Text("post@exempel.se"),))]
    (paragraph,) = to_blocks(f"[skriv](mailto:{mark(0)})", values).blocks
    assert paragraph == Paragraph((Link((Text("skriv"),), "mailto:post@exempel.se"),))


@pytest.mark.parametrize("address", ["javascript:alert(1)", "https://a.se b", "x"])
def test_a_value_cannot_make_an_unsafe_link(address: str) -> None:
    assert with_inlines(f"[a]({mark(0)})", (Text(address),)) == ["stycke a"]


def test_an_empty_value_leaves_no_paragraph() -> None:
    assert with_inlines(f"{mark(0)}\n\n{mark(0)}\n{mark(0)}", ()) == []


def test_blocks_on_their_own_stay_blocks() -> None:
    inserted = (Paragraph((Text("a"),)), List(((Paragraph((Text("b"),)),),)))
    assert with_blocks(f"Före.\n\n{mark(0)}\n\nEfter.", *inserted) == [
        *("stycke Före.", "stycke a", "- b", "stycke Efter."),
    ]


def test_blocks_inside_a_sentence_become_lines_without_losing_a_word() -> None:
    numbered = List(((Paragraph((Text("c"),)), List(((Paragraph((Text("d"),)),),))),), ordered=True)
    inserted = (Paragraph((Text("a"),)), Heading(1, (Text("b"),)), numbered)
    assert with_blocks(f"Se {mark(0)}!", *inserted) == ["stycke Se a⏎{fet b}⏎1. c⏎– d!"]


def test_headings_of_an_inserted_text_move_below_the_heading_they_stand_under() -> None:
    inserted = (Heading(1, (Text("a"),)), Heading(2, (Text("b"),)))
    text = f"# Ett\n\n{mark(0)}\n\n## Två\n\n{mark(0)}"
    assert with_blocks(text, *inserted) == ["# Ett", "## a", "### b", "## Två", "### a", "#### b"]


def test_headings_of_an_inserted_text_under_no_heading_stay() -> None:
    assert with_blocks(mark(0), Heading(1, (Text("a"),))) == ["# a"]


def test_a_strong_value_in_a_caption_gives_its_characters() -> None:
    text = f"Tabell: {mark(0)}\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    assert with_inlines(text, (Strong((Text("x"),)), Text(" y")))[0] == "tabell x y"


def test_texts_are_split_at_their_marks() -> None:
    value = InlineValue(())
    assert list(unmarked(f"a{mark(1)}b{mark(1)}", [value, value])) == ["a", value, "b", value]
