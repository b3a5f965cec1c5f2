"""The whole document as Typst code, for the functions in the folder parts."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from rapportgen.document.blocks import Attachment, Block, Contents, Document, Table
from rapportgen.packs.assets import Assets, Logo
from rapportgen.packs.reading_colours import reading_colours
from rapportgen.packs.tema import Tema
from rapportgen.packs.typsnitt import carried
from rapportgen.paper.dating import dated
from rapportgen.paper.fonts import FAMILIES, needed
from rapportgen.paper.running import running_header
from rapportgen.paper.sheet import text_height, text_width
from rapportgen.paper.table_parts import with_parted_tables
from rapportgen.paper.turning import stretches
from rapportgen.writers.typst.blocks import Setting, blocks
from rapportgen.writers.typst.code import Code, Value, call, literal, points
from rapportgen.writers.typst.headings import Levels
from rapportgen.writers.typst.notes import noting

FUNCTIONS = (
    *("headline", "paragraph", "kept", "bulleted", "numbered", "quotation"),
    *("address", "narrow-address", "unbroken", "outward", "inward"),
    *("note", "note-again", "note-number", "once"),
    *("facts", "cover-facts", "kind", "cover", "signatory", "lines-to-sign", "signature"),
    *("unhyphenated", "tabular", "diagram", "contents"),
    *("sheet", "lying", "banner", "logotype"),
)
"""What the code calls, from the folder parts."""

_POINTS = 72 / 25.4
"""The points of a millimetre."""


def page(document: Document, tema: Tema, assets: Assets) -> str:
    """Return the code of the document; all its texts are strings in it."""
    with noting():
        content = "\n".join(f"#{piece}" for piece in _content(document, tema, assets))
    return (
        '#import "paper.typ": look\n'
        f"#let ({', '.join(FUNCTIONS)}) = look({literal(_theme(document, tema))})\n"
        f"#show: sheet.with(..{literal(_properties(document, tema))})\n"
        f"{content}\n"
    )


def _theme(document: Document, tema: Tema) -> Value:
    font = carried(tema.typsnitt.sida)
    size = tema.typsnitt.grad
    room = text_width(tema.marginaler, lies=False) * _POINTS
    colours, edges = reading_colours(tema.färger), tema.marginaler
    return {
        "fonts": needed(font),
        "size": points(size),
        "semibold": FAMILIES[font].semibold_weight,
        "zero": points(FAMILIES[font].zero * size),
        "accent": _colour(tema.färger.accent),
        "rule": _colour(tema.färger.linje),
        "surface": _colour(tema.färger.yta),
        "heading": _colour(colours.heading),
        "table_head": _colour(colours.table_head),
        "text": _colour(colours.text),
        "text_on_surface": _colour(colours.text_on_surface),
        "measure": points(min(room, 70 * FAMILIES[font].zero * size)),
        "page": points(room),
        "entries": tuple(
            entry.anchor
            for block in document.blocks
            if isinstance(block, Contents)
            for entry in block.entries
        ),
        "margin": {
            "top": _millimetres(edges.topp),
            "bottom": _millimetres(edges.botten),
            "left": _millimetres(edges.vänster),
            "right": _millimetres(edges.höger),
        },
    }


def _properties(document: Document, tema: Tema) -> Value:
    made = dated(document.made_at)  # an archive asks for one
    return {
        "title": f"{document.kind}: {document.title}",
        "author": document.author,
        "description": f"{document.kind} för {document.title}",
        "keywords": document.keywords,
        "date": _datetime(made),
        "header": running_header(tema.sidhuvud, document),
        "draft": document.draft,
    }


def _datetime(moment: datetime) -> Code:
    return call(
        "datetime",
        year=moment.year,
        month=moment.month,
        day=moment.day,
        hour=moment.hour,
        minute=moment.minute,
        second=moment.second,
    )


def _content(document: Document, tema: Tema, assets: Assets) -> Iterator[Code]:
    tables = {block.number for block in document.blocks if isinstance(block, Table)}
    setting = Setting(tema, 0, 0, Levels(), frozenset(number for number in tables if number))
    yield from map(_attached, document.attachments)
    if document.draft:
        yield call("banner")
    if assets.logo:
        yield _logo(assets.logo)
    found = stretches(with_parted_tables(document.blocks))
    for lies, together in groupby(found, lambda stretch: stretch.lies):
        yield from _stretch([block for one in together for block in one.blocks], setting, lies=lies)


def _stretch(nodes: Sequence[Block], setting: Setting, *, lies: bool) -> Iterator[Code]:
    tema = setting.tema
    width = text_width(tema.marginaler, lies=lies) * _POINTS
    height = text_height(tema.marginaler, lies=lies) * _POINTS
    size = tema.typsnitt.grad
    inside = blocks(nodes, replace(setting, room=width / size, page=height / size))
    if lies:
        yield call("lying", inside)
    else:
        yield from inside


def _attached(file: Attachment) -> Code:
    return call(
        "pdf.attach",
        file.name,
        file.content,
        relationship="source",
        mime_type=file.media_type,
        description=file.description,
    )


def _logo(logo: Logo) -> Code:
    """Return the logo, wrapped in a drawing since code can only hold text."""
    inside = b64encode(logo.content).decode("ascii")
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {logo.width} {logo.height}">'
        f'<image width="{logo.width}" height="{logo.height}" '
        f'href="data:{logo.media_type};base64,{inside}"/></svg>'
    )
    scale = min(0.75, 8 * 72 / 2.54 / logo.width, 2 * 72 / 2.54 / logo.height)
    return call(
        "logotype",
        drawing.encode(),
        description=logo.alternative_text,
        width=points(logo.width * scale),
    )


def _colour(colour: str) -> Code:
    return call("rgb", colour)


def _millimetres(length: int) -> Code:
    return Code(f"{length}mm")
