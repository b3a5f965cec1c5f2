"""A document is cut at its headings of the first level."""

from html_nodes import line

from rapportgen.document.blocks import Heading, Paragraph
from rapportgen.writers.html.sections import heading, labelled, sections

INTRODUCTION, TEXT = Paragraph(line("inledning")), Paragraph(line("text"))
FIRST, BELOW, SECOND = (
    Heading(1, line("Mål"), anchor="a"),
    Heading(2, line("Del")),
    Heading(1, line("M")),
)


def test_a_section_begins_with_a_heading_of_the_first_level() -> None:
    found = sections([FIRST, TEXT, BELOW, TEXT, SECOND])
    assert found == ((FIRST, TEXT, BELOW, TEXT), (SECOND,))
    assert [heading(section) for section in found] == [FIRST, SECOND]


def test_what_stands_before_the_first_heading_is_a_section_without_one() -> None:
    found = sections([INTRODUCTION, FIRST])
    assert found == ((INTRODUCTION,), (FIRST,))
    assert heading(found[0]) is None


def test_nothing_has_no_sections() -> None:
    assert sections([]) == ()


def test_a_section_is_named_by_its_heading_when_that_can_be_pointed_at() -> None:
    assert labelled((FIRST, TEXT)) == ' aria-labelledby="a"'
    assert labelled((SECOND,)) == ""
    assert labelled((INTRODUCTION,)) == ""
