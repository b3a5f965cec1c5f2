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
from rapportgen.paper.addresses import ADDRESS
from rapportgen.writers.typst.code import Code, call, literal

_PARTS = re.compile(r".*?[./@_-]+(?=\w)|.+")
"""The parts of an address, between which a line may end."""

_LONG_WORD = re.compile(r"\S{41,}")
_PIECE = 8
"""Where a line may end in a word that is longer than any word is, in letters."""

_SPACES = re.compile(r"[ \t\n\r\f]+")
_NOTHING = Code("[]")


def inlines(content: Inlines, address: str = "address") -> Code:
    """Return the line of text as one piece of content, with the function that sets addresses."""
    return _joined(piece for inline in content for piece in _inline(inline, address))


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
            yield call("note", inlines(content))
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
        pieces = range(found.start(), found.end(), _PIECE)
        yield call("unbroken", tuple(characters[i : i + _PIECE] for i in pieces))
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
