from docx_reading import W, paragraph, part, text
from hypothesis import given
from hypothesis import strategies as st

from rapportgen.document.blocks import Box, Heading
from rapportgen.writers.docx.bookmarks import bookmark_name

HEADINGS = (
    Heading(1, text("Bakgrund"), anchor="avsnitt-1"),
    paragraph("Arbetet började 2018."),
    Box("underskrift", (Heading(1, text("Underskrift"), anchor="avsnitt-2"),)),
)


def test_every_heading_with_an_anchor_stands_in_a_bookmark() -> None:
    body = part("word/document.xml", *HEADINGS)

    marks = list(body.iter(f"{W}bookmarkStart"))
    assert [mark.get(f"{W}name") for mark in marks] == ["avsnitt_1", "avsnitt_2"]
    assert [mark.get(f"{W}id") for mark in marks] == ["1", "2"]
    assert [mark.get(f"{W}id") for mark in body.iter(f"{W}bookmarkEnd")] == ["1", "2"]


def test_a_heading_without_anchor_has_no_bookmark() -> None:
    body = part("word/document.xml", Heading(1, text("Bakgrund")))

    assert list(body.iter(f"{W}bookmarkStart")) == []


def test_what_word_does_not_allow_in_a_name_becomes_underscores() -> None:
    assert bookmark_name("mål & medel-3") == "m_l___medel_3"


def test_a_name_begins_with_a_letter() -> None:
    assert bookmark_name("3-mål") == "m3_m_l"
    assert bookmark_name("") == "m"


def test_a_name_is_at_most_forty_letters() -> None:
    assert bookmark_name("a" * 50) == "a" * 40


@given(st.text(max_size=60))
def test_any_anchor_gives_a_name_that_word_allows(anchor: str) -> None:
    name = bookmark_name(anchor)

    assert 1 <= len(name) <= 40
    assert name[0].isalpha()
    assert all(letter == "_" or (letter.isascii() and letter.isalnum()) for letter in name)
