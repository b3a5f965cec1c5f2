"""Elements within a line become inlines."""

import html
import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from rapportgen.document.inlines import (
    Emphasis,
    Footnote,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Text,
)
from rapportgen.markdown.dropped import Dropped
from rapportgen.markdown.flattening import flattened
from rapportgen.markdown.marks import BlockValue, Value, unmarked
from rapportgen.markdown.notes import NOTE
from rapportgen.markdown.typography import bound

_SAFE_LINK = re.compile(r"(?:https?://|mailto:|tel:)\S+", re.IGNORECASE)
_WHITE_SPACE = re.compile(r"[ \n]+")
_UNSAFE = (
    "en länk som inte leder till en webbplats, en e-postadress eller ett telefonnummer. "
    "Länkens text visas, men inte dess adress"
)
PICTURE = "en bild, som inte visas i dokumentet"


def inlines(element: Element, values: Sequence[Value], dropped: Dropped) -> Inlines:
    """Return an element's content as inlines, without space at either end."""
    return _trimmed(tuple(_content(element, values, dropped)))


def characters(text: str, values: Sequence[Value]) -> str:
    """Return a text in one line, with the characters of the values where their marks stand."""
    words = "".join(
        piece if isinstance(piece, str) else _plain(_value_inlines(piece))
        for piece in unmarked(text, values)
    )
    return bound(_WHITE_SPACE.sub(" ", words)).strip(" ")


def _content(element: Element, values: Sequence[Value], dropped: Dropped) -> Iterator[Inline]:
    yield from _text(element.text, values)
    for child in element:
        yield from _inline(child, values, dropped)
        yield from _text(child.tail, values)


def _inline(element: Element, values: Sequence[Value], dropped: Dropped) -> Iterator[Inline]:
    content = tuple(_content(element, values, dropped))
    match element.tag:
        case "strong":
            yield Strong(content)
        case "em":
            yield Emphasis(content)
        case "a":
            yield from _link(element, content, values, dropped)
        case "br":
            yield LineBreak()
        case tag if tag == NOTE:
            yield from _note(content, dropped)
        case "code":
            yield from _text(html.unescape(element.text or ""), values)
        case "img":
            dropped.add(PICTURE)
            yield from _text(element.get("alt"), values)
        case _:
            yield from content


def _link(
    element: Element, content: Inlines, values: Sequence[Value], dropped: Dropped
) -> Iterator[Inline]:
    """Yield a link that leads out of the document; of every other only its text."""
    address = characters(element.get("href", ""), values)
    if element.get("title"):
        dropped.add("en länk med en text som bara syns när man pekar på den. Den texten visas inte")
    if _SAFE_LINK.fullmatch(address) and content:
        yield Link(content, address)
        return
    dropped.add(_UNSAFE)
    yield from content


def _note(content: Inlines, dropped: Dropped) -> Iterator[Inline]:
    if words := _trimmed(content):
        yield Footnote(words)
    else:
        dropped.add("en fotnot utan ord, ^[], som därför inte visas")


def _text(text: str | None, values: Sequence[Value]) -> Iterator[Inline]:
    for piece in unmarked(text or "", values):
        if isinstance(piece, str):
            yield Text(bound(_WHITE_SPACE.sub(" ", piece)))
        else:
            yield from _value_inlines(piece)


def _value_inlines(value: Value) -> Iterator[Inline]:
    yield from flattened(value.blocks) if isinstance(value, BlockValue) else value.inlines


def _plain(content: Iterator[Inline] | Inlines) -> str:
    words = ""
    for inline in content:
        match inline:
            case Text(text):
                words += text
            case LineBreak():
                words += " "
            case _:
                words += _plain(inline.content)
    return words


def _trimmed(content: Inlines) -> Inlines:
    """Return inlines without space at the ends and without empty texts."""
    kept = [inline for inline in content if inline != Text("")]
    if kept and isinstance(kept[0], Text):
        kept[0] = Text(kept[0].text.lstrip(" "))
    if kept and isinstance(kept[-1], Text):
        kept[-1] = Text(kept[-1].text.rstrip(" "))
    return tuple(inline for inline in kept if inline != Text(""))
