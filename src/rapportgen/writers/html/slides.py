"""Slides to show, as they are planned for every format. Without its script the file scrolls."""

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from rapportgen.charts.palette import seen_on_white
from rapportgen.charts.svg.shapes import SLIDE
from rapportgen.document.blocks import Document
from rapportgen.office.letters import wideness
from rapportgen.packs.assets import Logo
from rapportgen.packs.tema import Tema
from rapportgen.slides.deck import Closing, Cover, Figures, Picture, Quotes, Slide, Words
from rapportgen.slides.decks import footer, slides_of
from rapportgen.slides.geometry import COVER_TITLE, TITLE
from rapportgen.slides.titles import COVER_TITLE_SIZES, TITLE_SIZES, title_size
from rapportgen.writers.html import escape
from rapportgen.writers.html.charts import chart
from rapportgen.writers.html.landmarks import claim
from rapportgen.writers.html.logo import logo_address
from rapportgen.writers.html.shell import Layout, draft, own_file, whole
from rapportgen.writers.html.slide_feet import foot
from rapportgen.writers.html.slide_tables import figures
from rapportgen.writers.html.slide_text import quotations, text
from rapportgen.writers.html.slide_type import type_size
from rapportgen.writers.html.theme import tokens

STYLE = own_file("style.css") + own_file("slides.css")
SCREEN_STYLE = own_file("screen.css")
_SAFE = 0.86
"""How much smaller type is set than planned for Calibri, since a reader's font may be wider."""

SCRIPT = own_file("slides.js").strip()  # some that judge policies leave out space around


def page(document: Document, tema: Tema, logo: Logo | None = None) -> str:
    """Return the document as the text of an HTML file of slides."""
    seen = _seen(tema)
    style = tokens(seen) + _own_tokens(tema, logo) + STYLE
    layout = Layout(style, _body(document, seen, logo), SCREEN_STYLE, SCRIPT)
    return whole(document, layout)


def _seen(tema: Tema) -> Tema:
    """Return the theme with an accent that is seen on white, as charts and PowerPoint have it."""
    colours = tema.färger.model_copy(update={"accent": seen_on_white(tema.färger.accent)})
    return tema.model_copy(update={"färger": colours})


def _own_tokens(tema: Tema, logo: Logo | None) -> str:
    """Return how large type is beside the plan, and the logo, which is only seen on most slides."""
    scale = min(1.0, _SAFE * wideness(tema.typsnitt.word))
    picture = f":root {{ --logotyp: url({logo_address(logo)}); }}\n" if logo else ""
    return f"{picture}.bild {{ font-size: calc({scale:.4g} * var(--enhet)); }}\n"


def _body(document: Document, tema: Tema, logo: Logo | None) -> Iterator[str]:
    slides = slides_of(document, tema)
    words = footer(document, tema)
    yield '<main id="innehall">'
    for number, slide in enumerate(slides, 1):
        name = slide.anchor or f"bild-{number}"
        named = f' aria-labelledby="{escape.text(name)}"' if claim(slide.title) else ""
        yield f'<section class="bild{_kind(slide)}"{named}>'
        yield from _content(slide, name, tema)
        yield from foot(slide, words, f"{number} av {len(slides)}", logo, draft(document))
        yield "</section>"
    yield "</main>"


def _kind(slide: Slide) -> str:
    match slide.content:
        case Cover():
            return " titelbild"
        case Closing():
            return " titelbild slutbild"
        case Quotes():
            return " citatbild"
        case Words() | Figures() | Picture():
            return ""
        case _:
            assert_never(slide.content)


def _content(slide: Slide, name: str, tema: Tema) -> Iterator[str]:
    wide = wideness(tema.typsnitt.word)
    match slide.content:
        case Cover(kind, shown):
            size = title_size(slide.title, COVER_TITLE, wide, COVER_TITLE_SIZES)
            yield f'<p class="dokumentslag">{escape.text(kind)}</p>' if kind else ""
            yield _title("h1", slide.title, name, size)
            yield text(shown)
        case Closing(shown):
            size = title_size(slide.title, COVER_TITLE, wide, COVER_TITLE_SIZES)
            yield _title("h2", slide.title, name, size)
            yield text(shown)
        case other:
            yield _title("h2", slide.title, name, title_size(slide.title, TITLE, wide, TITLE_SIZES))
            yield _shown(other, slide.title, tema)


def _shown(content: Words | Quotes | Figures | Picture, title: str, tema: Tema) -> str:
    """Return what stands below the title, which is the name of a table or a chart as well."""
    match content:
        case Words(shown):
            return text(shown)
        case Quotes(shown):
            return quotations(shown)
        case Figures(grid):
            return figures(grid, title)
        case Picture(node):
            named = replace(node, title=title, number=None, figures_in=None)
            return f'<div class="yta">\n{chart(named, tema.färger, SLIDE)}\n</div>'
        case _:
            assert_never(content)


def _title(tag: str, words: str, name: str, size: int) -> str:
    identity = f'id="{escape.text(name)}" class="satt" style="{type_size(size)}"'
    return f"<{tag} {identity}>{escape.text(words)}</{tag}>"
