"""The förbund's logo, on the master and on the slides that hide it."""

from io import BytesIO

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.parts.slide import BaseSlidePart
from pptx.presentation import Presentation

from rapportgen.office.text import escaped
from rapportgen.packs.assets import Logo
from rapportgen.slides.geometry import LOGO, Area, emu

_OWN_BACKGROUND = (0, 5)  # layouts on which the master's shapes do not show: the first, the last
_WHITE_AROUND = 10.0


def add_logo(deck: Presentation, logo: Logo) -> None:
    """Put the logo on every slide: on paper as it is, on a colour upon a white plate."""
    area = _placed(logo)
    _add(deck.slide_master.part, logo, area, "")
    plate = _plate(area)
    for number in _OWN_BACKGROUND:
        _add(deck.slide_layouts[number].part, logo, area, plate)


def _placed(logo: Logo) -> Area:
    """Return where the logo stands: as large as its room allows, in the lower right corner."""
    scale = min(LOGO.width / logo.width, LOGO.height / logo.height)
    width, height = logo.width * scale, logo.height * scale
    return Area(LOGO.x + LOGO.width - width, LOGO.y + (LOGO.height - height) / 2, width, height)


def _add(part: BaseSlidePart, logo: Logo, area: Area, below: str) -> None:
    _, relation = part.get_or_add_image_part(BytesIO(logo.content))
    tree = part._element.cSld.spTree  # noqa: SLF001 - masters and layouts have no method for it
    xml = f"<p:spTree {nsdecls('p', 'a', 'r')}>{below}{_picture(logo, area, relation)}</p:spTree>"
    tree.extend(parse_xml(xml))


def _picture(logo: Logo, area: Area, relation: str) -> str:
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="101" name="Logotyp" '
        f'descr="{escaped(logo.alternative_text)}"/><p:cNvPicPr>'
        '<a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
        f"</p:blipFill><p:spPr>{_frame(area)}</p:spPr></p:pic>"
    )


def _plate(area: Area) -> str:
    white = _WHITE_AROUND
    plate = Area(area.x - white, area.y - white, area.width + 2 * white, area.height + 2 * white)
    return (
        '<p:sp><p:nvSpPr><p:cNvPr id="100" name="Yta bakom logotypen"/><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{_frame(plate)}'
        '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>'
        '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="sv-SE"/></a:p></p:txBody>'
        "</p:sp>"
    )


def _frame(area: Area) -> str:
    return (
        f'<a:xfrm><a:off x="{emu(area.x)}" y="{emu(area.y)}"/>'
        f'<a:ext cx="{emu(area.width)}" cy="{emu(area.height)}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    )
