"""Headings as Typst code, at levels without gaps."""

from dataclasses import dataclass

from rapportgen.document.blocks import Block, Heading
from rapportgen.document.inlines import Footnote
from rapportgen.document.plain import plain
from rapportgen.writers.typst.code import Code, call
from rapportgen.writers.typst.inlines import inlines, text

_LONG_WORD = 20
"""A word of so many letters may be divided in a heading."""


@dataclass(slots=True)
class Levels:
    """The levels that headings have among the tags: PDF/UA allows no step of more than one down."""

    deepest: int = 0

    def of(self, node: Heading) -> int:
        """Return the level of the next heading of the document."""
        self.deepest = min(node.level + 1, self.deepest + 1)
        return self.deepest


def heading(node: Heading, before: Block | None, levels: Levels) -> Code:
    """Return the heading, close to one right above it that it is a part of."""
    above = isinstance(before, Heading) and before.level == node.level - 1 > 0
    # Notes stand beside the words, which are also the bookmark.
    words = tuple(inline for inline in node.content if not isinstance(inline, Footnote))
    notes = tuple(inline for inline in node.content if isinstance(inline, Footnote))
    return call(
        "headline",
        inlines(words),
        notes=inlines(notes),
        hyphenate=any(len(word) >= _LONG_WORD for word in plain(words).split()),
        look=node.level,
        level=levels.of(node),
        number=text(node.number) if node.number else None,
        anchor=node.anchor,
        close=above,
    )
