"""Each kind of block has its own HTML."""

import pytest
from html_nodes import line

from rapportgen.document.blocks import Block, Box, Fact, Facts, Heading, List, Paragraph
from rapportgen.writers.html.blocks import blocks


def paragraph(text: str) -> Paragraph:
    return Paragraph(line(text))


@pytest.mark.parametrize(("level", "tag"), [(0, "h1"), (1, "h2"), (2, "h3"), (3, "h4"), (4, "h5")])
def test_a_heading_is_one_level_down_from_the_title(level: int, tag: str) -> None:
    assert blocks([Heading(level, line("Mål & medel"))]) == f"<{tag}>Mål &amp; medel</{tag}>"


def test_the_number_of_a_heading_stands_before_its_text() -> None:
    heading = Heading(2, line("Budget"), "2.1")
    assert blocks([heading]) == '<h3><span class="nummer">2.1</span> Budget</h3>'


def test_paragraphs_follow_each_other() -> None:
    assert blocks([paragraph("ett"), paragraph("två")]) == "<p>ett</p>\n<p>två</p>"


def test_an_item_of_one_paragraph_holds_its_text_directly() -> None:
    items = ((paragraph("ett"),), (paragraph("två"),))
    assert blocks([List(items)]) == "<ul>\n<li>ett</li>\n<li>två</li>\n</ul>"


def test_a_numbered_list_is_an_ol() -> None:
    numbered = List(((paragraph("ett"),),), ordered=True)
    assert blocks([numbered]) == "<ol>\n<li>ett</li>\n</ol>"


def test_a_list_may_hold_a_list() -> None:
    nested = List(((paragraph("ett"), List(((paragraph("a"),),))),))
    assert blocks([nested]) == "<ul>\n<li>ett\n<ul>\n<li>a</li>\n</ul>\n</li>\n</ul>"


def test_an_item_of_many_blocks_holds_them_all() -> None:
    item: tuple[Block, ...] = (paragraph("ett"), paragraph("två"), List(((paragraph("a"),),)))
    expected = "<ul>\n<li><p>ett</p>\n<p>två</p>\n<ul>\n<li>a</li>\n</ul></li>\n</ul>"
    assert blocks([List((item,))]) == expected


def test_facts_are_labels_with_values() -> None:
    facts = Facts((Fact("Dnr & år", line("12 <13>")),))
    assert blocks([facts]) == "<dl>\n<dt>Dnr &amp; år</dt><dd>12 &lt;13&gt;</dd>\n</dl>"


def test_an_empty_value_is_a_line_to_write_on() -> None:
    facts = Facts((Fact("Namnteckning", ()),))
    assert blocks([facts]) == '<dl>\n<dt>Namnteckning</dt><dd class="rad"></dd>\n</dl>'


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("omslag", '<div class="omslag">', "</div>"),
        ("underskrift", '<div class="underskrift">', "</div>"),
        ("citat", "<blockquote>", "</blockquote>"),
    ],
)
def test_a_box_wraps_its_blocks(name: str, start: str, end: str) -> None:
    box = Box(name, (paragraph("text"),))  # type: ignore[arg-type]  # the names of the parameters
    assert blocks([box]) == f"{start}\n<p>text</p>\n{end}"
