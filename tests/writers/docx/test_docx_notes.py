from docx_reading import W, budget, document, paragraph, part, part_of, row, style_of, text, words

from rapportgen.document.blocks import Block, Column, Heading, Paragraph, Row, Table
from rapportgen.document.inlines import Footnote, Link, Strong, Text
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
NOTE = Footnote((Text("Se "), Link((Text("sidan"),), "https://exempel.se"), Text(".")))
NOTED = Paragraph((Text("Ord"), NOTE, Text(" här.")))


def notes(*blocks: Block) -> list[tuple[str, str]]:
    """Return number and words of each note, with the separators first."""
    found = part("word/footnotes.xml", *blocks)
    return [(note.get(f"{W}id", ""), words(note)) for note in found]


def references(*blocks: Block) -> list[str]:
    body = part("word/document.xml", *blocks)
    return [mark.get(f"{W}id", "") for mark in body.iter(f"{W}footnoteReference")]


def test_a_note_stands_at_the_foot_of_the_page() -> None:
    assert references(NOTED) == ["1"]
    assert notes(NOTED) == [("-1", ""), ("0", ""), ("1", " Se sidan.")]


def test_notes_are_numbered_in_the_order_of_reading_everywhere() -> None:
    cell = (Text("Tjänst"), Footnote(text("I cellen.")))
    table = Table("Budget", (Column(text("Post")),), (Row((cell,)),), ((NOTE,),))
    blocks = (Heading(1, (Text("Rubrik"), Footnote(text("Först.")))), table, NOTED)

    assert references(*blocks) == ["1", "2", "3"]
    assert [said for _, said in notes(*blocks)][2:] == [" Först.", " I cellen.", " Se sidan."]


def test_notes_that_say_the_same_are_one_note_which_later_marks_refer_to() -> None:
    twice = Paragraph((Text("Två"), Footnote(text("Annan.")), NOTE))
    body = part("word/document.xml", NOTED, twice, NOTED)

    assert references(NOTED, twice, NOTED) == ["1", "2"]
    assert [said for _, said in notes(NOTED, twice, NOTED)][2:] == [" Se sidan.", " Annan."]
    fields = [field.text for field in body.iter(f"{W}instrText")]
    assert fields == [r" NOTEREF _Not1 \f \h "] * 2
    [first, *_] = body.iter(f"{W}p")
    tags = [child.tag.removeprefix(W) for child in first]
    start = tags.index("bookmarkStart")
    assert tags[start : start + 3] == ["bookmarkStart", "r", "bookmarkEnd"]
    assert first[start].get(f"{W}name") == "_Not1"
    assert first[start + 1].find(f"{W}footnoteReference") is not None


def test_the_mark_and_the_note_have_words_own_styles() -> None:
    [mark] = [
        run
        for run in part("word/document.xml", NOTED).iter(f"{W}r")
        if run.find(f"{W}footnoteReference") is not None
    ]
    *_, note = part("word/footnotes.xml", NOTED)
    [first] = note

    assert mark.find(f"{W}rPr/{W}rStyle").attrib == {f"{W}val": "FootnoteReference"}  # type: ignore[union-attr]
    assert style_of(first) == "FootnoteText"
    assert [run.find(f"{W}footnoteRef") is not None for run in first.iter(f"{W}r")][:2] == [
        True,
        False,
    ]


def test_the_settings_name_the_separators() -> None:
    settings = part("word/settings.xml", NOTED)

    named = settings.findall(f"{W}footnotePr/{W}footnote")
    assert [separator.get(f"{W}id") for separator in named] == ["-1", "0"]
    tags = [child.tag for child in settings]
    assert tags.index(f"{W}footnotePr") + 1 == tags.index(f"{W}compat")
    types = [note.get(f"{W}type") for note in part("word/footnotes.xml", NOTED)]
    assert types == ["separator", "continuationSeparator", None]


def test_a_link_in_a_note_is_the_notes_own() -> None:
    package = write(document(NOTED), Tema())
    [link] = part_of(package, "word/footnotes.xml").iter(f"{W}hyperlink")

    [relation] = part_of(package, "word/_rels/footnotes.xml.rels")
    assert relation.get("Id") == link.get(f"{R}id")
    assert relation.get("Target") == "https://exempel.se"


def test_a_note_inside_a_note_stands_in_it() -> None:
    inner = Footnote((Text("Ytter"), Strong((Footnote(text("inre")),))))

    assert notes(Paragraph((Text("Ord"), inner)))[2:] == [("1", " Ytter (inre)")]


def test_a_document_without_notes_has_no_part_for_them() -> None:
    settings = part("word/settings.xml", paragraph("Ord."), budget(row("Summa", "1 kr")))

    assert settings.find(f"{W}footnotePr") is None
