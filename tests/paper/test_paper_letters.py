"""Letters that no font has: another form of them, a stand-in that is told, and nothing asked."""

from datetime import date

import pytest
from fontTools.ttLib import TTFont

from rapportgen.document.blocks import (
    Block,
    Box,
    Chart,
    Column,
    Document,
    Heading,
    Paragraph,
    Row,
    Table,
)
from rapportgen.document.charts import Bars, Series
from rapportgen.document.inlines import Emphasis, Inlines, Link, Text
from rapportgen.document.plain import plain
from rapportgen.packs.typsnitt import DEFAULT_FONT
from rapportgen.paper.fonts import FACES, font_file
from rapportgen.paper.letters import _UNSURE, lacking, letters_lacking, with_stand_ins


def line(text: str) -> Inlines:
    return (Text(text),)


def document(*blocks: Block, title: str = "Titel") -> Document:
    return Document(title, "Ansökan", "Vara", date(2024, 3, 1), blocks)


def asked_in(shown: Document) -> tuple[frozenset[str], set[str]]:
    """Return which letters a document lacks when every letter asked about is, and those asked."""
    asked: set[str] = set()

    def lacks(font: str, stretches: frozenset[str]) -> frozenset[str]:
        assert font == DEFAULT_FONT
        asked.update(stretches)
        return frozenset("".join(stretches))

    return lacking(shown, DEFAULT_FONT, lacks), asked


def told(text: str) -> list[tuple[str, str]]:
    shown = document(Paragraph(line(text)))
    faults = letters_lacking(shown, asked_in(shown)[0])
    return [(fault.message, fault.written) for fault in faults]


def instead(text: str) -> str:
    shown = document(Paragraph(line(text)))
    [block] = with_stand_ins(shown, asked_in(shown)[0]).blocks
    assert isinstance(block, Paragraph)
    return plain(block.content)


def test_nobody_is_asked_about_letters_that_are_always_there() -> None:
    text = "”Åsa” – 1 000 kr, 80 %, 2 × 3 ≥ 5 → ✓ §\u00ad½ Łukasz\n"
    assert asked_in(document(Paragraph(line(text)))) == (frozenset(), set())


@pytest.mark.parametrize("face", FACES)
def test_those_are_in_every_face_of_the_font_that_helps_out(face: str) -> None:
    there = set(TTFont(font_file(DEFAULT_FONT, face)).getBestCmap())
    letters = (chr(code) for code in range(0x20, 0x10000))
    assert [
        letter for letter in letters if not _UNSURE.match(letter) and ord(letter) not in there
    ] == []


def test_letters_are_asked_about_in_stretches_wherever_they_stand() -> None:
    table = Table("Ⅷ", (Column(line("Ⅸ")),), (Row((line("Ⅹ"),)),))
    chart = Chart("Ⅺ", Bars(("Ⅻ",), (Series("ⅰ", (None,)),), "st"), "Ⅲ", table)
    shown = document(
        Heading(1, (Emphasis(line("王小明")),), anchor="Ⅴ"),
        Paragraph((Link(line("ⅶ"), "https://Ⅱ.se"),)),
        chart,
        title="Ⅰ",
    )
    assert asked_in(shown)[1] == {"王小明", "Ⅰ", "Ⅷ", "Ⅸ", "Ⅹ", "Ⅺ", "Ⅻ", "ⅰ", "ⅶ"}


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("✅ klart ✔️", "✓ klart ✓"),
        ("\uf0b7 punkt ● punkt", "• punkt • punkt"),
        ("icke\u2011brytande", "icke-brytande"),
        ("20 ℃ och ﬁn", "20 °C och fin"),
        ("a\ufeffb\u200dc", "abc"),
        ("en\u2028två", "en två"),
    ],
)
def test_a_letter_with_another_form_is_written_so_and_nothing_is_told(
    written: str, shown: str
) -> None:
    assert (instead(written), told(written)) == (shown, [])


@pytest.mark.parametrize(
    ("written", "shown", "name"),
    [
        ("Bra 🙂!", "Bra [?]!", "”🙂”"),
        ("av 王小明", "av [?]", "”王小明”"),
        ("👩🏽\u200d💻 ok", "[?] ok", "”👩🏽💻”"),
        ("10ᵡ", "10[?]", "”ᵡ”"),
        ("a\ue123b", "a[?]b", "U+E123"),
        ("🇸🇪 och", "[?] och", "”🇸🇪”"),
        ("☝🏽 och", "[?] och", "”☝🏽”"),
        ("❤️\u200d🔥 och", "[?] och", "”❤️🔥”"),
        ("🏴\U000e0067\U000e007f och", "[?] och", "”🏴”"),
    ],
)
def test_the_others_have_a_stand_in_that_is_told(written: str, shown: str, name: str) -> None:
    [(message, at)] = told(written)
    assert instead(written) == shown
    assert message == f"PDF kan inte visa {name}, som inget typsnitt har. Där står [?]."
    assert at in written


@pytest.mark.parametrize("written", ["1\ufe0f\u20e3", "q\u0302"])
def test_a_letter_keeps_its_place_when_a_mark_on_it_is_lacking(written: str) -> None:
    shown = document(Paragraph(line(f"a {written} b")))
    lacked, asked = asked_in(shown)
    [fault] = letters_lacking(shown, lacked)

    assert asked == {written.replace("\ufe0f", "")}
    assert instead(f"a {written} b") == f"a {written[0]}[?] b"
    assert fault.message == (
        f"PDF kan inte visa ”{written}”, som inget typsnitt har. Där står {written[0]}[?]."
    )
    assert fault.written == written


def test_letters_of_the_alphabet_are_never_lacking_whatever_is_answered() -> None:
    shown = document(Paragraph(line("a🙂")))
    assert lacking(shown, DEFAULT_FONT, lambda *_: frozenset("a🙂omslag")) == {"🙂"}


def test_each_stretch_is_told_once() -> None:
    assert [at for _, at in told("🙂 och 🙂 och 中")] == ["🙂", "中"]


def test_what_a_program_reads_is_left_alone() -> None:
    shown = document(Paragraph((Link(line("🙂"), "https://🙂.se"),)))
    [block] = with_stand_ins(shown, frozenset("🙂")).blocks
    assert block == Paragraph((Link(line("[?]"), "https://🙂.se"),))


def test_words_of_the_program_are_left_alone() -> None:
    cells = (line("mus"),)
    table = Table("", (Column(line("left"), "left"),), (Row(cells, "sum"),))
    shown = document(Box("omslag", (Paragraph(line("om")),)), table)
    box, changed = with_stand_ins(shown, frozenset("omslagleftsumhandling")).blocks

    assert box == Box("omslag", (Paragraph(line("[?]")),))
    assert isinstance(changed, Table)
    assert (changed.columns[0].align, changed.rows[0].kind) == ("left", "sum")


def test_a_document_that_lacks_nothing_is_the_same() -> None:
    shown = document(Paragraph(line("🙂")))
    assert with_stand_ins(shown, frozenset()) is shown
    assert list(letters_lacking(shown, frozenset())) == []
