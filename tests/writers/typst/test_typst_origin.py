"""A PDF says that this program made it by means of Typst, and stays whole."""

import re
from dataclasses import replace

import pytest
from pdf_files import written
from pdf_sample import SAMPLE

from rapportgen import __version__
from rapportgen.document.blocks import Document
from rapportgen.packs.tema import Tema
from rapportgen.writers.typst.origin import renamed


def made(document: Document) -> bytes:
    return written(document, Tema(), engine="typst")


@pytest.mark.parametrize("author", ["Förbundet", "(Typst 1.0)", "/Creator(Typst 1.0) <x>&"])
def test_the_creator_is_the_same_in_both_places(author: str) -> None:
    pdf = made(replace(SAMPLE, author=author))

    name = f"rapportgen {__version__}".encode()
    assert pdf.count(b"/Creator(%b)/Producer(Typst " % name) == 1
    assert pdf.count(b"<xmp:CreatorTool>%b</xmp:CreatorTool><pdf:Producer>Typst " % name) == 1


def test_the_table_at_the_end_tells_where_every_object_begins() -> None:
    pdf = made(SAMPLE)

    start = int(pdf.split(b"startxref\n")[1].split()[0])
    places = re.findall(rb"(\d{10}) \d{5} n", pdf[start:])
    assert pdf[start : start + 5] == b"xref\n"
    for number, place in enumerate(places, 1):
        assert pdf[int(place) :].startswith(b"%d 0 obj" % number)


def test_the_metadata_is_as_long_as_it_says() -> None:
    [(length, content)] = re.findall(
        rb"<</Length (\d+)/Type/Metadata/Subtype/XML>>\nstream\n(.*?)\nendstream",
        made(SAMPLE),
        re.DOTALL,
    )
    assert int(length) == len(content)


def test_a_file_of_another_make_is_left_as_it_is() -> None:
    assert renamed(b"%PDF-2.0\n%%EOF") == b"%PDF-2.0\n%%EOF"
    assert renamed(made(SAMPLE)) == made(SAMPLE)
