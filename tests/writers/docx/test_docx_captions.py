from dataclasses import replace
from xml.etree import ElementTree as ET

from docx_reading import W, budget, part, row, styled

from rapportgen.writers.docx.captions import reference

BUDGET = budget(row("Resa", "1 kr"))


def instructions(body: ET.Element) -> list[str]:
    return [(code.text or "").strip() for code in body.iter(f"{W}instrText")]


def test_a_numbered_tables_caption_says_its_number() -> None:
    body = part("word/document.xml", replace(BUDGET, number=2))

    assert styled(body)[0][0] == "Caption"
    caption = body.find(f".//{W}p")
    assert caption is not None
    assert "".join(t.text or "" for t in caption.iter(f"{W}t")) == "Tabell\u00a02. Budget per post"


def test_the_number_is_a_field_inside_a_bookmark() -> None:
    body = part("word/document.xml", replace(BUDGET, number=2))
    [caption, *_] = body.iter(f"{W}p")

    assert instructions(body) == ["SEQ Tabell \\* ARABIC"]
    kinds = [mark.get(f"{W}fldCharType") for mark in caption.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"]
    children = [child.tag.removeprefix(W) for child in caption]
    assert children == ["pPr", "r", "bookmarkStart", *["r"] * 5, "bookmarkEnd", "r"]
    mark = caption.find(f"{W}bookmarkStart")
    assert mark is not None
    assert mark.get(f"{W}name") == "tabell_2"


def test_a_table_without_number_has_a_plain_caption() -> None:
    body = part("word/document.xml", BUDGET)

    assert styled(body)[0] == ("Caption", "Budget per post")
    assert instructions(body) == []


def test_a_numbered_table_without_title_shows_its_number_alone() -> None:
    body = part("word/document.xml", replace(BUDGET, number=1, caption=""))
    [caption, *_] = body.iter(f"{W}p")

    assert "".join(t.text or "" for t in caption.iter(f"{W}t")) == "Tabell\u00a01"


def test_a_reference_is_a_small_word_and_a_field_of_the_number_alone() -> None:
    runs = reference("Tabell", 2)
    word, _, field = runs.partition('<w:fldChar w:fldCharType="begin"/>')

    assert '<w:t xml:space="preserve">tabell\u00a0</w:t>' in word
    assert " REF tabell_2 \\h " in field
    assert '<w:t xml:space="preserve">2</w:t>' in field
