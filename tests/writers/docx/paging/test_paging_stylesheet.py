from io import BytesIO

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from rapportgen.office.typefaces import typeface
from rapportgen.packs.tema import Marginaler, Tema, Typsnitt
from rapportgen.writers.docx.page import set_page
from rapportgen.writers.docx.paging.pieces import Measure
from rapportgen.writers.docx.paging.properties import Look
from rapportgen.writers.docx.paging.rooms import rooms, text_width
from rapportgen.writers.docx.paging.rows import table_pieces
from rapportgen.writers.docx.paging.stylesheet import stylesheet_of
from rapportgen.writers.docx.template import template
from rapportgen.writers.docx.theme import tokens


def word(tema: Tema, *, numbered: bool = False) -> WordDocument:
    opened = docx.Document(BytesIO(template(tema, numbered_headings=numbered)))
    set_page(opened.sections[0], tema)
    return opened


def look(properties: str, *, numbered: bool = False) -> Look:
    element = parse_xml(f"<w:pPr {nsdecls('w')}>{properties}</w:pPr>")
    return stylesheet_of(word(Tema(), numbered=numbered).part).look(element)


def test_a_style_has_what_it_says_and_what_it_inherits() -> None:
    found = look('<w:pStyle w:val="Undertecknare"/>')

    assert (found.size, found.bold, found.keep_next) == (11, True, True)
    assert (found.before, found.after, found.line) == (24, 0, 1.15)


def test_a_paragraph_without_style_has_that_of_the_document() -> None:
    found = look("")

    assert (found.size, found.before, found.after, found.widow_control) == (11, 0, 0, True)


def test_a_list_named_on_the_paragraph_decides_its_indents() -> None:
    found = look(
        '<w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
    )

    assert (found.left, found.first) == (42.5, -21.25)


def test_a_heading_without_number_among_numbered_ones_is_not_indented() -> None:
    numbered = look('<w:pStyle w:val="Heading1"/>', numbered=True)
    other = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'

    assert numbered.left == 34.0
    assert look(f'<w:pStyle w:val="Heading1"/>{other}', numbered=True).left == 0


def test_what_stands_on_the_paragraph_has_the_last_word() -> None:
    found = look('<w:pStyle w:val="BodyText"/><w:keepNext/><w:spacing w:before="40"/>')

    assert (found.keep_next, found.before, found.after) == (True, 2, 5)


def test_the_text_lies_between_the_margins() -> None:
    narrow = Tema(marginaler=Marginaler(topp=30, botten=20, vänster=25, höger=35))
    opened = word(narrow)
    measure = Measure(450, stylesheet_of(opened.part), hyphenate=True)

    [room] = rooms(opened.sections, measure)
    assert room.first == room.following == pytest.approx(247 / 25.4 * 72, abs=0.2)
    assert text_width(opened.sections[0]) == pytest.approx(150 / 25.4 * 72, abs=0.2)


def test_a_header_higher_than_the_margin_takes_from_the_text() -> None:
    opened = word(Tema(marginaler=Marginaler(topp=10, botten=20, vänster=25, höger=25)))
    opened.sections[0].header.paragraphs[0].text = "Förbundet"
    measure = Measure(450, stylesheet_of(opened.part), hyphenate=True)

    [room] = rooms(opened.sections, measure)
    header = 9 * 1.2207 + 6
    assert room.following == pytest.approx((297 - 5 - 20) / 25.4 * 72 - header, abs=0.3)


TABLE = (
    f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblStyle w:val="Rapporttabell"/></w:tblPr>'
    "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{header}</w:tr>"
    "<w:tr><w:trPr><w:cantSplit/></w:trPr>{text}</w:tr><w:tr>{tall}</w:tr></w:tbl>"
)


def cell(style: str, *lines: str) -> str:
    text = "<w:r><w:br/></w:r>".join(f"<w:r><w:t>{line}</w:t></w:r>" for line in lines)
    return (
        '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{text}</w:p></w:tc>'
    )


def test_rows_are_as_high_as_their_highest_cell_and_what_is_around_it() -> None:
    table = parse_xml(
        TABLE.format(
            header=cell("Tabellhuvud", "Post"),
            text=cell("Tabelltext", "Resa") + cell("Tabelltext", "1", "2"),
            tall=cell("Tabelltext", "1", "2", "3"),
        )
    )
    found = list(
        table_pieces(table, Measure(450, stylesheet_of(word(Tema()).part), hyphenate=True))
    )

    line, around = 12.8, 5.0
    header = line + around + 1.9
    assert [piece.height for piece in found] == pytest.approx(
        [header, 2 * line + around + 0.45, line, line, line + around + 0.95], abs=0.06
    )
    assert [piece.tied for piece in found] == [True, False, False, False, False]
    assert [piece.repeated for piece in found] == pytest.approx([0, *[header] * 4], abs=0.06)


def test_the_size_of_the_theme_is_that_of_the_text() -> None:
    large = Tema(typsnitt=Typsnitt(grad=13.5))

    assert tokens(large, numbered_headings=False)["body"] == "27"
    assert stylesheet_of(word(large).part).look(None).size == 13.5


def test_a_line_may_have_a_least_height() -> None:
    low = look('<w:spacing w:line="100" w:lineRule="atLeast"/>')
    high = look('<w:spacing w:line="600" w:lineRule="atLeast"/>')

    assert low.line_height == pytest.approx(13.4, abs=0.05)
    assert high.line_height == 30


def test_documents_that_look_alike_share_what_their_styles_say() -> None:
    one, other = word(Tema()), word(Tema())
    other.add_paragraph("Annan text")
    larger = word(Tema(typsnitt=Typsnitt(grad=13.5)))

    assert stylesheet_of(one.part) is stylesheet_of(other.part)
    assert stylesheet_of(one.part) is not stylesheet_of(larger.part)


def test_a_font_may_be_the_themes() -> None:
    opened = docx.Document()
    element = parse_xml(f"<w:pPr {nsdecls('w')}/>")

    assert stylesheet_of(opened.part).look(element).face == typeface("Cambria")


def test_what_floats_in_a_header_takes_no_room_and_a_table_does() -> None:
    def header(content: str) -> float:
        opened = word(Tema(marginaler=Marginaler(topp=10, botten=20, vänster=25, höger=25)))
        element = opened.sections[0].header.part.element
        for child in list(element):
            element.remove(child)
        element.append(parse_xml(content))
        measure = Measure(450, stylesheet_of(opened.part), hyphenate=True)
        [room] = rooms(opened.sections, measure)
        return (297 - 5 - 20) / 25.4 * 72 - room.following

    text = "<w:r><w:t>Ekeby</w:t></w:r>"
    box = f"<w:r><w:pict><w:p>{text}</w:p></w:pict></w:r>"
    assert header(f"<w:p {nsdecls('w')}>{box}</w:p>") < 16
    cells = f"<w:tr><w:tc><w:p>{text}</w:p><w:p>{text}</w:p></w:tc></w:tr>"
    assert header(f"<w:tbl {nsdecls('w')}>{cells}</w:tbl>") == pytest.approx(30.8, abs=0.3)
