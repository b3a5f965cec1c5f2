"""A table of contents stands whole below the cover, or begins a page of its own."""

from dataclasses import replace
from pathlib import Path

import pytest
from pdf_files import saved
from pdf_sample import COVER, SAMPLE, line
from programs import run

from rapportgen.document.blocks import Contents, Document, Entry, Heading
from rapportgen.packs.tema import Tema

pytestmark = pytest.mark.usefixtures("engine")


def with_contents(count: int) -> Document:
    """Return a document with so many headings, of which its contents tell."""
    names = [f"Rubrik nummer {at}" for at in range(1, count + 1)]
    headings = tuple(Heading(1, line(name), anchor=name.replace(" ", "-")) for name in names)
    entries = tuple(Entry(1, None, name, name.replace(" ", "-")) for name in names)
    return replace(SAMPLE, blocks=(COVER, Contents("Innehåll", entries), *headings))


@pytest.mark.parametrize(("count", "begins", "ends"), [(16, 1, 1), (30, 2, 2), (50, 2, 3)])
def test_contents_stand_whole_below_the_cover_or_begin_a_page(
    count: int, begins: int, ends: int, tmp_path: Path
) -> None:
    path = saved(tmp_path, with_contents(count), Tema())
    pages = run("pdftotext", "-layout", path, "-").split("\f")
    first, last = (
        next(at for at, page in enumerate(pages, 1) if said in page)
        for said in ("Innehåll", f"Rubrik nummer {count}")
    )

    assert (first, last) == (begins, ends)
