"""The pictures in the reference document's headers and footers."""

from collections.abc import Iterable, Iterator
from itertools import count

from docx.document import Document as WordDocument
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

_NAMED, _PICTURE = qn("wp:docPr"), qn("a:blip")
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_VML = "{urn:schemas-microsoft-com:vml}"


def give_words(roots: Iterable[BaseOxmlElement], words: str) -> None:
    """Let pictures without alternative text have these words; ornaments stay without."""
    for root in roots:
        for named in root.iter(_NAMED):
            if not named.get("descr", "").strip() and _shows_something(named):
                named.set("descr", words)
        for old in root.iter(f"{_VML}shape"):
            if not old.get("alt", "").strip() and old.find(f"{_VML}imagedata") is not None:
                old.set("alt", words)


def number_drawings(word: WordDocument) -> None:
    """Give each drawing of the whole package a number of its own."""
    numbers = count(1)
    for root in (word.element, *_others(word)):
        for named in root.iter(_NAMED):
            named.set("id", str(next(numbers)))


def _shows_something(named: BaseOxmlElement) -> bool:
    ornament = any(mark.get("val") in ("1", "true") for mark in named.iter(_DECORATIVE))
    return not ornament and next(named.getparent().iter(_PICTURE), None) is not None


def _others(word: WordDocument) -> Iterator[BaseOxmlElement]:
    for part in word.part.package.iter_parts():
        if isinstance(part, XmlPart) and part.element is not word.element:
            yield part.element
