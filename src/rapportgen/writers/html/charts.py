"""Charts as HTML: a picture below its title, which leads to the figures as a table."""

from rapportgen.charts.notes import found_in
from rapportgen.charts.sides import is_on_its_side
from rapportgen.charts.svg.drawing import svg
from rapportgen.charts.svg.shapes import NARROW, WIDTH
from rapportgen.document.blocks import Chart
from rapportgen.packs.tema import Farger
from rapportgen.paper.captions import chart_address, chart_title, table_address
from rapportgen.writers.html import escape
from rapportgen.writers.html.landmarks import landmark


def chart(node: Chart, colours: Farger, room: float = WIDTH) -> str:
    """Return the chart, and once more as narrow as a phone; the screen's width decides between."""
    classes = "diagram liggande" if is_on_its_side(node.data) else "diagram"
    label = escape.text(landmark(f"Bild: {chart_title(node)}"))
    parts = (
        f'<figure class="{classes}"{_identity(node)}>',
        f"<figcaption>{_caption(node)}</figcaption>",
        f'<div class="rulla" role="region" aria-label="{label}" tabindex="0">',
        svg(node, colours, room),
        "</div>",
        f'<div class="smal">{svg(node, colours, NARROW)}</div>',
        "</figure>",
    )
    return "\n".join(parts)


def _identity(node: Chart) -> str:
    return f' id="{chart_address(node.number)}"' if node.number else ""


def _caption(node: Chart) -> str:
    title = chart_title(node)
    if node.figures_in is None:
        return escape.text(title)
    stop = "" if title.endswith((".", "?", "!")) else "."
    sentence = f"{found_in(node.data)} tabell\N{NO-BREAK SPACE}{node.figures_in}."
    link = f'<a href="#{table_address(node.figures_in)}">{sentence}</a>'
    return f"{escape.text(title)}{stop} {link}"
