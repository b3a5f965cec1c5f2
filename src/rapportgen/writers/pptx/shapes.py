"""The shapes of a slide as XML: every text in a placeholder of the layout."""

from dataclasses import dataclass
from itertools import count

from rapportgen.office.text import escaped
from rapportgen.slides.geometry import Area, emu
from rapportgen.writers.pptx.runs import Look, run

_NUMBER = (
    '<a:p><a:fld id="{6F0B7C1E-52A4-4C3B-9A6D-0E8E3B7C4D21}" type="slidenum">'
    '<a:rPr lang="sv-SE"/><a:t>%d</a:t></a:fld></a:p>'
)
TITLE, COVER_TITLE = 'type="title"', 'type="ctrTitle"'
CLOSING_TITLE = 'type="title" idx="0"'  # the same placeholder, in a layout with more room for it
KIND = 'type="body" sz="quarter" idx="14"'
COVER_FACTS, CLOSING = 'type="subTitle" idx="1"', 'type="body" idx="1"'
BODY, QUOTE = 'idx="1"', 'type="body" idx="18"'
TABLE, CHART = 'type="tbl" idx="15"', 'type="chart" idx="17"'
NOTES = 'type="body" sz="quarter" idx="16"'
_FOOTER = 'type="ftr" sz="quarter" idx="11"'
_SLIDE_NUMBER = 'type="sldNum" sz="quarter" idx="12"'
_DRAFT = 'type="dt" sz="half" idx="13"'  # the date's place, since nothing else is free of text


@dataclass(frozen=True, slots=True)
class Graphic:
    """A table or a chart: its name in the program, its alternative text, and its XML."""

    name: str
    description: str
    uri: str
    data: str


class Shapes:
    """The shapes of one slide, in reading order; their ids run from 2."""

    def __init__(self) -> None:
        """Begin with none."""
        self._ids = count(2)
        self._written: list[str] = []

    def xml(self) -> str:
        """Return the shapes written so far."""
        return "".join(self._written)

    def title(self, text: str, placeholder: str = TITLE, size: int | None = None) -> None:
        """Add the slide's title."""
        body = f"<a:bodyPr/><a:lstStyle/><a:p>{run(text, Look(size))}</a:p>"
        self.text("Rubrik", placeholder, f"<p:txBody>{body}</p:txBody>")

    def line(self, name: str, placeholder: str, text: str) -> None:
        """Add a line of text."""
        body = f"<a:bodyPr/><a:lstStyle/><a:p>{run(text)}</a:p>"
        self.text(name, placeholder, f"<p:txBody>{body}</p:txBody>")

    def text(self, name: str, placeholder: str, body: str) -> None:
        """Add a placeholder with its text body."""
        self._written.append(
            f'<p:sp><p:nvSpPr><p:cNvPr id="{next(self._ids)}" name="{name}"/>'
            '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
            f"<p:nvPr><p:ph {placeholder}/></p:nvPr></p:nvSpPr><p:spPr/>{body}</p:sp>"
        )

    def graphic(self, graphic: Graphic, placeholder: str, area: Area) -> None:
        """Add a table or a chart in its placeholder."""
        self._written.append(
            f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{next(self._ids)}" '
            f'name="{graphic.name}" descr="{escaped(graphic.description)}"/>'
            '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>'
            f"<p:nvPr><p:ph {placeholder}/></p:nvPr></p:nvGraphicFramePr>"
            f'<p:xfrm><a:off x="{emu(area.x)}" y="{emu(area.y)}"/>'
            f'<a:ext cx="{emu(area.width)}" cy="{emu(area.height)}"/></p:xfrm>'
            f'<a:graphic><a:graphicData uri="{graphic.uri}">{graphic.data}'
            "</a:graphicData></a:graphic></p:graphicFrame>"
        )

    def draft(self) -> None:
        """Say that the slide belongs to a draft."""
        self.line("Utkast", _DRAFT, "UTKAST")

    def foot(self, footer: str, number: int) -> None:
        """Add what stands at the foot of every slide: whose it is, and its number."""
        self.line("Sidfot", _FOOTER, footer)
        body = f"<a:bodyPr/><a:lstStyle/>{_NUMBER % number}"
        self.text("Bildnummer", _SLIDE_NUMBER, f"<p:txBody>{body}</p:txBody>")
