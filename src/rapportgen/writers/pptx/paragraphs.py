"""The paragraphs of a slide as XML."""

from collections.abc import Iterable

from pptx.opc.package import Part

from rapportgen.slides.geometry import emu
from rapportgen.slides.lines import Line
from rapportgen.slides.pages import Page
from rapportgen.writers.pptx.runs import Look, runs

_LEVELS = 5
_NUMBERS = (
    '<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="+mj-lt"/>'
    '<a:buAutoNum type="arabicPeriod" startAt="{}"/>'
)


def text_body(page: Page, part: Part) -> str:
    """Return a placeholder's text, in the size of the page."""
    sizes = "".join(
        f'<a:lvl{level}pPr><a:defRPr sz="{round(page.size * 100)}"/></a:lvl{level}pPr>'
        for level in range(1, _LEVELS + 1)
    )
    inside = "".join(_paragraphs(page, part))
    return f"<p:txBody><a:bodyPr/><a:lstStyle>{sizes}</a:lstStyle>{inside}</p:txBody>"


def _paragraphs(page: Page, part: Part) -> Iterable[str]:
    for number, line in enumerate(page.lines):
        above = line.above if number else 0
        own = line.points(page.size)
        look = Look(None if own == page.size else own, strong=line.role == "subheading")
        yield f"<a:p>{_properties(line, above)}{runs(line.content, part, look)}</a:p>"


def _properties(line: Line, above: float) -> str:
    """Return a paragraph's properties; the ordinary bullets are the master's."""
    white = f'<a:spcBef><a:spcPts val="{round(above * 100)}"/></a:spcBef>'
    level = f' lvl="{line.level}"' if line.level else ""
    margin = f'{level} marL="{emu(line.margin)}"'
    match line.role:
        case "bullet":
            return f"<a:pPr{level}>{white}</a:pPr>"
        case "number":
            indent = emu(line.hanging)
            label = _NUMBERS.format(line.start)
            return f'<a:pPr{margin} indent="-{indent}">{white}{label}</a:pPr>'
        case _:
            return f'<a:pPr{margin} indent="0">{white}<a:buNone/></a:pPr>'
