"""The reference document's page: paper, margins and what else its first section says."""

from copy import deepcopy
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.oxml.ns import nsmap, qn
from docx.oxml.section import CT_SectPr
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section

from rapportgen.writers.docx.page import text_area

# What belongs to the document it was: its headers, the kind of break before it, its columns, what
# its printer was told, and changes that somebody made.
_LEFT_BEHIND = {
    qn(f"w:{name}")
    for name in (
        "headerReference",
        "footerReference",
        "type",
        "cols",
        "printerSettings",
        "sectPrChange",
    )
}
_RUNNING = {qn("w:headerReference"), qn("w:footerReference")}


@dataclass(frozen=True, slots=True)
class Page:
    """The properties of a section, and where its text lies, in twentieths of a point."""

    properties: tuple[BaseOxmlElement, ...]
    left: int
    width: int


def page(word: WordDocument) -> Page | None:
    """Return the page of the first section, or None if it does not say how large it is."""
    section = word.sections[0]
    left = section.left_margin
    if left is None or None in (section.page_width, section.page_height, section.right_margin):
        return None
    return Page(_properties(section), left.twips, text_area(section).width)


def set_page(section: Section, page: Page) -> None:
    """Give a section the page, with the headers and footers that it has."""
    properties: CT_SectPr = section._sectPr  # noqa: SLF001 - the library has no way to all of them
    for child in list(properties):
        if child.tag not in _RUNNING:
            properties.remove(child)
    properties.extend(deepcopy(child) for child in page.properties)


def _properties(section: Section) -> tuple[BaseOxmlElement, ...]:
    found = [deepcopy(child) for child in section._sectPr if _is_kept(child)]  # noqa: SLF001
    for child in found:
        if child.tag == qn("w:pgNumType"):
            child.attrib.pop(qn("w:start"), None)  # every section would begin there
    return tuple(found)


def _is_kept(child: BaseOxmlElement) -> bool:
    return child.tag not in _LEFT_BEHIND and str(child.tag).startswith(f"{{{nsmap['w']}}}")
