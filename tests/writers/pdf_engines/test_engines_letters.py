"""Letters of any script make a PDF that archives take, and none is lost without a word."""

from dataclasses import replace
from pathlib import Path

import pytest
from chart_data import bars, chart
from pdf_files import saved
from pdf_sample import SAMPLE, paragraph
from programs import printed_text
from verapdf import verdicts

from rapportgen.document.blocks import (
    Box,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Row,
    Table,
)
from rapportgen.document.inlines import Emphasis, Strong, Text
from rapportgen.packs.assets import NO_ASSETS
from rapportgen.packs.tema import Tema
from rapportgen.writers.formats import shortfalls

pytestmark = pytest.mark.usefixtures("engine")

SOME = "Ελληνικά Владимир → ✔ ● ☑️ ℃ 10⁵"
"""What every computer of the tests has letters for."""


def said(text: str) -> Document:
    """Return a document that says a text in every face, in its title and in a chart."""
    words = (Text(text),)
    drawn = chart(replace(bars(4, 7), categories=(text, "b")), title=text, description="Två.")
    faces = Paragraph((Emphasis(words), Strong(words), Strong((Emphasis(words),))))
    cover = Box("omslag", (Heading(0, words), Facts((Fact(text, words),))))
    table = Table(text, (Column(words), Column(words, "right")), (Row((words, words), "sum"),))
    blocks = (paragraph(text), cover, Heading(1, words), faces, table, drawn)
    return replace(SAMPLE, title=text, blocks=blocks)


def told(document: Document, engine: str) -> list[str]:
    return [fault.message for fault in shortfalls("pdf", engine)(document, Tema(), NO_ASSETS)]


def failed(path: Path) -> list[str]:
    found = verdicts("3a,ua1", [path])
    return [*found[path, "3a"].failed, *found[path, "ua1"].failed]


def test_letters_of_other_scripts_and_signs_are_shown(tmp_path: Path, engine: str) -> None:
    path = saved(tmp_path, said(SOME), Tema())

    assert told(said(SOME), engine) == []
    assert "Ελληνικά Владимир →" in printed_text(path)
    assert failed(path) == []


def test_what_no_font_has_is_told_and_seen(tmp_path: Path, engine: str) -> None:
    text = "Bra 🙂 av 王小明 ✅ \ue123 𝟞"
    path = saved(tmp_path, said(text), Tema())

    assert told(said(text), engine)[:2] == [
        "PDF kan inte visa ”🙂”, som inget typsnitt har. Där står [?].",
        "PDF kan inte visa ”王小明”, som inget typsnitt har. Där står [?].",
    ]
    assert printed_text(path).startswith("Bra [?] av [?] ✓ [?]")
    assert failed(path) == []


SEQUENCES = {
    "🇸🇪": ("”🇸🇪”", "[?]"),
    "🇸🇪🇳🇴": ("”🇸🇪🇳🇴”", "[?]"),
    "👍🏽": ("”👍🏽”", "[?]"),
    "☝🏽": ("”☝🏽”", "[?]"),
    "🏽": ("”🏽”", "[?]"),
    "👨\u200d👩\u200d👧": ("”👨👩👧”", "[?]"),
    "🧑🏽\u200d⚕️": ("”🧑🏽⚕️”", "[?]"),
    "❤️\u200d🔥": ("”❤️🔥”", "[?]"),
    "🏳️\u200d🌈": ("”🏳️🌈”", "[?]"),
    "🙂❤️\u200d🔥": ("”🙂”", "[?][?]"),
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f": ("”🏴”", "[?]"),
    "1️⃣": ("”1️⃣”", "1[?]"),
    "2\u20e3": ("”2\u20e3”", "2[?]"),
    "#️⃣": ("”#️⃣”", "#[?]"),
    "`\u20e3": ("”`\u20e3”", "`[?]"),
    "漢\u0301": ("”漢\u0301”", "[?]"),
    "กำ": ("”กำ”", "[?]"),
    "🫩": ("U+1FAE9", "[?]"),
}
"""Signs that no font of the tests has: what they are called, and what stands there instead."""


@pytest.mark.parametrize("sign", SEQUENCES)
def test_a_sign_of_several_characters_is_told_as_one(sign: str, engine: str) -> None:
    name, there = SEQUENCES[sign]
    first, *others = told(said(f"a {sign} b"), engine)

    there = there.replace("[?][?]", "[?]")
    assert first == f"PDF kan inte visa {name}, som inget typsnitt har. Där står {there}."
    assert len(others) == (sign == "🙂❤️\u200d🔥"), "these are two"


def test_signs_of_several_characters_make_a_pdf_that_archives_take(tmp_path: Path) -> None:
    path = saved(tmp_path, said(" b ".join(SEQUENCES)), Tema())

    shown = " b ".join(there for _, there in SEQUENCES.values())
    assert shown in printed_text(path)
    assert failed(path) == []


def test_signs_that_are_to_be_pictures_are_shown_as_signs(tmp_path: Path, engine: str) -> None:
    document = said("❤️ ☑️ ☎\ufe0e ✔️ ☝")
    path = saved(tmp_path, document, Tema())

    assert told(document, engine) == []
    assert "❤☑☎✔☝" in printed_text(path).replace(" ", "")
    assert failed(path) == []


def test_marks_on_letters_are_shown(tmp_path: Path, engine: str) -> None:
    document = replace(SAMPLE, blocks=(paragraph("q\u0301 x\u0336 ạ\u0301"),))
    path = saved(tmp_path, document, Tema())

    assert told(document, engine) == []
    assert failed(path) == []
