"""A chart on a slide: native, editable, with its figures in a workbook."""

from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.parts.chart import ChartPart
from pptx.parts.embeddedpackage import EmbeddedXlsxPart
from pptx.parts.slide import SlidePart

from rapportgen.charts.drawingml.native import Frame, NativeChart, native_chart
from rapportgen.document.blocks import Chart
from rapportgen.packs.tema import Farger
from rapportgen.slides.geometry import BODY
from rapportgen.slides.sizes import CHART_SIZE
from rapportgen.writers.pptx.shapes import Graphic

_URI = "http://schemas.openxmlformats.org/drawingml/2006/chart"


def chart(node: Chart, colours: Farger, slide: SlidePart) -> Graphic:
    """Return the chart as a graphic that fills the room for text; the slide keeps its part."""
    frame = Frame(BODY.width, BODY.height, CHART_SIZE)
    part = _part(native_chart(node.data, frame, colours), slide)
    relation = slide.relate_to(part, RELATIONSHIP_TYPE.CHART)
    reference = f'<c:chart xmlns:c="{_URI}" r:id="{relation}"/>'
    return Graphic("Diagram", node.description, _URI, reference)


def _part(native: NativeChart, slide: SlidePart) -> Part:
    """Return the chart as a part of the package, with its workbook as the first relation."""
    package = slide.package
    name = package.next_partname(ChartPart.partname_template)
    part: Part = ChartPart.load(name, CONTENT_TYPE.DML_CHART, package, native.xml)
    part.relate_to(EmbeddedXlsxPart.new(native.workbook, package), RELATIONSHIP_TYPE.PACKAGE)
    if native.shapes:
        drawn = package.next_partname("/ppt/drawings/drawing%d.xml")
        shapes = Part(drawn, CONTENT_TYPE.DML_CHARTSHAPES, package, native.shapes)
        part.relate_to(shapes, RELATIONSHIP_TYPE.CHART_USER_SHAPES)
    return part
