"""PowerPoint and HTML show the same slides: as many, in the same order, with the same titles."""

import re
from html import unescape
from io import BytesIO
from itertools import product

import pptx
import pytest
from dressed_examples import PACKS, dressed, written
from examples import possible_documents

PRESENTATIONS = [project for project, kind in possible_documents() if kind == "presentation"]
EVERY = list(product(PRESENTATIONS, PACKS))


def in_powerpoint(project: str, pack: str) -> list[tuple[str, str]]:
    """Return the title and the footer of each slide."""
    package = written(dressed(project, "presentation", pack), "pptx", pack)
    return [
        (slide.shapes.title.text_frame.text, _footer(slide))
        for slide in pptx.Presentation(BytesIO(package)).slides
    ]


def _footer(slide: object) -> str:
    shapes = slide.placeholders  # type: ignore[attr-defined]
    [footer] = [shape.text_frame.text for shape in shapes if shape.name == "Sidfot"]
    return str(footer)


def in_html(project: str, pack: str) -> list[tuple[str, str]]:
    html = written(dressed(project, "presentation", pack), "html", pack).decode()
    titles = re.findall(r'<h[12] id="[^"]+" class="satt"[^>]*>(.*?)</h[12]>', html)
    footers = re.findall(r'<p class="sidfot">(.*?)</p>', html)
    return [(unescape(title), unescape(foot)) for title, foot in zip(titles, footers, strict=True)]


@pytest.mark.parametrize(("project", "pack"), EVERY)
def test_the_slides_are_the_same(project: str, pack: str) -> None:
    assert in_html(project, pack) == in_powerpoint(project, pack)
