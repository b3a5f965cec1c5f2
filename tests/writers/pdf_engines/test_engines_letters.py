"""Letters of any script make a PDF that archives take, and none is lost without a word."""

from dataclasses import replace
from pathlib import Path

import pytest
from chart_data import bars, chart
from pdf_files import saved
from pdf_sample import SAMPLE, paragraph
from programs import printed_text
from verapdf import verdicts

from rapportgen.document.blocks import Document, Paragraph
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
    return replace(SAMPLE, title=text, blocks=(paragraph(text), faces, drawn))


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
