"""Elements within a line become inlines."""

import html
import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from rapportgen.document.blocks import Block, List, Paragraph
from rapportgen.document.inlines import (
    Emphasis,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Text,
)
from rapportgen.markdown.dropped import Dropped
from rapportgen.markdown.marks import BlockValue, Value, unmarked
from rapportgen.markdown.typography import bound

_SAFE_LINK = re.compile(r"(?:https?://|mailto:|tel:)\S+", re.IGNORECASE)
_WHITE_SPACE = re.compile(r"[ \n]+")


def inlines(element: Element, values: Sequence[Value], dropped: Dropped) -> Inlines:
    """Return an element's content as inlines, without space at either end."""
    return _trimmed(tuple(_content(element, values, dropped)))


def _content(element: Element, values: Sequence[Value], dropped: Dropped) -> Iterator[Inline]:
    yield from _text(element.text, values, dropped)
    for child in element:
        yield from _inline(child, values, dropped)
        yield from _text(child.tail, values, dropped)


def _inline(element: Element, values: Sequence[Value], dropped: Dropped) -> Iterator[Inline]:
    content = tuple(_content(element, values, dropped))
    match element.tag:
        case "strong":
            yield Strong(content)
        case "em":
            yield Emphasis(content)
        case "a":
            href = element.get("href", "")
            safe = _SAFE_LINK.fullmatch(href) is not None
            yield from (Link(content, href),) if safe and content else content
        case "br":
            yield LineBreak()
        case "code":
            yield Text(html.unescape(element.text or ""))
        case "img":
            dropped.add("en bild")
            yield from _text(element.get("alt"), values, dropped)
        case _:
            yield from content


def _text(text: str | None, values: Sequence[Value], dropped: Dropped) -> Iterator[Inline]:
    for piece in unmarked(text or "", values):
        if isinstance(piece, str):
            yield Text(bound(_WHITE_SPACE.sub(" ", piece)))
        elif isinstance(piece, BlockValue):
            yield from flattened(piece.blocks, dropped)
        else:
            yield from piece.inlines


def flattened(blocks: Sequence[Block], dropped: Dropped) -> Iterator[Inline]:
    """Yield blocks as one line with line breaks; what cannot be part of a line is dropped."""
    first = True
    for content in _lines(blocks, dropped):
        if not first:
            yield LineBreak()
        first = False
        yield from content


def _lines(blocks: Sequence[Block], dropped: Dropped) -> Iterator[Inlines]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.content
        elif isinstance(block, List):
            for item in block.items:
                yield from ((Text("– "), *line) for line in _lines(item, dropped))
        else:
            dropped.add("en rubrik, tabell eller ruta inuti en textrad")


def _trimmed(content: Inlines) -> Inlines:
    """Return inlines without space at the ends and without empty texts."""
    kept = [inline for inline in content if inline != Text("")]
    if kept and isinstance(kept[0], Text):
        kept[0] = Text(kept[0].text.lstrip(" "))
    if kept and isinstance(kept[-1], Text):
        kept[-1] = Text(kept[-1].text.rstrip(" "))
    return tuple(inline for inline in kept if inline != Text(""))
