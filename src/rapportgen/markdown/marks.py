"""Marks: characters for private use that stand in a Markdown text for a value.

A value enters the tree where its mark stands, without having been Markdown. Files that people write
must not contain these characters, so a text cannot pretend to be a mark.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapportgen.document.blocks import Block
from rapportgen.document.inlines import Inlines

_OPEN, _CLOSE = "\ue000", "\ue001"
_MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")


@dataclass(frozen=True, slots=True)
class InlineValue:
    """A value that stands within a line."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class BlockValue:
    """A value that stands on its own."""

    blocks: tuple[Block, ...]


Value = InlineValue | BlockValue


def mark(number: int) -> str:
    """Return the mark of the value with a number."""
    return f"{_OPEN}{number}{_CLOSE}"


def has_mark(text: str) -> bool:
    """Return whether a text holds a mark or a part of one, as when a mark has been cut."""
    return _OPEN in text or _CLOSE in text


def unmarked(text: str, values: Sequence[Value]) -> Iterator[str | Value]:
    """Yield the parts of a text in order: plain text, and the values where their marks stand."""
    end = 0
    for match in _MARK.finditer(text):
        if match.start() > end:
            yield text[end : match.start()]
        yield values[int(match.group(1))]
        end = match.end()
    if end < len(text):
        yield text[end:]
