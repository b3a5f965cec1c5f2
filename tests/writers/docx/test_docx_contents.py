from xml.etree import ElementTree as ET

from docx_reading import W, is_kept, paragraph, part, style_of, text

from rapportgen.document.blocks import Block, Box, Contents, Heading
from rapportgen.templates.references import referable

LONG = tuple(paragraph("Deltagarna möter handläggarna varje vecka. " * 60) for _ in range(3))
BLOCKS: tuple[Block, ...] = (
    Contents("Innehåll"),
    Heading(1, text("Bakgrund"), "1"),
    *LONG,
    Heading(2, text("Tidigare arbete"), "1.1"),
    Heading(3, text("Förstudien"), "1.1.1"),
    *LONG,
    Heading(1, text("Mål"), "2"),
    Heading(1, text("Budget")),
    *LONG,
    Heading(1, text("Kontakt"), "3"),
)


def body() -> ET.Element:
    return part("word/document.xml", *referable(BLOCKS, "handling"))


def lines(body: ET.Element) -> list[tuple[str, str]]:
    """Return the style and the words of each paragraph in the table of contents."""
    [inside] = body.iter(f"{W}sdtContent")
    return [(style_of(p), shown(p)) for p in inside]


def shown(paragraph: ET.Element) -> str:
    marks = {f"{W}tab": "\t", f"{W}t": None}
    pieces = (piece for run in paragraph.iter(f"{W}r") for piece in run if piece.tag in marks)
    return "".join(marks[piece.tag] or piece.text or "" for piece in pieces)


def test_every_heading_of_the_two_upper_levels_is_listed_with_number_and_page() -> None:
    assert lines(body()) == [
        ("Innehallsrubrik", "Innehåll"),
        ("TOC1", "1\tBakgrund\t1"),
        ("TOC2", "1.1\tTidigare arbete\t3"),
        ("TOC1", "2\tMål\t5"),
        ("TOC1", "Budget\t5"),
        ("TOC1", "3\tKontakt\t7"),
    ]


def test_word_offers_to_update_it_since_it_is_words_own() -> None:
    [control] = body().iter(f"{W}sdtPr")

    gallery = control.find(f"{W}docPartObj/{W}docPartGallery")
    assert gallery is not None
    assert gallery.get(f"{W}val") == "Table of Contents"
    title = control.find(f"{W}alias")
    assert title is not None
    assert title.get(f"{W}val") == "Innehåll"


def test_it_is_one_field_around_a_field_for_each_page() -> None:
    [inside] = body().iter(f"{W}sdtContent")

    codes = [(code.text or "").strip() for code in inside.iter(f"{W}instrText")]
    assert codes == [
        'TOC \\o "1-2" \\h \\z \\u',
        "PAGEREF avsnitt_1 \\h",
        "PAGEREF avsnitt_2 \\h",
        "PAGEREF avsnitt_4 \\h",
        "PAGEREF avsnitt_5 \\h",
        "PAGEREF avsnitt_6 \\h",
    ]
    kinds = [mark.get(f"{W}fldCharType") for mark in inside.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", *["begin", "separate", "end"] * 5, "end"]


def test_every_line_leads_to_the_bookmark_of_its_heading() -> None:
    found = body()

    names = {mark.get(f"{W}name") for mark in found.iter(f"{W}bookmarkStart")}
    targets = [link.get(f"{W}anchor") for link in found.iter(f"{W}hyperlink")]
    assert targets == ["avsnitt_1", "avsnitt_2", "avsnitt_4", "avsnitt_5", "avsnitt_6"]
    assert set(targets) <= names


def test_its_heading_is_not_one_that_is_listed() -> None:
    styles = {s.get(f"{W}styleId"): s for s in part("word/styles.xml")}

    assert styles["Innehallsrubrik"].find(f"{W}pPr/{W}outlineLvl") is None


def test_half_of_the_lines_stay_below_the_heading_and_the_last_three_together() -> None:
    nine = [Heading(1, text(f"Avsnitt {number}")) for number in range(1, 10)]
    found = part("word/document.xml", *referable([Contents("Innehåll"), *nine], "handling"))
    [inside] = found.iter(f"{W}sdtContent")

    kept = [is_kept(p) for p in inside]
    assert kept == [
        False,
        *[True] * 4,
        *[False] * 2,
        True,
        True,
        False,
    ]  # its style keeps the first


def test_word_opens_without_asking_anything() -> None:
    settings = part("word/settings.xml", *referable(BLOCKS, "handling"))

    assert settings.find(f"{W}updateFields") is None
    dirty = [mark for mark in body().iter() if mark.get(f"{W}dirty") is not None]
    assert dirty == []


def test_page_numbers_stand_at_the_right_margin_after_dots() -> None:
    styles = {s.get(f"{W}styleId"): s for s in part("word/styles.xml")}

    for name in ("TOC1", "TOC2"):
        [stop] = styles[name].findall(f"{W}pPr/{W}tabs/{W}tab")
        assert (stop.get(f"{W}val"), stop.get(f"{W}leader")) == ("right", "dot")
        assert stop.get(f"{W}pos") == str(11906 - 2 * 1417)


def test_a_document_without_entries_has_no_table_of_contents() -> None:
    body = part("word/document.xml", Contents("Innehåll"), paragraph("Kort."))

    assert list(body.iter(f"{W}sdt")) == []
    assert list(body.iter(f"{W}instrText")) == []


def test_contents_that_do_not_fit_below_the_cover_begin_a_page() -> None:
    many = [Heading(1, text(f"Avsnitt {number}")) for number in range(1, 31)]
    cover = Box("omslag", (Heading(0, text("En rapport " * 20)), paragraph("Sammandrag. " * 200)))
    found = part("word/document.xml", *referable([cover, Contents("Innehåll"), *many], "handling"))

    assert lines(found)[0] == ("InnehallsrubrikNySida", "Innehåll")
    assert lines(found)[1] == ("TOC1", "Avsnitt 1\t2")


def below_a_cover(*headings: Heading) -> list[tuple[str, str]]:
    cover = Box("omslag", (Heading(0, text("En rapport")), paragraph("Sammandrag. " * 120)))
    blocks: list[Block] = [cover, Contents("Innehåll"), *headings]
    return lines(part("word/document.xml", *referable(blocks, "handling")))


def test_contents_too_long_for_the_page_of_the_cover_tell_of_the_first_level_alone() -> None:
    parts = [Heading(1 + number % 2, text(f"Avsnitt {number}")) for number in range(30)]

    assert {style for style, _ in below_a_cover(*parts)} == {"Innehallsrubrik", "TOC1"}
    assert {style for style, _ in below_a_cover(*parts[:12])} == {
        *("Innehallsrubrik", "TOC1", "TOC2")
    }


def test_contents_that_no_page_of_a_cover_holds_go_on_over_the_page() -> None:
    parts = [Heading(1, text(f"Avsnitt {number}")) for number in range(34)]
    found = below_a_cover(*parts)

    assert len(found) == 35
    assert found[0] == ("Innehallsrubrik", "Innehåll")
