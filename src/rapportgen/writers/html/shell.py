"""What every file has around its layout: what browsers, search and assistive technology need."""

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files

from rapportgen import __version__
from rapportgen.document.blocks import Document
from rapportgen.writers.html import escape

SKIP_LINK = '<a class="hoppa" href="#innehall">Hoppa till innehållet</a>'


@dataclass(frozen=True, slots=True)
class Layout:
    """How a form of document looks and what stands in its body; `script` is for slides alone."""

    style: str
    body: Iterable[str]
    screen_style: str = ""
    script: str = ""


def own_file(name: str) -> str:
    """Return the text of a style sheet or a script of this package."""
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def whole(document: Document, layout: Layout) -> str:
    """Return the text of the file."""
    lines = (
        "<!DOCTYPE html>",
        '<html lang="sv-SE">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(layout.script)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape.text(f'{document.kind}: {document.title}')}</title>",
        *_metadata(document),
        f"<style>\n{layout.style}</style>",
        *(
            (f'<style media="screen">\n{layout.screen_style}</style>',)
            if layout.screen_style
            else ()
        ),
        "</head>",
        "<body>",
        SKIP_LINK,
        *layout.body,
        *((f"<script>{layout.script}</script>",) if layout.script else ()),
        "</body>",
        "</html>",
    )
    return "\n".join(lines) + "\n"


def draft(document: Document) -> tuple[str, ...]:
    """Return the banner of a draft, or nothing."""
    return ('<p class="utkast">UTKAST</p>',) if document.draft else ()


def _policy(script: str) -> str:
    """Return what the file may load: nothing from outside, and no script but its own."""
    digest = base64.b64encode(sha256(script.encode()).digest()).decode()
    own_script = f"; script-src 'sha256-{digest}'" if script else ""
    return f"default-src 'none'; style-src 'unsafe-inline'; img-src data:{own_script}"


def _metadata(document: Document) -> tuple[str, ...]:
    made = _w3c_date(document)
    values = {
        "author": document.author,
        "description": f"{document.kind} för {document.title}",
        "keywords": ", ".join(document.keywords),
        "dcterms.created": made,
        "dcterms.modified": made,
        "generator": f"rapportgen {__version__}",
    }
    return tuple(
        f'<meta name="{name}" content="{escape.text(value)}">'
        for name, value in values.items()
        if value
    )


def _w3c_date(document: Document) -> str:
    """Return when a document was made: its own day, or the moment that was asked for."""
    if document.moment:
        return document.moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return document.date.isoformat() if document.date else ""
