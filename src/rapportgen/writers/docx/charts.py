"""Charts that Word draws itself, each with the workbook that its "Redigera data" opens."""

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.parts.document import DocumentPart

from rapportgen.charts.drawingml.heights import suitable_height
from rapportgen.charts.drawingml.native import Frame, NativeChart, native_chart
from rapportgen.charts.notes import found_in
from rapportgen.document.blocks import Chart
from rapportgen.office.text import escaped
from rapportgen.writers.docx.captions import caption, reference
from rapportgen.writers.docx.inlines import run
from rapportgen.writers.docx.paragraphs import paragraph
from rapportgen.writers.docx.story import Story

_STYLE, _NOTE_STYLE = "Diagram", "Tabellnot"
_TEXT = 9.0  # points
_TWIPS, _EMU = 20, 12_700  # in a point
_AROUND = 110.0
"""Points that a caption and a note take, and the heading that may stand over them."""

_GRAPHIC = "http://schemas.openxmlformats.org/drawingml/2006"
_DRAWING = (
    f'xmlns:wp="{_GRAPHIC}/wordprocessingDrawing" xmlns:a="{_GRAPHIC}/main" '
    f'xmlns:c="{_GRAPHIC}/chart"'
)


def chart(node: Chart, story: Story) -> str:
    """Return the chart between its caption and a note of where its figures stand."""
    frame = _frame(node, story)
    part = _part(native_chart(node.data, frame, story.colours), story.part)
    picture = _drawing(node, frame, part, story.part)
    note = _note(node)
    return (
        f"{caption('Diagram', node.number, node.title, story)}"
        f"{paragraph(_STYLE, picture, leads=bool(note))}{note}"
    )


def _frame(node: Chart, story: Story) -> Frame:
    """Return a frame as wide as the text, and as high as suits the chart and the page."""
    width = story.text_width / _TWIPS
    highest = story.text_height / _TWIPS - _AROUND
    return Frame(width, min(highest, suitable_height(node.data, width, _TEXT)), _TEXT)


def _note(node: Chart) -> str:
    if node.figures_in is None:
        return ""
    return paragraph(
        _NOTE_STYLE,
        run(f"{found_in(node.data)} ") + reference("Tabell", node.figures_in) + run("."),
    )


def _part(native: NativeChart, document: DocumentPart) -> Part:
    """Return the chart as a part of the package, with its workbook and what is drawn over it."""
    package = document.package
    name = package.next_partname("/word/charts/chart%d.xml")
    part = Part(name, CONTENT_TYPE.DML_CHART, native.xml, package)
    book = PackURI(f"/word/embeddings/diagram{name.idx}.xlsx")
    part.relate_to(
        Part(book, CONTENT_TYPE.SML_SHEET, native.workbook, package), RELATIONSHIP_TYPE.PACKAGE
    )
    if native.shapes:
        drawn = PackURI(f"/word/drawings/drawing{name.idx}.xml")
        shapes = Part(drawn, CONTENT_TYPE.DML_CHARTSHAPES, native.shapes, package)
        part.relate_to(shapes, RELATIONSHIP_TYPE.CHART_USER_SHAPES)
    return part


def _drawing(node: Chart, frame: Frame, part: Part, document: DocumentPart) -> str:
    relation = document.relate_to(part, RELATIONSHIP_TYPE.CHART)
    number = part.partname.idx
    size = f'cx="{round(frame.width * _EMU)}" cy="{round(frame.height * _EMU)}"'
    return (
        f'<w:r><w:drawing><wp:inline {_DRAWING} distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {size}/><wp:docPr id="{number}" name="Diagram {number}" '
        f'title="{escaped(node.title)}" descr="{escaped(node.description)}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_GRAPHIC}/chart">'
        f'<c:chart r:id="{relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )
