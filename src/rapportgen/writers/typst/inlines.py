"""Lines of text as Typst code."""

import re
from collections.abc import Iterator
from typing import assert_never

from rapportgen.document.inlines import (
    SAFE_SCHEMES,
    Emphasis,
    Footnote,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Text,
)
from rapportgen.document.plain import plain
from rapportgen.paper.addresses import ADDRESS
from rapportgen.writers.typst.code import Code, call, literal
from rapportgen.writers.typst.notes import note, number

_PARTS = re.compile(r".*?[./@_-]+(?=\w)|.+")
"""The parts of an address, between which a line may end."""

_LONG_WORD = re.compile(r"\S{41,}")
"""A word that is longer than any word is, and may break anywhere."""

_SPACES = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
_NOTHING = Code("[]")


def inlines(content: Inlines, address: str = "address") -> Code:
    """Return the line of text as one piece of content, with the function that sets addresses."""
    loose = _is_one_long_word(content)
    return _joined(piece for inline in content for piece in _placed(inline, address, loose=loose))


def _is_one_long_word(content: Inlines) -> bool:
    """Return whether pieces that are no long words themselves may make one together."""
    words = plain(content) if len(content) > 1 else ""
    return bool(_LONG_WORD.search(words)) and not ADDRESS.search(words)


def _placed(inline: Inline, address: str, *, loose: bool) -> Iterator[Code]:
    if loose and not isinstance(inline, Footnote):
        yield call("box")  # a line may end here
    yield from _inline(inline, address)


def leads(content: Inlines) -> bool:
    """Return whether the line of text leads somewhere: to a page of the web, or to a note."""
    return any(isinstance(inline, (Link, Footnote)) or _holds(inline) for inline in content)


def _holds(inline: Inline) -> bool:
    return isinstance(inline, (Strong, Emphasis)) and leads(inline.content)


def leading_nowhere(content: Inlines, address: str = "address") -> Code:
    """Return the same line of text as a reader sees it, when it has been made once already."""
    return _joined(piece for inline in content for piece in _nowhere(inline, address))


def _nowhere(node: Inline, address: str) -> Iterator[Code]:
    match node:
        case Link(content):
            yield leading_nowhere(content, address)
        case Strong(content):
            yield call("strong", leading_nowhere(content, address))
        case Emphasis(content):
            yield call("emph", leading_nowhere(content, address))
        case Footnote(content):
            yield number(content)
        case _:
            yield from _inline(node, address)


def text(characters: str) -> Code:
    """Return the characters as a piece of content."""
    return _joined(_text(characters, "address"))


def _joined(pieces: Iterator[Code]) -> Code:
    match list(pieces):
        case []:
            return _NOTHING
        case [one]:
            return one
        case several:
            return Code(f"{literal(tuple(several))}.join()")


def _inline(node: Inline, address: str) -> Iterator[Code]:
    match node:
        case Text(characters):
            yield from _text(characters, address)
        case Strong(content):
            yield call("strong", inlines(content, address))
        case Emphasis(content):
            yield call("emph", inlines(content, address))
        case Link():
            yield from _link(node, address)
        case LineBreak():
            yield call("linebreak")
        case Footnote(content):
            yield note(content, inlines)
        case _:
            assert_never(node)


def _text(characters: str, address: str) -> Iterator[Code]:
    spaced = _SPACES.sub(" ", characters)
    at = 0
    for found in ADDRESS.finditer(spaced):
        yield from _words(spaced[at : found.start()])
        yield call(address, tuple(_PARTS.findall(found[0])))
        at = found.end()
    yield from _words(spaced[at:])


def _words(characters: str) -> Iterator[Code]:
    at = 0
    for found in _LONG_WORD.finditer(characters):
        if found.start() > at:
            yield literal(characters[at : found.start()])
        yield call("unbroken", found[0])
        at = found.end()
    if at < len(characters):
        yield literal(characters[at:])


def _link(node: Link, address: str) -> Iterator[Code]:
    scheme, colon, _ = node.href.partition(":")
    if not colon or scheme.lower() not in SAFE_SCHEMES:
        yield inlines(node.content, address)
        return
    # A note after the link's words is a link of its own, and stands beside it.
    words = tuple(inline for inline in node.content if not isinstance(inline, Footnote))
    notes = tuple(inline for inline in node.content if isinstance(inline, Footnote))
    yield call("outward", node.href, inlines(words, address))
    yield inlines(notes)
