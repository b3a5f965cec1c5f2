"""The text of a paragraph, as far as it takes room."""

from collections.abc import Iterator
from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.writers.docx.paging.stylesheet import Stylesheet

TAB, LINE_BREAK = "\t", "\n"
_POINT = 12_700  # in the measure of drawings


@dataclass(frozen=True, slots=True)
class Span:
    """Letters of the same weight, a tab, a line break, or a picture of some height."""

    text: str
    bold: bool
    picture: float = 0.0


def spans(paragraph: BaseOxmlElement, sheet: Stylesheet, *, bold: bool) -> Iterator[Span]:
    """Yield what stands in a paragraph, whose style is bold or not."""
    for run in paragraph.iter(qn("w:r")):
        weight = _is_bold(run.find(qn("w:rPr")), sheet, bold)
        for element in run:
            match element.tag.rpartition("}")[2]:
                case "t":
                    yield Span(element.text or "", weight)
                case "tab":
                    yield Span(TAB, weight)
                case "br" | "cr":
                    yield Span(LINE_BREAK, weight)
                case "drawing":
                    yield Span("", weight, _height(element))


def _is_bold(properties: BaseOxmlElement | None, sheet: Stylesheet, bold: bool) -> bool:  # noqa: FBT001
    if properties is None:
        return bold
    if properties.find(qn("w:b")) is not None:
        return True
    style = properties.find(qn("w:rStyle"))
    if style is None:
        return bold
    # A bold style inside a bold style cancels it.
    return bold != bool(sheet.text(style.get(qn("w:val"))).get("bold", False))


def _height(drawing: BaseOxmlElement) -> float:
    """Return the height of a picture that stands in the line; one that floats takes no room."""
    extent = drawing.find(f"{qn('wp:inline')}/{qn('wp:extent')}")
    return 0.0 if extent is None else float(extent.get("cy")) / _POINT
