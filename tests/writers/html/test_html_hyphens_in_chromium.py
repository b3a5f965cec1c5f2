"""Long words in HTML: Chromium knows that the page is Swedish, and that words may be divided."""

from pathlib import Path

import pytest
from browser import seen
from html_nodes import TABLE, document, line

from rapportgen.document.blocks import Heading, List, Paragraph
from rapportgen.packs.tema import Tema
from rapportgen.writers.html import write

LANGUAGE = {"run": "document.documentElement.lang"}
WHERE = ("p", "li", "h2", "td")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    text = Paragraph(line("Arbetsmarknadsutbildningarna"))
    path = tmp_path / "sida.html"
    path.write_bytes(
        write(document(Heading(1, line("Mål")), text, List(((text,),)), TABLE), Tema())
    )
    return path


def test_long_words_may_be_divided_as_swedish_ones(page: Path) -> None:
    asked = [{"run": f"getComputedStyle(document.querySelector('{tag}')).hyphens"} for tag in WHERE]

    assert seen(page, LANGUAGE, *asked).answers == ["sv-SE", "auto", "auto", "auto", "auto"]
