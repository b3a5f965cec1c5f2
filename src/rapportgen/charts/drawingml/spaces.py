"""The whole of a chart: plot, legend, words, and the workbook that it points at."""

from dataclasses import dataclass

from rapportgen.charts.drawingml.drawn_legend import SHAPES_ID
from rapportgen.charts.drawingml.frame import Frame
from rapportgen.charts.drawingml.words import LANGUAGE, set_in, written
from rapportgen.office.text import escaped
from rapportgen.packs.tema import Farger

WORKBOOK_ID = "rId1"
"""The relation of the chart to its workbook: the first one of a new part."""

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="http://schemas.openxmlformats.org/{path}"'
    for prefix, path in (
        ("c", "drawingml/2006/chart"),
        ("a", "drawingml/2006/main"),
        ("r", "officeDocument/2006/relationships"),
    )
)
_CLEAR = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
_AT_THE_LEFT = (
    '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/>'
    '<c:x val="0"/><c:y val="0"/></c:manualLayout></c:layout>'
)
_SHAPES = f'<c:userShapes r:id="{SHAPES_ID}"/>'


@dataclass(frozen=True, slots=True)
class Plot:
    """What a kind of chart draws itself: bars and axes, words over them, whether with a legend.

    `shapes` is the part of the package with what is drawn over the chart, if anything is.
    """

    inside: str
    words: str = ""
    legend: bool = False
    shapes: str = ""


def space(plot: Plot, frame: Frame, colours: Farger) -> str:
    """Return the chart part of a package."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<c:chartSpace {_NAMESPACES}><c:date1904 val="0"/><c:lang val="{LANGUAGE}"/>'
        f'<c:roundedCorners val="0"/><c:chart>{_words(plot, frame, colours)}'
        f"<c:plotArea>{plot.inside}{_CLEAR}</c:plotArea>{_legend(plot, frame, colours)}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"{_CLEAR}{set_in(frame.text, colours.text)}"
        f'<c:externalData r:id="{WORKBOOK_ID}"><c:autoUpdate val="0"/></c:externalData>'
        f"{_SHAPES if plot.shapes else ''}</c:chartSpace>"
    )


def _words(plot: Plot, frame: Frame, colours: Farger) -> str:
    """Return the words as the chart's title; its own title stands in the document, as a caption."""
    if not plot.words:
        return '<c:autoTitleDeleted val="1"/>'
    words = written(escaped(plot.words), frame.small, colours.text)
    return (
        f'<c:title>{words}{_AT_THE_LEFT}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>'
    )


def _legend(plot: Plot, frame: Frame, colours: Farger) -> str:
    if not plot.legend:
        return ""
    return (
        f'<c:legend><c:legendPos val="b"/><c:overlay val="0"/>'
        f"{set_in(frame.small, colours.text)}</c:legend>"
    )
