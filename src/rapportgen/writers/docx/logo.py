"""The förbund's logo, at the head of the first page."""

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

from rapportgen.office.text import escaped
from rapportgen.packs.assets import Logo

_STYLE = "Logotyp"
_HIGHEST = 720_000  # two centimetres; there are 360 000 of the drawing's units in one
_WIDEST = 2_880_000
_PIXEL = 9_525  # at 96 to the inch: a picture is made smaller, never larger
_NUMBER = 900_001  # of its own among the drawings of the document
_NAME = "Logotyp"
_SUFFIXES = {"image/png": "png", "image/jpeg": "jpeg"}


def place_logo(above: Paragraph, logo: Logo) -> None:
    """Put the logo in a paragraph of its own above another one."""
    paragraph = above.insert_paragraph_before(style=_STYLE)
    relationship = above.part.relate_to(_part(above.part, logo), RELATIONSHIP_TYPE.IMAGE)
    paragraph.add_run().element.append(parse_xml(_drawing(relationship, logo)))


def size(logo: Logo) -> tuple[int, int]:
    """Return width and height on paper, in the drawing's units."""
    width, height = logo.width * _PIXEL, logo.height * _PIXEL
    scale = min(1, _HIGHEST / height, _WIDEST / width)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _part(beside: Part, logo: Logo) -> Part:
    name = PackURI(f"/word/media/logotyp.{_SUFFIXES[logo.media_type]}")
    return Part(name, logo.media_type, logo.content, beside.package)


def _drawing(relationship: str, logo: Logo) -> str:
    width, height = size(logo)
    extent = f'cx="{width}" cy="{height}"'
    words = escaped(logo.alternative_text)
    return (
        f"<w:drawing {nsdecls('w', 'wp', 'a', 'pic', 'r')}>"
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f'<wp:docPr id="{_NUMBER}" name="{_NAME}" descr="{words}"/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f'<pic:pic><pic:nvPicPr><pic:cNvPr id="{_NUMBER}" name="{_NAME}" descr="{words}"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relationship}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
