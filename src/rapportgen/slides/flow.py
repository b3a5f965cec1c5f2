"""Running text as the paragraphs of slides."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from rapportgen.document.blocks import (
    Block,
    Box,
    Chart,
    Contents,
    Fact,
    Facts,
    Heading,
    List,
    Paragraph,
    Table,
)
from rapportgen.document.inlines import Strong, Text
from rapportgen.slides.lines import Line
from rapportgen.slides.plain import plain

DEEPEST = 4
_LINE_TO_WRITE_ON = "_" * 24


def flowing(blocks: Sequence[Block]) -> tuple[Line, ...]:
    """Return blocks as paragraphs; a table inside them is told row by row, a chart in its words.

    A paragraph that leads in a list is kept with it. The items of a list are tied together, and to
    a paragraph that follows and leads in nothing.
    """
    found: list[Line] = []
    for block, following in zip(blocks, [*blocks[1:], None], strict=False):
        after_list = bool(found) and found[-1].role != "text"
        if after_list and isinstance(block, Paragraph) and not isinstance(following, List):
            found[-1] = replace(found[-1], tied=True)
        lines = list(_block(block))
        if isinstance(block, Paragraph) and isinstance(following, List):
            lines[-1] = replace(lines[-1], kept=True)
        found += lines
    return tuple(found)


def _block(block: Block) -> Iterator[Line]:
    match block:
        case Heading(_, content):
            yield Line("subheading", content, kept=True)
        case Paragraph(content):
            yield Line("text", content, kept=plain(content).endswith(":"))
        case List():
            lines = list(_list(block, 0))
            yield from (replace(line, tied=True) for line in lines[:-1])
            yield from lines[-1:]
        case Facts(facts):
            yield from map(_fact, facts)
        case Box("citat", inside):
            yield from _quotation(inside)
        case Box(_, inside):
            yield from (line for inner in inside for line in _block(inner))
        case Table():
            rows = (" – ".join(map(plain, row.cells)) for row in block.rows)
            yield from (Line("text", (Text(words),)) for words in rows)
        case Chart():
            yield Line("text", (Text(block.description),))
        case Contents():
            pass
        case _:
            assert_never(block)


def _list(node: List, level: int) -> Iterator[Line]:
    depth = min(level, DEEPEST)
    for number, item in enumerate(node.items, 1):
        first = Line("number" if node.ordered else "bullet", (), depth, number)
        match item:
            case (Paragraph(content), *rest):
                yield replace(first, content=content)
            case rest:
                yield first
        for inner in rest:
            yield from _inside(inner, level)


def _inside(block: Block, level: int) -> Iterator[Line]:
    """Yield what stands inside an item, below its first paragraph."""
    if isinstance(block, List):
        yield from _list(block, level + 1)
        return
    for line in _block(block):
        yield replace(line, role="continued", level=min(level, DEEPEST))


def _fact(fact: Fact) -> Line:
    value = fact.value or (Text(_LINE_TO_WRITE_ON),)
    return Line("text", (Text(f"{fact.label}: "), Strong(value)))


def _quotation(inside: tuple[Block, ...]) -> Iterator[Line]:
    """Yield what is said, and last the one who says it, when that stands below."""
    lines = [line for block in inside for line in _block(block)]
    for number, line in enumerate(lines):
        last = number == len(lines) - 1
        is_source = last and number > 0 and line.role == "text"
        role = "source" if is_source else "quote" if line.role == "text" else line.role
        yield replace(line, role=role, kept=number == len(lines) - 2)
