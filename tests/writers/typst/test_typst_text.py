"""Whatever stands in a text comes out as that text, and never as markup."""

import re
import subprocess
from dataclasses import replace
from unicodedata import category

from chart_data import bars, chart
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
from rapportgen.writers.typst.inlines import inlines

FACES = [TTFont(font_file(DEFAULT_FONT, face)).getBestCmap() for face in FACE_NAMES]
MARKUP = "#$*_`~@<>=+-/\\[]{}()\"'&%^|;:,.0aÅö "
LETTERS = [
    chr(code)
    for code in sorted(set.intersection(*map(set, FACES)))
    if category(chr(code))[0] in "LNPS" and chr(code) != "¶"
    # What is written above a title stands in capitals.
    if all(ord(capital) in FACES[0] for capital in chr(code).upper())
]
CHARACTERS = st.sampled_from(MARKUP) | st.sampled_from(LETTERS)
LONG_WORDS = st.text(st.sampled_from("abÅö_\\/.-"), min_size=41, max_size=90)
TEXTS = st.text(CHARACTERS, min_size=1, max_size=60) | st.builds(
    "{} {}".format, LONG_WORDS, st.text(CHARACTERS, max_size=20)
)
STRINGS = re.compile(r'"((?:[^"\\]|\\.)*)"')
ESCAPED = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))")


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


def strings(code: str) -> str:
    """Return all that is written as text in some code, joined."""
    joined = "".join(STRINGS.findall(code))
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)) if found[1] else found[2], joined)


@given(text=st.text(max_size=120) | TEXTS)
@example(text="a" * 41 + " och mer om sedan.")
@example(text="www.exempel.se/" + "a_" * 30 + ".pdf, se kansli@exempel.se.")
def test_any_text_is_written_in_the_code_once_and_whole(text: str) -> None:
    assert strings(inlines((Text(text),))) == re.sub(r"[ \t\n\r\f]+", " ", text)


def bare(text: str) -> str:
    return re.sub(r"[\s\xad\u2010-]", "", text)


@settings(max_examples=60, deadline=None)
@given(text=TEXTS)
@example(text="0" * 28)  # three of them are a word that no line has room for
@example(text=r"G:\Gemensam\Projekt\2026\Ekonomi\Budget.xlsx och i dag läser alla den.")
def test_arbitrary_text_comes_out_in_every_place(text: str) -> None:
    pdf = write(Document("T", "K", "F", None, places(text)), Tema())
    assert isinstance(pdf, bytes), pdf
    run = subprocess.run(
        ["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True
    )
    found = re.findall("¶(.*?)¶", bare(run.stdout.decode()), re.DOTALL)

    assert [piece.upper() for piece in found] == [bare(text).upper()] * 17


@settings(max_examples=100, deadline=None)
@given(text=st.text(st.characters(codec="utf-8"), min_size=1, max_size=30))
@example(text='漢\u0301 का 1\ufe0f\u20e3 مُحَمَّد "\u20e3 \\\u20e3 `\u20e3`')
def test_letters_of_any_kind_make_a_pdf(text: str) -> None:
    drawn = chart(replace(bars(4, 7), categories=(text, "b")), title=text)
    for extra in ((), (drawn,)):
        assert isinstance(
            write(Document(text, "K", text, None, places(text) + extra), Tema()), bytes
        )
