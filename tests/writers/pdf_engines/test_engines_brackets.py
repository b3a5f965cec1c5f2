"""Brackets come out as they are written, also in a document with Arabic or Hebrew."""

from dataclasses import replace
from pathlib import Path

import pytest
from pdf_files import saved
from pdf_sample import SAMPLE, line
from programs import printed_text
from verapdf import verdicts

from rapportgen.document.blocks import Document, Paragraph
from rapportgen.document.inlines import Emphasis, Strong
from rapportgen.packs.tema import Tema

pytestmark = pytest.mark.usefixtures("engine")

SAID = "och sedan (en parentes) [en hake] {en klammer} «ett citat» 5 > 3 ≤ 4"


def said(text: str) -> Document:
    """Return a document with a text in every face of the font."""
    words = line(text)
    faces = (words, (Strong(words),), (Emphasis(words),), (Strong((Emphasis(words),)),))
    return replace(SAMPLE, blocks=tuple(map(Paragraph, faces)))


@pytest.mark.parametrize("other", ["العربية (نعم)", "שלום (כן) [לא] {כן} «לא» 3 < 5 ≥ 4 א"])
def test_brackets_that_another_script_turns_are_not_turned_elsewhere(
    other: str, tmp_path: Path
) -> None:
    path = saved(tmp_path, said(f"{other} {SAID}."), Tema())

    assert " ".join(printed_text(path).split()).count(SAID) == 4
    found = verdicts("3a,ua1", [path])
    assert [*found[path, "3a"].failed, *found[path, "ua1"].failed] == []
