"""The paragraphs of a slide become lists in lists again, also those that go on from before."""

from html_nodes import line

from rapportgen.document.blocks import Block, List, Paragraph
from rapportgen.slides.flow import flowing
from rapportgen.slides.lines import Line
from rapportgen.slides.pages import Page
from rapportgen.writers.html.slide_text import text


def shown(*lines: Line) -> list[str]:
    first, *inside, last = text(Page(lines, 24)).splitlines()
    assert (first, last) == ('<div class="yta satt" style="--grad:2em">', "</div>")
    return inside


def said(words: str) -> Paragraph:
    return Paragraph(line(words))


def item(*blocks: Block) -> tuple[Block, ...]:
    return blocks


def test_a_list_in_a_list_stands_inside_its_item() -> None:
    inner = List(((said("b"),), (said("c"),)), ordered=True)
    nested = List((item(said("a"), inner, said("d")), item(said("e"))))

    assert shown(*flowing([said("Först:"), nested])) == [
        "<p>Först:</p>",
        "<ul>",
        "<li>a",
        '<ol start="1">',
        "<li>b</li>",
        "<li>c</li>",
        "</ol>",
        "<p>d</p></li>",
        "<li>e</li>",
        "</ul>",
    ]


def test_what_goes_on_from_the_slide_before_has_no_sign_of_its_own() -> None:
    lines = (Line("continued", line("slutet.")), Line("number", line("nästa"), start=4))

    assert shown(*lines) == [
        '<div class="fortsatt">',
        "<p>slutet.</p>",
        "</div>",
        '<ol start="4">',
        "<li>nästa</li>",
        "</ol>",
    ]


def test_an_inner_list_goes_on_without_the_item_it_stands_in() -> None:
    lines = (Line("bullet", line("inre"), level=1), Line("bullet", line("yttre")))

    assert shown(*lines) == [
        '<div class="fortsatt">',
        "<ul>",
        "<li>inre</li>",
        "</ul>",
        "</div>",
        "<ul>",
        "<li>yttre</li>",
        "</ul>",
    ]


def test_a_heading_below_the_title_is_one_level_deeper() -> None:
    lines = (Line("subheading", line("Syfte")), Line("text", line("Text")))
    assert shown(*lines) == ["<h3>Syfte</h3>", "<p>Text</p>"]
