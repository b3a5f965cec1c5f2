"""Word's own rules of accessibility, and those of a document without direct formatting."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from xml.etree import ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_CP = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"

LANGUAGE = "sv-SE"
EMPTY_ON_PURPOSE = {
    "Omslagslinje": "it is the line below the cover",
    "Tabellslut": "Word would make one table of two without it",
    "Avsnittsslut": "a section ends in a paragraph of its own",
    "Header": "the first page has no running header",
}
_STRUCTURE = {"pStyle", "keepNext", "keepLines", "numPr", "sectPr"}
"""What may stand on a paragraph itself: what it is and what it stays with, not how it looks."""


@dataclass(frozen=True)
class WordFile:
    """The parts of a Word file that people read."""

    parts: dict[str, ET.Element]

    @property
    def texts(self) -> Iterator[ET.Element]:
        """Yield the body, the headers and the footers, and notes where there are any."""
        names = ("document", "header", "footer", "footnotes")
        for name, part in sorted(self.parts.items()):
            if name.removeprefix("word/").startswith(names):
                yield part

    def each(self, name: str) -> Iterator[ET.Element]:
        for text in self.texts:
            yield from text.iter(name)


def word_file(package: bytes) -> WordFile:
    with zipfile.ZipFile(BytesIO(package)) as archive:
        names = [name for name in archive.namelist() if name.endswith(".xml")]
        return WordFile({name: ET.fromstring(archive.read(name)) for name in names})


def broken_rules(file: WordFile) -> list[str]:
    """Return what breaks a rule in the file."""
    rules = (
        _properties,
        _language,
        _headings,
        _tables,
        _pictures,
        _empty_paragraphs,
        _direct_formatting,
    )
    return [fault for rule in rules for fault in rule(file)]


def _properties(file: WordFile) -> Iterator[str]:
    core = file.parts["docProps/core.xml"]
    for name in (f"{_DC}title", f"{_DC}creator", f"{_DC}subject", f"{_CP}keywords"):
        if not (core.findtext(name) or "").strip():
            yield f"no {name.partition('}')[2]} in the properties"


def _language(file: WordFile) -> Iterator[str]:
    defaults = file.parts["word/styles.xml"].find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    if defaults is None or defaults.get(f"{W}val") != LANGUAGE:
        yield "the styles' language is not Swedish"
    theme = file.parts["word/settings.xml"].find(f"{W}themeFontLang")
    if theme is None or theme.get(f"{W}val") != LANGUAGE:
        yield "the theme's language is not Swedish"
    everywhere = [*file.parts["word/styles.xml"].iter(f"{W}lang"), *file.each(f"{W}lang")]
    for element in everywhere:
        for kind in ("val", "eastAsia"):
            if element.get(f"{W}{kind}", LANGUAGE) != LANGUAGE:
                yield f"text in {element.get(f'{W}{kind}')}"


def _headings(file: WordFile) -> Iterator[str]:
    before = 0
    titles = 0
    for style in _styles_used(file.parts["word/document.xml"]):
        titles += style == "Title"
        if style.startswith("Heading"):
            level = int(style.removeprefix("Heading"))
            if level > before + 1:
                yield f"a heading of level {level} after one of level {before}"
            before = level
    if titles != 1:
        yield f"{titles} titles"


def _styles_used(body: ET.Element) -> Iterator[str]:
    for style in body.iter(f"{W}pStyle"):
        yield style.get(f"{W}val", "")


def _tables(file: WordFile) -> Iterator[str]:
    for table in file.each(f"{W}tbl"):
        first, *others = table.iter(f"{W}tr")
        if first.find(f"{W}trPr/{W}tblHeader") is None:
            yield "a table without a header row"
        for name in ("gridSpan", "vMerge", "hMerge"):
            if next(table.iter(f"{W}{name}"), None) is not None:
                yield f"merged or split cells: {name}"
        widths = {len(row.findall(f"{W}tc")) for row in (first, *others)}
        if widths != {len(table.findall(f"{W}tblGrid/{W}gridCol"))}:
            yield "rows of different lengths"
        for name in ("tblCaption", "tblDescription"):
            told = table.find(f"{W}tblPr/{W}{name}")
            if told is None or not told.get(f"{W}val", "").strip():
                yield f"a table without {name}"


def _pictures(file: WordFile) -> Iterator[str]:
    for picture in file.each(f"{_WP}docPr"):
        if not picture.get("descr", "").strip():
            yield f"no alternative text on {picture.get('name')}"


def _empty_paragraphs(file: WordFile) -> Iterator[str]:
    for paragraph in file.each(f"{W}p"):
        shows = (f"{W}t", f"{W}drawing", f"{W}tab")
        if any(next(paragraph.iter(name), None) is not None for name in shows):
            continue
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = "" if style is None else style.get(f"{W}val", "")
        if name not in EMPTY_ON_PURPOSE and not _is_cell(paragraph, file):
            yield f"an empty paragraph of style {name}"


def _is_cell(paragraph: ET.Element, file: WordFile) -> bool:
    """Return whether it is all that stands in the cell of a table, which Word always fills."""
    return any(paragraph in list(cell) for cell in file.each(f"{W}tc"))


def _direct_formatting(file: WordFile) -> Iterator[str]:
    for properties in file.each(f"{W}pPr"):
        for element in properties:
            if element.tag.removeprefix(W) not in _STRUCTURE:
                yield f"{element.tag.removeprefix(W)} on a paragraph"
    for properties in file.each(f"{W}rPr"):
        for element in properties:
            if element.tag != f"{W}rStyle":
                yield f"{element.tag.removeprefix(W)} on a run"
    known = {style.get(f"{W}styleId") for style in file.parts["word/styles.xml"]}
    for kind in ("pStyle", "rStyle", "tblStyle"):
        for style in file.each(f"{W}{kind}"):
            if style.get(f"{W}val") not in known:
                yield f"no style {style.get(f'{W}val')}"
