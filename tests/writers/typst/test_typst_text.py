"""Whatever stands in a text comes out as that text, and never as markup."""

import re
import subprocess
from unicodedata import category

from fontTools.ttLib import TTFont
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rapportgen.document.blocks import (
    Block,
    Box,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    List,
    Paragraph,
    Row,
    Table,
)
from rapportgen.document.inlines import Emphasis, Footnote, Inlines, Link, Strong, Text
from rapportgen.packs.tema import Tema
from rapportgen.packs.typsnitt import DEFAULT_FONT
from rapportgen.paper.fonts import FACES as FACE_NAMES
from rapportgen.paper.fonts import font_file
from rapportgen.writers.typst import write

FACES = [TTFont(font_file(DEFAULT_FONT, face)).getBestCmap() for face in FACE_NAMES]
MARKUP = "#$*_`~@<>=+-/\\[]{}()\"'&%^|;:,.0aÅö "
LETTERS = [
    chr(code)
    for code in sorted(set.intersection(*map(set, FACES)))
    if category(chr(code))[0] in "LNPS" and chr(code) != "¶"
    # What is written above a title stands in capitals.
    if all(ord(capital) in FACES[0] for capital in chr(code).upper())
]
TEXTS = st.text(st.sampled_from(MARKUP) | st.sampled_from(LETTERS), min_size=1, max_size=60)


def places(text: str) -> tuple[Block, ...]:
    """Return the text in every kind of place, each between two marks."""
    line: Inlines = (Text(f"¶{text}¶"),)
    noted = (*line, Footnote(line))
    columns = (Column(line), Column((Text("Tal"),), "right"))
    return (
        Box("omslag", (Paragraph(line), Heading(0, line), Facts((Fact(f"¶{text}¶", line),)))),
        Heading(1, line, number=f"¶{text}¶"),
        Paragraph((Strong(line), Emphasis(line), Link(line, "https://exempel.se/"))),
        List(((Paragraph(noted),),)),
        Table(f"¶{text}¶", columns, (Row((line, line)),), notes=(line,)),
        Box("citat", (Paragraph(line),)),
    )


def bare(text: str) -> str:
    return re.sub(r"[\s\xad\u2010-]", "", text)


@settings(max_examples=60, deadline=None)
@given(text=TEXTS)
@example(text="0" * 28)  # three of them are a word that no line has room for
def test_arbitrary_text_comes_out_in_every_place(text: str) -> None:
    pdf = write(Document("T", "K", "F", None, places(text)), Tema())
    assert isinstance(pdf, bytes), pdf
    run = subprocess.run(
        ["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True
    )
    found = re.findall("¶(.*?)¶", bare(run.stdout.decode()), re.DOTALL)

    assert [piece.upper() for piece in found] == [bare(text).upper()] * 17
