import re

import pytest
from docx_reading import W, budget, opened, part, text
from hypothesis import given
from hypothesis import strategies as st

from rapportgen.document.blocks import Block, Box, Heading, Paragraph, Row
from rapportgen.document.inlines import Emphasis, Inline, LineBreak, Link, Strong, Text

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


ANY_CHARACTER = st.characters(exclude_categories=())  # half surrogate pairs too


@given(st.text(ANY_CHARACTER))
def test_any_text_comes_back_from_a_paragraph(characters: str) -> None:
    [paragraph] = opened(Paragraph(text(characters))).paragraphs

    one_line_end = re.sub("\r\n?", "\n", characters).replace("\t", " ")
    assert paragraph.text == FORBIDDEN.sub("", one_line_end)


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_what_xml_forbids_is_left_out(character: str) -> None:
    [paragraph] = opened(Paragraph(text(f"a{character}b"))).paragraphs

    assert paragraph.text == "ab"


def test_markup_in_text_stays_text() -> None:
    [paragraph] = opened(Paragraph(text('<w:b/> & "citat" ]]> {{ x }} $body'))).paragraphs

    assert paragraph.text == '<w:b/> & "citat" ]]> {{ x }} $body'


def test_hard_spaces_survive() -> None:
    [paragraph] = opened(Paragraph(text("1\u00a0450\u00a0000\u202fkr"))).paragraphs

    assert paragraph.text == "1\u00a0450\u00a0000\u202fkr"


def test_a_line_break_and_a_line_end_are_new_lines() -> None:
    [paragraph] = opened(Paragraph((Text("ett"), LineBreak(), Text("två\r\ntre\tfyra")))).paragraphs

    assert paragraph.text == "ett\ntvå\ntre fyra"


@pytest.mark.parametrize(
    ("inline", "style"),
    [
        (Text("x"), "Default Paragraph Font"),
        (Strong(text("x")), "Strong"),
        (Emphasis(text("x")), "Emphasis"),
        (Strong((Emphasis(text("x")),)), "Intense Emphasis"),
        (Emphasis((Strong(text("x")),)), "Intense Emphasis"),
    ],
)
def test_emphasis_is_a_character_style(inline: Inline, style: str) -> None:
    [paragraph] = opened(Paragraph((inline,))).paragraphs

    assert [(run.text, run.style.name) for run in paragraph.runs] == [("x", style)]


@pytest.mark.parametrize(
    ("inline", "style"),
    [
        (text("x")[0], "Hyperlink"),
        (Strong(text("x")), "Länk fet"),
        (Emphasis(text("x")), "Länk kursiv"),
        (Strong((Emphasis(text("x")),)), "Länk fet kursiv"),
    ],
)
def test_emphasis_in_a_link_is_a_character_style_too(inline: Inline, style: str) -> None:
    [paragraph] = opened(Paragraph((Link((inline,), "https://exempel.se"),))).paragraphs

    assert [run.style.name for run in paragraph.hyperlinks[0].runs] == [style]


@pytest.mark.parametrize(
    "block",
    [
        Heading(1, (Strong(text("Viktigt")),)),
        Box("underskrift", (Paragraph((Strong(text("Viktigt")),)),)),
    ],
)
def test_strong_text_is_left_as_it_is_where_all_is_bold(block: Block) -> None:
    [paragraph] = opened(block).paragraphs

    assert [run.style.name for run in paragraph.runs] == ["Default Paragraph Font"]


def test_strong_text_in_a_sum_is_left_as_it_is() -> None:
    strong = Row(((Strong(text("Summa")),), text("1 kr")), "sum")
    [table] = opened(budget(strong)).tables

    assert table.rows[1].cells[0].paragraphs[0].runs[0].style.name == "Default Paragraph Font"


def test_links_lead_to_their_addresses() -> None:
    [paragraph] = opened(
        Paragraph(
            (
                Link(text("webben"), "https://exempel.se/a b?x=1&y=2"),
                Link((Strong(text("post")),), "mailto:info@exempel.se"),
                Link(text("telefon"), "tel:+4619123456"),
            )
        )
    ).paragraphs

    assert [(link.text, link.address) for link in paragraph.hyperlinks] == [
        ("webben", "https://exempel.se/a%20b?x=1&y=2"),
        ("post", "mailto:info@exempel.se"),
        ("telefon", "tel:+4619123456"),
    ]


def test_one_address_is_one_relationship() -> None:
    same, other = (Link(text("webben"), f"https://{name}.se") for name in ("exempel", "annan"))
    body = part("word/document.xml", Paragraph((same, other, same)))

    ids = [found.get(f"{R}id") for found in body.iter(f"{W}hyperlink")]
    assert ids == ["rId1", "rId2", "rId1"]


def test_what_xml_forbids_is_left_out_of_an_address() -> None:
    href = "https://exempel.se/\x00a\ud800b\uffff<&>"
    [paragraph] = opened(Paragraph((Link(text("webben"), href),))).paragraphs

    assert [link.address for link in paragraph.hyperlinks] == ["https://exempel.se/ab%3C&%3E"]


@pytest.mark.parametrize(
    "href",
    ["javascript:alert(1)", "file:///etc/passwd", "http://[fel", "www.exempel.se", "http:", ""],
)
def test_an_address_that_word_must_not_follow_is_only_text(href: str) -> None:
    [paragraph] = opened(Paragraph((Link(text("hit"), href),))).paragraphs

    assert paragraph.text == "hit"
    assert paragraph.hyperlinks == []


def test_a_link_inside_a_link_is_its_text() -> None:
    inner = Link(text("inre"), "https://b.exempel.se")
    [paragraph] = opened(Paragraph((Link((inner,), "https://a.exempel.se"),))).paragraphs

    assert [(link.text, link.address) for link in paragraph.hyperlinks] == [
        ("inre", "https://a.exempel.se")
    ]
