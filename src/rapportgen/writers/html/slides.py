"""Slides to show: each heading of the first level begins one. Without its script it scrolls."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from rapportgen.document.blocks import Block, Chart, Contents, Document, Heading, Paragraph, Table
from rapportgen.document.words import words
from rapportgen.packs.tema import Tema
from rapportgen.writers.html.blocks import blocks
from rapportgen.writers.html.cover import Parts, parts
from rapportgen.writers.html.notes import endnotes, noting
from rapportgen.writers.html.sections import labelled, sections
from rapportgen.writers.html.shell import Layout, draft, own_file, whole
from rapportgen.writers.html.slide_cutting import Part, cut
from rapportgen.writers.html.slide_room import STEPS, Unit, height, room_below, stands_beside
from rapportgen.writers.html.theme import tokens

STYLE = own_file("style.css") + own_file("slides.css")
SCREEN_STYLE = own_file("screen.css")
SCRIPT = own_file("slides.js").strip()  # some that judge policies leave out space around


_LONG_TITLE = 110
"""Characters of a title with its subtitle that are set in smaller type."""


@dataclass(frozen=True, slots=True)
class _Slide:
    """The HTML of a slide before it is numbered, with the attributes of its element."""

    classes: str
    label: str
    content: str


def page(document: Document, tema: Tema, logo: tuple[str, ...] = ()) -> str:
    """Return the document as the text of an HTML file of slides."""
    layout = Layout(tokens(tema) + STYLE, _body(document, tema, logo), SCREEN_STYLE, SCRIPT)
    return whole(document, layout)


def crowded(document: Document) -> Iterator[str]:
    """Yield the titles of the slides that grow higher than a screen to hold all that is on them."""
    for section in sections(tuple(map(_of_slides, parts(document).rest))):
        for part in cut(section):
            if height(part.units, STEPS[-1]) > room_below(part.heading):
                yield words(part.heading.content) if part.heading else document.title


def _body(document: Document, tema: Tema, logo: tuple[str, ...]) -> tuple[str, ...]:
    with noting() as notes:
        slides = list(_slides(parts(document), tema, logo))
        if notes.said:
            slides.append(_Slide("", "", "\n".join(endnotes(notes))))
    numbered = (_numbered(document, at, slide, len(slides)) for at, slide in enumerate(slides, 1))
    return ('<main id="innehall">', *numbered, "</main>")


def _slides(whole_document: Parts, tema: Tema, logo: tuple[str, ...]) -> Iterator[_Slide]:
    if whole_document.title:
        title = blocks((*whole_document.title, *whole_document.facts), tema)
        content = "\n".join((*logo, title))
        long = " lang" if len(title_words(whole_document)) > _LONG_TITLE else ""
        yield _Slide(f" titelbild{long}", "", f'<div class="yta">\n{content}\n</div>')
    for section in sections(tuple(map(_of_slides, whole_document.rest))):
        yield from (_slide(part, tema) for part in cut(section))


def title_words(whole_document: Parts) -> str:
    """Return the words of the title and what stands around it on the first slide."""
    return " ".join(
        words(block.content)
        for block in whole_document.title
        if isinstance(block, Heading | Paragraph)
    )


def _of_slides(block: Block) -> Block:
    """Return a table of contents with the headings that begin slides; other blocks as they are."""
    if not isinstance(block, Contents):
        return block
    return replace(block, entries=tuple(entry for entry in block.entries if entry.level == 1))


def _slide(part: Part, tema: Tema) -> _Slide:
    above = (part.heading,) if part.heading else ()
    content = "\n".join(_unit(unit, tema) for unit in part.units)
    body = f'{blocks(above, tema)}\n<div class="yta steg-{part.step}">\n{content}\n</div>'
    return _Slide("", labelled(above), body)


def _unit(unit: Unit, tema: Tema) -> str:
    match unit:
        case (*above, Chart() as chart, Table() as table) if stands_beside(chart, table):
            beside = f'<div class="bredvid">\n{blocks((chart, table), tema)}\n</div>'
            return "\n".join(filter(None, (blocks(above, tema), beside)))
        case _:
            return blocks(unit, tema)


def _numbered(document: Document, number: int, slide: _Slide, count: int) -> str:
    tag = "section" if slide.label else "div"
    return "\n".join(
        (
            f'<{tag} class="bild{slide.classes}"{slide.label}>',
            slide.content,
            '<div class="bildfot">',
            *draft(document),
            f'<p class="bildnummer">{number} av {count}</p>',
            "</div>",
            f"</{tag}>",
        )
    )
