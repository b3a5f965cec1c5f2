"""A förbund's Word document, as somebody with a Swedish Word makes it."""

from io import BytesIO

import docx
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from logos import png

# The ids that a Swedish Word gives the styles it makes, whose names it keeps in English.
SWEDISH_IDS = {
    "Heading1": "Rubrik1",
    "Heading2": "Rubrik2",
    "Title": "Rubrik",
    "Subtitle": "Underrubrik",
    "BodyText": "Brdtext",
    "ListBullet": "Punktlista",
    "ListNumber": "Numreradlista",
    "Quote": "Citat",
    "Header": "Sidhuvud",
    "Footer": "Sidfot",
    "Strong": "Stark",
    "Emphasis": "Betoning",
}
FONT, SIZE, COLOUR = "Liberation Serif", 12, "7A3B00"
HEAD, FOOT = "Samordningsförbundet Ekeby", "www.ekeby.example"


def reference_document(*, first_page: bool = True) -> WordDocument:
    """Return a document with its own styles, page, header with a picture, and footer."""
    word = docx.Document()
    _set_styles(word)
    _set_page(word, first_page=first_page)
    word.add_paragraph("Det här ska aldrig följa med.")
    word.core_properties.author = "En person"
    _say_ids_in_swedish(word)
    return word


def small_pages_in_wide_letters() -> WordDocument:
    """Return a document on paper smaller than A4, in wide letters, with a table in its header."""
    word = reference_document()
    normal, [section] = word.styles["Normal"], word.sections
    assert isinstance(normal, ParagraphStyle)
    normal.font.name, normal.font.size = "DejaVu Sans", Pt(10)
    section.page_width, section.page_height = Cm(17.6), Cm(25)
    section.left_margin = section.right_margin = Cm(2)
    [line] = section.header.paragraphs
    names = section.header.add_table(1, 2, Cm(13.6))
    names.cell(0, 0).text, names.cell(0, 1).text = HEAD, FOOT
    line._p.addprevious(names._tbl)
    return word


def with_pictures_everywhere() -> WordDocument:
    """Return a document with a picture in each header and footer, all with the same number."""
    word = reference_document()
    [section] = word.sections
    heads = (section.header, section.footer, section.first_page_footer)
    for number, head in enumerate(heads, 2):
        head.paragraphs[0].add_run().add_picture(BytesIO(png(400, 100 * number)), height=Cm(1))
    for head in (*heads, section.first_page_header):
        [named] = head.part.element.iter(qn("wp:docPr"))
        named.set("id", "1")
    return word


def saved(word: WordDocument) -> bytes:
    """Return a document as a file."""
    file = BytesIO()
    word.save(file)
    return file.getvalue()


def _set_styles(word: WordDocument) -> None:
    normal, heading = word.styles["Normal"], word.styles["Heading 1"]
    assert isinstance(normal, ParagraphStyle)
    assert isinstance(heading, ParagraphStyle)
    normal.font.name, normal.font.size = FONT, Pt(SIZE)
    normal.paragraph_format.space_after = Pt(8)
    heading.font.name, heading.font.size = FONT, Pt(20)
    heading.font.color.rgb = RGBColor.from_string(COLOUR)
    fonts = heading.element.find(f".//{qn('w:rFonts')}")
    for name in [name for name in fonts.attrib if "heme" in name]:
        del fonts.attrib[name]
    word.styles.add_style("Tabelltext", WD_STYLE_TYPE.PARAGRAPH).font.size = Pt(9)


def _set_page(word: WordDocument, *, first_page: bool) -> None:
    [section] = word.sections
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(4), Cm(2)
    section.different_first_page_header_footer = first_page
    section.header.paragraphs[0].text = HEAD
    section.footer.paragraphs[0].text = FOOT
    if first_page:
        above = section.first_page_header.paragraphs[0]
        above.add_run().add_picture(BytesIO(png(400, 100)), height=Cm(1.5))
        section.first_page_footer.paragraphs[0].text = FOOT


def _say_ids_in_swedish(word: WordDocument) -> None:
    parts = [word.element, word.styles.element]
    parts += [
        part.element
        for part in word.part.related_parts.values()
        if "/word/header" in part.partname or "/word/footer" in part.partname
    ]
    for root in parts:
        for element in (found for found in root.iter() if found.tag != qn("w:name")):
            for name in (qn("w:val"), qn("w:styleId")):
                if element.get(name) in SWEDISH_IDS:
                    element.set(name, SWEDISH_IDS[element.get(name)])


def with_setting(word: WordDocument, name: str) -> WordDocument:
    """Return the document with a setting that is on."""
    word.settings.element.insert(1, parse_xml(f"<w:{name} {nsdecls('w')}/>"))
    return word
