"""Word's rules of accessibility over every Word document of the examples."""

import re
import zipfile
from io import BytesIO

import pytest
from examples import documents_in, example, made
from word_rules import broken_rules, word_file

from rapportgen.writers.docx import write


def written(name: str, kind: str) -> bytes:
    return write(made(name, kind), example(name)[2].tema)


@pytest.mark.parametrize(("name", "kind"), documents_in("docx"))
def test_every_document_of_the_examples_keeps_all_rules(name: str, kind: str) -> None:
    assert broken_rules(word_file(written(name, kind))) == []


PICTURE = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing"><wp:docPr id="1" name="Bild 1" descr=" "/></wp:inline>'
    "</w:drawing></w:r>"
)
FAULTS = [
    ("docProps/core.xml", "<dc:title>.*?</dc:title>", "", "no title in the properties"),
    ("docProps/core.xml", "<dc:subject>.*?</dc:subject>", "", "no subject in the properties"),
    ("docProps/core.xml", "<dc:creator>.*?</dc:creator>", "", "no creator in the properties"),
    ("docProps/core.xml", "<cp:keywords>.*?<", "<cp:keywords> <", "no keywords in the properties"),
    ("word/settings.xml", "<w:themeFontLang.*?/>", "", "the theme's language is not Swedish"),
    (
        "word/styles.xml",
        '<w:lang w:val="sv-SE" ',
        "<w:lang ",
        "the styles' language is not Swedish",
    ),
    (
        "word/document.xml",
        "<w:r><w:t",
        '<w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t',
        "text in en-US",
    ),
    (
        "word/document.xml",
        '"Heading1"',
        '"Heading3"',
        "a heading of level 3 after one of level 0",
    ),
    ("word/document.xml", '"Title"', '"BodyText"', "0 titles"),
    ("word/document.xml", "<w:tblHeader/>", "", "a table without a header row"),
    (
        "word/document.xml",
        '<w:tcPr><w:tcW w:w="([0-9]*)" w:type="dxa"/>',
        r'<w:tcPr><w:tcW w:w="\1" w:type="dxa"/><w:gridSpan w:val="2"/>',
        "merged or split cells: gridSpan",
    ),
    ("word/document.xml", "<w:tc>.*?</w:tc>", "", "rows of different lengths"),
    ("word/document.xml", "<w:tblCaption.*?/>", "", "a table without tblCaption"),
    ("word/document.xml", "<w:tblDescription.*?/>", "", "a table without tblDescription"),
    (
        "word/document.xml",
        "<w:p>",
        '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p><w:p>',
        "an empty paragraph of style BodyText",
    ),
    (
        "word/document.xml",
        '<w:pPr><w:pStyle w:val="Title"/>',
        '<w:pPr><w:pStyle w:val="Title"/><w:jc w:val="center"/>',
        "jc on a paragraph",
    ),
    ("word/document.xml", "<w:r><w:t", "<w:r><w:rPr><w:b/></w:rPr><w:t", "b on a run"),
    ("word/document.xml", '"Title"/>', '"Rubrik"/>', "no style Rubrik"),
    (
        "word/document.xml",
        "<w:r><w:t",
        f"{PICTURE}<w:r><w:t",
        "no alternative text on Bild 1",
    ),
]


@pytest.mark.parametrize(("part", "sound", "faulty", "found"), FAULTS)
def test_every_rule_finds_a_planted_fault(part: str, sound: str, faulty: str, found: str) -> None:
    file = planted(written("infosamverkan", "projektplan"), part, sound, faulty)

    assert found in broken_rules(word_file(file))


def planted(package: bytes, part: str, sound: str, faulty: str) -> bytes:
    """Return a Word file with the first sound place in a part made faulty."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(package)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                text, count = re.subn(sound, faulty, content.decode(), count=1)
                assert count == 1
                content = text.encode()
            target.writestr(name, content)
    return buffer.getvalue()
