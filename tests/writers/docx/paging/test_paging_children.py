from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from rapportgen.writers.docx.paging.children import child, child_value

CELL = parse_xml(
    f"<w:tc {nsdecls('w')}><w:tcPr><w:tcW w:w='100'/><w:tcW w:w='200'/></w:tcPr>"
    "<w:p><w:pStyle w:val='Normal'/></w:p></w:tc>"
)
SAYS, WIDTH, PARAGRAPH, STYLE = map(qn, ("w:tcPr", "w:tcW", "w:p", "w:pStyle"))


def test_the_first_child_of_a_name_is_found_at_any_depth_that_is_named() -> None:
    found = child(CELL, SAYS, WIDTH)

    assert found is not None
    assert found.get(qn("w:w")) == "100"


def test_what_is_not_there_is_none() -> None:
    assert child(CELL, WIDTH) is None
    assert child(CELL, PARAGRAPH, WIDTH, SAYS) is None


def test_the_value_of_a_child_that_is_not_there_is_nothing() -> None:
    paragraph = child(CELL, PARAGRAPH)

    assert paragraph is not None
    assert child_value(paragraph, STYLE) == "Normal"
    assert child_value(CELL, STYLE) == ""
