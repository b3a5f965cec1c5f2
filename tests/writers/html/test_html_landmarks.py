"""No two parts of a page that one can jump to have the same name."""

import re
from dataclasses import replace

import pytest
from html_nodes import CHART, COVER, TABLE, document, line

from rapportgen.document.blocks import Contents, Form, Heading
from rapportgen.packs.tema import Tema
from rapportgen.writers.html import write
from rapportgen.writers.html.landmarks import claim, landmark, landmarks


def test_a_name_that_is_taken_gets_a_number() -> None:
    with landmarks():
        names = [landmark(name) for name in ("Mål", "Budget", "Mål", " mål ", "Mål (2)")]
    assert names == ["Mål", "Budget", "Mål (2)", " mål  (3)", "Mål (2) (2)"]


def test_a_name_is_claimed_once_on_each_page() -> None:
    with landmarks():
        assert [claim("Mål"), claim("Mål")] == [True, False]
    with landmarks():
        assert claim("Mål")


def test_outside_a_page_a_name_is_what_it_is() -> None:
    assert [landmark("Mål"), landmark("Mål")] == ["Mål", "Mål"]


SAME = (Heading(1, line("T"), anchor="a"), TABLE, CHART, Heading(1, line("T"), anchor="b"), TABLE)


@pytest.mark.parametrize(
    ("form", "names"),
    [
        ("handling", ["T", "T (2)", "Bild: D", "T (3)"]),
        ("webbsida", ["På sidan", "T (2)", "Bild: D", "T (3)"]),
        ("bildspel", ["Tabell: T", "Bild: T: D", "Tabell: T, fortsättning"]),
    ],
)
def test_what_is_called_the_same_is_told_apart(form: Form, names: list[str]) -> None:
    contents = (Contents("T"),) if form == "handling" else ()
    shown = replace(document(COVER, *contents, *SAME), form=form)
    html = write(shown, Tema()).decode()
    assert re.findall(r' aria-label="([^"]*)"', html) == names


def test_of_sections_with_the_same_heading_the_first_is_a_landmark() -> None:
    shown = replace(document(COVER, *SAME), form="webbsida")
    html = write(shown, Tema()).decode()
    assert re.findall(r"<section[^>]*>", html) == ['<section aria-labelledby="a">', "<section>"]
