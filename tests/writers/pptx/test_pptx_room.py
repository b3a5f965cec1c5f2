"""Nothing runs over the edge of its slide, as LibreOffice sets it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from examples import example, made, possible_documents
from nodes import bullets, heading, paragraph, row, text
from pptx_reading import COVER, document, table
from programs import converted_by_libreoffice, run

from rapportgen.document.blocks import Block, Box, Column, Document, List, Table
from rapportgen.packs.tema import Tema
from rapportgen.writers.pptx import shortfalls, write

WORD = re.compile(
    r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
)
LEFT, RIGHT, FOOT, ABOVE_FOOT = 53.0, 907.0, 500.0, 494.0
SENTENCE = "Rehabkoordinatorn och försäkringsutredaren går igenom ärendena på var sitt håll. "


class Word(NamedTuple):
    """A word as it is printed, in points from the upper left corner."""

    slide: int
    left: float
    top: float
    right: float
    bottom: float
    word: str


def printed(pdf: Path) -> Iterator[Word]:
    pages = run("pdftotext", "-bbox", pdf, "-").split("<page ")[1:]
    for number, page in enumerate(pages, 1):
        assert 'width="960.0' in page.split(">")[0], page[:80]
        for found in WORD.finditer(page):
            left, top, right, bottom = map(float, found.groups()[:4])
            yield Word(number, left, top, right, bottom, found[5])


def outside(word: Word) -> bool:
    """Return whether a word lies over an edge, or between text and footer."""
    in_text = word.bottom <= ABOVE_FOOT
    in_foot = word.top >= FOOT and word.bottom <= 526
    return word.left < LEFT or word.right > RIGHT or word.top < 8 or not (in_text or in_foot)


def stress() -> Document:
    """Return a document of all that is long: text without end, lists in lists, great tables."""
    deep = List(
        ((paragraph(SENTENCE * 3), List(((paragraph(SENTENCE * 8), bullets("x " * 300)),))),)
    )
    wide = Table(
        "Bred",
        tuple(Column(text(f"Kolumn {n}"), "right") for n in range(9)),
        tuple(
            row(*["1\u00a0234\u00a0567 kr"] * 9, kind="sum" if n == 39 else "body")
            for n in range(40)
        ),
    )
    quote = Box(
        "citat", (paragraph("”" + SENTENCE * 4 + "”"), paragraph("– Deltagare i projektet"))
    )
    blocks: tuple[Block, ...] = (
        COVER,
        heading(1, "Text"),
        paragraph(SENTENCE * 60),
        paragraph("Utan punkt " * 400),
        heading(2, "En underrubrik som är lång " * 3),
        bullets(*[SENTENCE * (n % 4 + 1) for n in range(40)]),
        heading(1, "Listor i listor"),
        deep,
        List(tuple((paragraph(SENTENCE),) for _ in range(120)), ordered=True),
        heading(1, "En rubrik som aldrig tar slut " * 12),
        paragraph(SENTENCE),
        heading(1, "Tabeller"),
        wide,
        table(
            *[row(SENTENCE * (n % 7 + 1), str(n)) for n in range(30)], notes=(text(SENTENCE * 2),)
        ),
        table(row(SENTENCE * 90, "1")),
        heading(1, "Citat"),
        *[quote] * 5,
        heading(1, "Frågor"),
    )
    return document(*blocks)


EXAMPLES = [(project, kind) for project, kind in possible_documents() if kind == "presentation"]


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Word]]:
    """Return the words of the example presentations and of the one that is hard, as printed."""
    folder = tmp_path_factory.mktemp("slides")
    made_of = {name: (made(name, kind), example(name)[2].tema) for name, kind in EXAMPLES}
    made_of["stress"] = (stress(), Tema())
    for name, (of, tema) in made_of.items():
        (folder / f"{name}.pptx").write_bytes(write(of, tema))
    pdfs = converted_by_libreoffice(folder, *[folder / f"{name}.pptx" for name in made_of])
    return {pdf.stem: list(printed(pdf)) for pdf in pdfs}


@pytest.mark.parametrize("name", [*(project for project, _ in EXAMPLES), "stress"])
def test_no_word_is_outside_its_room(words: dict[str, list[Word]], name: str) -> None:
    assert len(words[name]) > 100
    assert [word for word in words[name] if outside(word)] == []


def test_only_titles_and_rows_longer_than_a_slide_are_cut_and_told() -> None:
    told = [fault.message for fault in shortfalls(stress(), Tema())]

    assert [(message[:34], message[-15:]) for message in told] == [
        ("Bildspelet: Rubriken ”En rubrik so", " och klipps av."),
        ("Bildspelet: Tabellen ”Avslut” har ", "ipps texten av."),
    ]


@pytest.mark.parametrize(("project", "kind"), EXAMPLES)
def test_nothing_is_cut_in_the_examples(project: str, kind: str) -> None:
    assert list(shortfalls(made(project, kind), example(project)[2].tema)) == []
