"""The first signature stays on the page of what it is put under."""

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from rapportgen.writers.docx.signing import keep_below_text

HEADING = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:p>'
SIGNER = '<w:p><w:pPr><w:pStyle w:val="Undertecknare"/></w:pPr></w:p>'
ITEM = '<w:p><w:pPr><w:pStyle w:val="ListNumber"/></w:pPr></w:p>'
ROW = "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>"
TABLE = f'<w:tbl>{ROW}{ROW}</w:tbl><w:p><w:pPr><w:pStyle w:val="Tabellslut"/></w:pPr></w:p>'


def kept(xml: str) -> list[bool]:
    """Return for each paragraph whether it stays on the page of the next one."""
    body = parse_xml(f"<w:body {nsdecls('w')}>{xml}</w:body>")
    keep_below_text(body)
    return [bool(each.xpath("./w:pPr/w:keepNext")) for each in body.xpath(".//w:p")]


def test_the_last_two_items_of_a_list_stay_with_the_heading_of_the_signatures() -> None:
    ties = kept(ITEM + ITEM + ITEM + HEADING + SIGNER + SIGNER)

    assert ties == [False, True, True, False, False, False]


def test_the_last_paragraph_stays_with_it() -> None:
    text = '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p>'

    assert kept(text + text + HEADING + SIGNER) == [False, True, False, False]


def test_the_last_row_of_a_table_stays_with_it() -> None:
    assert kept(TABLE + HEADING + SIGNER) == [False, False, True, True, True, False, False]


def test_signatures_without_a_heading_or_without_text_above_change_nothing() -> None:
    assert kept(ITEM + SIGNER) == [False, False]
    assert kept(HEADING + SIGNER) == [False, False]
    assert kept(ITEM + HEADING) == [False, False]
