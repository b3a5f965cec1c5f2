"""Values on their way from a template's {{ }} into the tree: each leaves a mark in the text."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from rapportgen.document.blocks import (
    Box,
    Chart,
    Contents,
    Facts,
    Heading,
    List,
    Paragraph,
    Table,
)
from rapportgen.document.inlines import Footnote, Inline, Inlines, Text
from rapportgen.document.plain import plain
from rapportgen.markdown.flattening import flattened
from rapportgen.markdown.marks import (
    BlockValue,
    InlineValue,
    Value,
    has_mark,
    mark,
    unmarked,
)
from rapportgen.templates.display import NotedTextError, written
from rapportgen.templates.prose import prose_blocks
from rapportgen.values.listing import listed
from rapportgen.values.prosa import Prosa

_BLOCK_TYPES = (Heading, Contents, Paragraph, List, Facts, Table, Chart, Box)


@dataclass
class Inserted:
    """The values of one rendering, in the order of their marks."""

    values: list[Value] = field(default_factory=list)

    def insert(self, value: object) -> str:
        """Return the mark that stands for a value in the text."""
        self.values.append(self._value(value))
        return mark(len(self.values) - 1)

    def _value(self, value: object) -> Value:
        if isinstance(value, Footnote):
            return InlineValue((value,))
        if isinstance(value, Prosa):
            return BlockValue(prose_blocks(value))
        if isinstance(value, _BLOCK_TYPES):
            return BlockValue((value,))
        if isinstance(value, tuple | list):
            return self._several(value)
        return InlineValue(self.inlines(value))

    def _several(self, values: tuple[object, ...] | list[object]) -> Value:
        if values and all(isinstance(value, _BLOCK_TYPES) for value in values):
            return BlockValue(tuple(value for value in values if isinstance(value, _BLOCK_TYPES)))
        return InlineValue(self.inlines(listed([written(value) for value in values])))

    def inlines(self, value: object) -> Inlines:
        """Return a value as part of a line; marks that a text already holds keep their values."""
        return tuple(self._pieces(written(value)))

    def words(self, text: str) -> str:
        """Return a text with its values in words where their marks stand."""
        content = self.inlines(text)
        if any(isinstance(inline, Footnote) for inline in content):
            raise NotedTextError
        return plain(content)

    def _pieces(self, text: str) -> Iterable[Inline]:
        for piece in unmarked(text, self.values):
            if isinstance(piece, str):
                _refuse_broken(piece)
                yield Text(piece)
            elif isinstance(piece, InlineValue):
                yield from piece.inlines
            else:
                yield from flattened(piece.blocks)


def _refuse_broken(text: str) -> None:
    if has_mark(text):
        message = "en text ur mallen är avklippt mitt i ett värde"
        raise ValueError(message)
