"""The whole page: what browsers, search and assistive technology need around the blocks."""

from importlib.resources import files

from rapportgen import __version__
from rapportgen.document.blocks import Block, Box, Document
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.writers.html import escape
from rapportgen.writers.html.blocks import blocks
from rapportgen.writers.html.theme import paper, tokens

STYLE = files(__package__).joinpath("style.css").read_text(encoding="utf-8")
SCREEN_STYLE = files(__package__).joinpath("screen.css").read_text(encoding="utf-8")
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
SKIP_LINK = '<a class="hoppa" href="#innehall">Hoppa till innehållet</a>'


def write(document: Document, tema: Tema, assets: Assets = NO_ASSETS) -> bytes:  # noqa: ARG001
    """Return the document as one HTML file in UTF-8, with everything it needs inside it."""
    return page(document, tema).encode()


def page(document: Document, tema: Tema) -> str:
    """Return the document as the text of an HTML file."""
    style = tokens(tema) + STYLE + paper(document, tema)
    cover, rest = _cover(document.blocks)
    lines = (
        "<!DOCTYPE html>",
        '<html lang="sv">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape.text(f'{document.kind}: {document.title}')}</title>",
        *_metadata(document),
        f"<style>\n{style}</style>",
        f'<style media="screen">\n{SCREEN_STYLE}</style>',
        "</head>",
        "<body>",
        SKIP_LINK,
        *_header(document, cover, tema),
        '<main id="innehall">',
        blocks(rest, tema),
        "</main>",
        "</body>",
        "</html>",
    )
    return "\n".join(lines) + "\n"


def _cover(nodes: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    match nodes:
        case (Box("omslag"), *_):
            return nodes[:1], nodes[1:]
        case _:
            return (), nodes


def _header(document: Document, cover: tuple[Block, ...], tema: Tema) -> tuple[str, ...]:
    draft = ('<p class="utkast">UTKAST</p>',) if document.draft else ()
    content = (*draft, *((blocks(cover, tema),) if cover else ()))
    return ("<header>", *content, "</header>") if content else ()


def _metadata(document: Document) -> tuple[str, ...]:
    values = {
        "author": document.author,
        "description": f"{document.kind} för {document.title}",
        "keywords": ", ".join(document.keywords),
        "dcterms.created": document.date.isoformat() if document.date else "",
        "dcterms.modified": document.date.isoformat() if document.date else "",
        "generator": f"rapportgen {__version__}",
    }
    return tuple(
        f'<meta name="{name}" content="{escape.text(value)}">'
        for name, value in values.items()
        if value
    )
