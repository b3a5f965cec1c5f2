"""The room that text takes is estimated from its characters and its line breaks."""

import pytest
from pdf_sample import line

from rapportgen.document.inlines import Emphasis, LineBreak, Link, Strong, Text
from rapportgen.document.plain import plain
from rapportgen.paper.lengths import lines, width


def test_the_characters_of_a_line_are_those_inside_its_styles_and_links() -> None:
    content = (
        Strong((Text("Ett"),)),
        LineBreak(),
        Emphasis((Link(line("två"), "https://exempel.se"),)),
        Text(" tre"),
    )
    assert plain(content) == "Ett\ntvå tre"


def test_text_takes_a_line_for_each_of_its_breaks_and_for_each_line_it_fills() -> None:
    assert lines("", 10) == 1
    assert lines("x" * 10, 10) == 1
    assert lines("x" * 11, 10) == 2
    assert lines("x\n\n" + "x" * 21, 10) == 5


def test_a_space_that_never_breaks_is_narrower_than_a_letter() -> None:
    assert width("") == 0
    assert width("ab\u00a0c") == pytest.approx(1.84)
