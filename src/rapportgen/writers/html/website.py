"""A page of a website: the title, the facts, and the sections with a way to each of them."""

from collections.abc import Sequence

from rapportgen.document.blocks import Document, Facts
from rapportgen.document.words import words
from rapportgen.packs.tema import Tema
from rapportgen.writers.html import escape
from rapportgen.writers.html.blocks import blocks, fact
from rapportgen.writers.html.cover import Parts, parts
from rapportgen.writers.html.landmarks import landmark
from rapportgen.writers.html.notes import endnotes, noting
from rapportgen.writers.html.sections import Section, heading, labelled, sections
from rapportgen.writers.html.shell import Layout, draft, own_file, whole
from rapportgen.writers.html.theme import paper, tokens

STYLE = own_file("style.css")
WEBSITE_STYLE = own_file("website.css")
SCREEN_STYLE = own_file("screen.css")


def page(document: Document, tema: Tema, logo: tuple[str, ...] = ()) -> str:
    """Return the document as the text of an HTML file for the web."""
    style = tokens(tema) + STYLE + WEBSITE_STYLE + paper(document, tema)
    return whole(document, Layout(style, _body(document, tema, logo), SCREEN_STYLE))


def _body(document: Document, tema: Tema, logo: tuple[str, ...]) -> tuple[str, ...]:
    whole_document = parts(document)
    found = sections(whole_document.rest)
    with noting() as notes:
        return (
            *_header(document, tema, whole_document, logo),
            '<div class="spalter">',
            *_navigation(found),
            '<main id="innehall">',
            *(_section(section, tema) for section in found),
            *endnotes(notes),
            "</main>",
            "</div>",
            *_footer(tema),
        )


def _header(
    document: Document, tema: Tema, whole_document: Parts, logo: tuple[str, ...]
) -> tuple[str, ...]:
    return (
        "<header>",
        *draft(document),
        *_logo(logo),
        '<div class="topp">',
        '<div class="bredd">',
        *(() if logo else _sender(tema)),
        blocks(whole_document.title, tema),
        "</div>",
        "</div>",
        *map(_facts, whole_document.facts),
        "</header>",
    )


def _logo(image: tuple[str, ...]) -> tuple[str, ...]:
    return ('<div class="bredd">', *image, "</div>") if image else ()


def _sender(tema: Tema) -> tuple[str, ...]:
    """Return who publishes the page, which a logo has said already."""
    name = escape.text(tema.sidhuvud)
    return (f'<p class="avsandare">{name}</p>',) if name else ()


def _facts(node: Facts) -> str:
    pairs = (f"<div>{fact(each)}</div>" for each in node.facts)
    return "\n".join(('<dl class="fakta">', *pairs, "</dl>"))


def _navigation(found: Sequence[Section]) -> tuple[str, ...]:
    links = tuple(link for section in found if (link := _link(section)))
    if not links:
        return ()
    return (
        f'<nav class="vagar" aria-label="{landmark("På sidan")}">',
        "<ul>",
        *links,
        "</ul>",
        "</nav>",
    )


def _link(section: Section) -> str:
    first = heading(section)
    if first is None or first.anchor is None:
        return ""
    href = f"#{escape.text(first.anchor)}"
    return f'<li><a href="{href}">{escape.text(words(first.content))}</a></li>'


def _section(section: Section, tema: Tema) -> str:
    tag = "section" if heading(section) else "div"
    return f"<{tag}{labelled(section)}>\n{blocks(section, tema)}\n</{tag}>"


def _footer(tema: Tema) -> tuple[str, ...]:
    name = escape.text(tema.sidhuvud)
    return (f"<footer>\n<p>{name}</p>\n</footer>",) if name else ()
