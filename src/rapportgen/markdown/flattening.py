"""Blocks where a document has only room for lines: inside a cell, an item or a sentence."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from rapportgen.document.blocks import (
    Block,
    Box,
    Chart,
    Contents,
    Facts,
    Heading,
    List,
    Paragraph,
    Table,
)
from rapportgen.document.inlines import Inline, Inlines, LineBreak, Strong, Text

_BETWEEN_CELLS = Text(" | ")


def flattened(blocks: Iterable[Block]) -> Iterator[Inline]:
    """Yield blocks as one line with line breaks; every word of them is kept."""
    first = True
    for content in lines(blocks):
        if not first:
            yield LineBreak()
        first = False
        yield from content


def lines(blocks: Iterable[Block]) -> Iterator[Inlines]:
    """Yield blocks as lines: lists with their dashes or numbers, headings in strong text."""
    for block in blocks:
        match block:
            case Contents():
                yield (Text(block.title),)
            case Chart():
                yield (Text(f"{block.title}. {block.description}"),)
            case Paragraph(content):
                yield content
            case Heading(_, content):
                yield (Strong(content),)
            case List():
                yield from _items(block)
            case Table():
                yield from _table(block)
            case Facts(facts):
                yield from ((Text(f"{fact.label}: "), *fact.value) for fact in facts)
            case Box():
                yield from lines(block.blocks)
            case _:
                assert_never(block)


def _items(block: List) -> Iterator[Inlines]:
    for number, item in enumerate(block.items, 1):
        label = Text(f"{number}. " if block.ordered else "– ")
        for index, line in enumerate(lines(item)):
            yield line if index else (label, *line)


def _table(table: Table) -> Iterator[Inlines]:
    if table.caption:
        yield (Text(table.caption),)
    yield _row(tuple(column.header for column in table.columns))
    yield from (_row(row.cells) for row in table.rows)
    yield from table.notes


def _row(cells: tuple[Inlines, ...]) -> Inlines:
    joined: list[Inline] = []
    for cell in cells:
        joined += [_BETWEEN_CELLS, *cell]
    return tuple(joined[1:])
