"""The slides of a deck, made of their layouts' placeholders."""

from dataclasses import dataclass
from typing import assert_never

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.parts.slide import SlidePart
from pptx.presentation import Presentation

from rapportgen.document.blocks import Chart
from rapportgen.packs.tema import Farger
from rapportgen.slides.deck import (
    Closing,
    Content,
    Cover,
    Figures,
    Picture,
    Quotes,
    Slide,
    Words,
)
from rapportgen.slides.geometry import BODY, COVER_TITLE, TITLE, Area
from rapportgen.slides.grids import Grid
from rapportgen.slides.pages import Page
from rapportgen.slides.titles import COVER_TITLE_SIZES, TITLE_SIZES, title_size
from rapportgen.writers.pptx import charts, tables
from rapportgen.writers.pptx import shapes as places
from rapportgen.writers.pptx.notes import add_notes
from rapportgen.writers.pptx.paragraphs import text_body
from rapportgen.writers.pptx.shapes import Graphic, Shapes

_LAYOUTS: tuple[type[Content], ...] = (Cover, Words, Figures, Picture, Quotes, Closing)
"""In the order of the template's layouts."""


@dataclass(frozen=True, slots=True)
class Style:
    """What all slides of a deck have in common."""

    colours: Farger
    wideness: float
    footer: str
    draft: bool


def add_slide(deck: Presentation, slide: Slide, style: Style) -> None:
    """Add a slide after the others, with its notes if it has any."""
    layout = deck.slide_layouts[_LAYOUTS.index(type(slide.content))]
    made = deck.slides.add_slide(layout)
    shapes = Shapes()
    _fill(shapes, slide, style, made.part)
    shapes.foot(style.footer, len(deck.slides))
    tree = made.shapes._spTree  # noqa: SLF001 - the placeholders that the library cloned give way
    for shape in list(tree.iter_shape_elms()):
        tree.remove(shape)
    tree.extend(parse_xml(f"<p:spTree {nsdecls('p', 'a', 'r')}>{shapes.xml()}</p:spTree>"))
    if slide.spoken:
        add_notes(made, slide.spoken)


def _fill(shapes: Shapes, slide: Slide, style: Style, part: SlidePart) -> None:
    match slide.content:
        case Cover(kind, page):
            _title(shapes, slide.title, style, places.COVER_TITLE)
            shapes.line("Dokumentslag", places.KIND, kind)
            _text(shapes, "Uppgifter", places.COVER_FACTS, page, part)
        case Words(page):
            _title(shapes, slide.title, style)
            _text(shapes, "Text", places.BODY, page, part)
        case Quotes(page):
            _title(shapes, slide.title, style)
            _text(shapes, "Citat", places.QUOTE, page, part)
        case Figures(grid):
            _title(shapes, slide.title, style)
            _figures(shapes, grid, part)
        case Picture(chart):
            _title(shapes, slide.title, style)
            _picture(shapes, chart, style, part)
        case Closing(page):
            _title(shapes, slide.title, style, places.CLOSING_TITLE)
            _text(shapes, "Kontakt", places.CLOSING, page, part)
        case _:
            assert_never(slide.content)


def _title(shapes: Shapes, text: str, style: Style, placeholder: str = places.TITLE) -> None:
    """Add the title, set smaller than the layout says only when it must be; a draft says so."""
    ordinary = placeholder == places.TITLE
    area, sizes = (TITLE, TITLE_SIZES) if ordinary else (COVER_TITLE, COVER_TITLE_SIZES)
    size = title_size(text, area, style.wideness, sizes)
    shapes.title(text, placeholder, None if size == sizes[0] else size)
    if style.draft:
        shapes.draft()


def _text(shapes: Shapes, name: str, placeholder: str, page: Page, part: SlidePart) -> None:
    if page.lines:
        shapes.text(name, placeholder, text_body(page, part))


def _figures(shapes: Shapes, grid: Grid, part: SlidePart) -> None:
    area = Area(BODY.x, BODY.y, sum(grid.setting.widths), sum(grid.heights))
    table = Graphic("Tabell", tables.description(grid), tables.URI, tables.table(grid, part))
    shapes.graphic(table, places.TABLE, area)
    if grid.notes:
        shapes.text("Noter", places.NOTES, tables.notes(grid, part))


def _picture(shapes: Shapes, chart: Chart, style: Style, part: SlidePart) -> None:
    shapes.graphic(charts.chart(chart, style.colours, part), places.CHART, BODY)
