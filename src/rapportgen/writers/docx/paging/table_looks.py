"""The room that the style of a table leaves around its texts."""

from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.writers.docx.measures import points
from rapportgen.writers.docx.paging.stylesheet import Stylesheet

_EIGHTHS = 8  # of a point, the measure of lines
_ROUNDING = 0.05  # what a line loses when its thickness is counted in hundredths of a millimetre
_MARGINS = "w:tblPr/w:tblCellMar/w:"
_LINES = "w:tblPr/w:tblBorders/w:"
_HEADER_LINE = "w:tcPr/w:tcBorders/w:bottom"


@dataclass(frozen=True, slots=True)
class TableLook:
    """The white at the sides of a cell's text, above and below it, and the lines, in points.

    `lines` are those on top of the table, below its header, between its rows and at its end.
    """

    sides: float
    ends: float
    lines: tuple[float, float, float, float]

    def line_below(self, row: int, rows: int) -> float:
        """Return how thick the lines are that belong to a row: that below, and the topmost one."""
        top, header, between, bottom = self.lines
        below = bottom if row == rows - 1 else header if row == 0 else between
        return below + (top if row == 0 else 0.0)


def table_look(table: BaseOxmlElement, sheet: Stylesheet) -> TableLook:
    """Return what a table's style says."""
    named = table.find(_path("w:tblPr/w:tblStyle"))
    styles = sheet.line_of_styles("" if named is None else named.get(qn("w:val")))
    headers = [part for style in styles for part in style.iterfind(qn("w:tblStylePr"))]
    headers = [part for part in headers if part.get(qn("w:type")) == "firstRow"]
    between = _thickness(styles, f"{_LINES}insideH")
    return TableLook(
        sides=_margin(styles, "left") + _margin(styles, "right"),
        ends=_margin(styles, "top") + _margin(styles, "bottom"),
        lines=(
            _thickness(styles, f"{_LINES}top"),
            max(between, _thickness(headers, _HEADER_LINE)),
            between,
            _thickness(styles, f"{_LINES}bottom"),
        ),
    )


def _margin(styles: list[BaseOxmlElement], side: str) -> float:
    return _first(styles, _MARGINS + side, "w:w", 20)


def _thickness(elements: list[BaseOxmlElement], path: str) -> float:
    return max(0.0, _first(elements, path, "w:sz", _EIGHTHS) - _ROUNDING)


def _first(elements: list[BaseOxmlElement], path: str, attribute: str, parts: int) -> float:
    """Return the measure in points that the first of the elements to say one has, or zero."""
    for element in elements:
        found = element.find(_path(path))
        said = None if found is None else points(found.get(qn(attribute)), parts)
        if said is not None:
            return said
    return 0.0


def _path(path: str) -> str:
    return "/".join(map(qn, path.split("/")))
