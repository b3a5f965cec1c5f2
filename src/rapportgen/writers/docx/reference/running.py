"""The reference document's headers and footers."""

from collections.abc import Iterable

from docx.document import Document as WordDocument
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from rapportgen.writers.docx.running import DRAFT, names

REFERENCE = "Reference"
KINDS = ("header", "footer")
DEFAULT, FIRST, EVEN = "default", "first", "even"

Running = dict[tuple[str, str], XmlPart]


def running(word: WordDocument) -> Running:
    """Return the parts by kind and page: a section without one of its own has that before it."""
    found: Running = {}
    for section in word.sections:
        for child in section._sectPr:  # noqa: SLF001 - the library makes those that are missing
            for kind in KINDS:
                if child.tag == qn(f"w:{kind}{REFERENCE}"):
                    page = child.get(qn("w:type"), DEFAULT)
                    found[kind, page] = _part(word, child.get(qn("r:id"), ""))
    return found


def name_anew(parts: Iterable[XmlPart], former: str, line: str) -> None:
    """Let headers that name the document with a former title name another one, and no draft.

    A document that the program has made is the easiest to begin a reference document from.
    """
    for part in parts:
        for element in list(part.element.iter(qn("w:p"))):
            paragraph = Paragraph(element, part)
            words = paragraph.text.strip()
            if words == DRAFT:
                paragraph.text = ""
            elif names(words, former):
                paragraph.text = line


def _part(word: WordDocument, relation: str) -> XmlPart:
    found = word.part.related_parts[relation]
    if not isinstance(found, XmlPart):
        raise TypeError(relation)
    return found
