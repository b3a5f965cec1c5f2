"""The reference document's headers and footers."""

from docx.document import Document as WordDocument
from docx.opc.part import XmlPart
from docx.oxml.ns import qn

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


def _part(word: WordDocument, relation: str) -> XmlPart:
    found = word.part.related_parts[relation]
    if not isinstance(found, XmlPart):
        raise TypeError(relation)
    return found
