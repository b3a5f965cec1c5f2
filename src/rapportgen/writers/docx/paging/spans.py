"""The text of a paragraph, as far as it takes room."""

from collections.abc import Iterator
from typing import NamedTuple

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.writers.docx.paging.children import child, child_value
from rapportgen.writers.docx.paging.stylesheet import Stylesheet

TAB, LINE_BREAK = "\t", "\n"
_POINT = 12_700  # in the measure of drawings
_RUN, _PROPERTIES, _BOLD, _STYLE = map(qn, ("w:r", "w:rPr", "w:b", "w:rStyle"))
_TEXT, _TAB, _BREAK, _RETURN = map(qn, ("w:t", "w:tab", "w:br", "w:cr"))
_DRAWING, _INLINE, _EXTENT = map(qn, ("w:drawing", "wp:inline", "wp:extent"))


class Span(NamedTuple):
    """Letters of the same weight, a tab, a line break, or a picture of some height."""

    text: str
    bold: bool
    picture: float = 0.0


def spans(paragraph: BaseOxmlElement, sheet: Stylesheet, *, bold: bool) -> Iterator[Span]:
    """Yield what stands in a paragraph, whose style is bold or not."""
    for run in paragraph.iter(_RUN):
        weight = _is_bold(child(run, _PROPERTIES), sheet, bold)
        for element in run:
            tag = element.tag
            if tag == _TEXT:
                yield Span(element.text or "", weight)
            elif tag == _TAB:
                yield Span(TAB, weight)
            elif tag in (_BREAK, _RETURN):
                yield Span(LINE_BREAK, weight)
            elif tag == _DRAWING:
                yield Span("", weight, _height(element))


def _is_bold(properties: BaseOxmlElement | None, sheet: Stylesheet, bold: bool) -> bool:  # noqa: FBT001
    if properties is None:
        return bold
    if child(properties, _BOLD) is not None:
        return True
    style = child_value(properties, _STYLE)
    # A bold style inside a bold style cancels it.
    return bold != bool(style and sheet.text(style).get("bold", False))


def _height(drawing: BaseOxmlElement) -> float:
    """Return the height of a picture that stands in the line; one that floats takes no room."""
    extent = child(drawing, _INLINE, _EXTENT)
    return 0.0 if extent is None else float(extent.get("cy")) / _POINT
