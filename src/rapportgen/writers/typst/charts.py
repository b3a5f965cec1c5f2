"""Charts as Typst code: a drawing below its title, which leads to the figures as a table."""

from collections.abc import Container

from rapportgen.charts.notes import found_in
from rapportgen.charts.sides import is_on_its_side
from rapportgen.charts.svg.drawing import Drawing
from rapportgen.charts.svg.picture import picture
from rapportgen.document.blocks import Chart
from rapportgen.packs.tema import Tema
from rapportgen.packs.typsnitt import carried
from rapportgen.paper.captions import chart_address, chart_title, table_address
from rapportgen.paper.fonts import FAMILIES, needed
from rapportgen.paper.sheet import picture_height, text_width
from rapportgen.writers.typst.code import Code, call
from rapportgen.writers.typst.inlines import text


def chart(node: Chart, tema: Tema, tables: Container[int]) -> Code:
    """Return the chart, as wide as the page but never higher; it leads to one of the tables."""
    lies = is_on_its_side(node.data)
    shown = picture(node.data)
    height = picture_height(tema.marginaler, lies=lies)
    width = min(text_width(tema.marginaler, lies=lies), height * shown.width / shown.height)
    return call(
        "diagram",
        title=text(_title(node)),
        figures=_figures(node, tables),
        anchor=chart_address(node.number) if node.number else None,
        drawing=_in_font(Drawing(shown, tema.färger).element(node.description), tema).encode(),
        description=node.description,
        width=Code(f"{width:.5g}mm"),
    )


def _title(node: Chart) -> str:
    title = chart_title(node)
    if node.figures_in is None or title.endswith((".", "?", "!")):
        return title
    return f"{title}."


def _figures(node: Chart, tables: Container[int]) -> Code | None:
    """Return the sentence that leads to the figures, where they stand elsewhere."""
    if node.figures_in is None:
        return None
    sentence = f"{found_in(node.data)} tabell\N{NO-BREAK SPACE}{node.figures_in}."
    if node.figures_in not in tables:
        return text(sentence)
    return call("inward", table_address(node.figures_in), sentence)


def _in_font(drawing: str, tema: Tema) -> str:
    """Return the drawing with its texts in the fonts of the page, and their weights."""
    font = carried(tema.typsnitt.sida)
    semibold = f'font-weight="{FAMILIES[font].semibold_weight}"'
    named = f'<svg font-family="{", ".join(needed(font))}" '
    return drawing.replace('font-weight="600"', semibold).replace("<svg ", named, 1)
