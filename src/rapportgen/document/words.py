"""The words of a document as they are read, without what they look like."""

from collections.abc import Iterator
from typing import assert_never

from rapportgen.document.blocks import (
    Block,
    Box,
    Chart,
    Contents,
    Document,
    Facts,
    Heading,
    List,
    Paragraph,
    Table,
)
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
from rapportgen.document.plain import plain


def read_aloud(document: Document) -> Iterator[str]:
    """Yield the texts of a document: each heading, paragraph and cell as one, without addresses."""
    yield from (document.title, document.kind, document.author, *document.keywords)
    for block in document.blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Paragraph():
            yield _words(block.content)
        case List():
            for item in block.items:
                yield from (text for inner in item for text in _block(inner))
        case Facts():
            for fact in block.facts:
                yield from (fact.label, _words(fact.value))
        case Table():
            yield block.caption
            cells = [column.header for column in block.columns]
            cells += [cell for row in block.rows for cell in row.cells]
            yield from map(_words, (*cells, *block.notes))
        case Chart():
            yield from (block.title, block.description)
        case Contents():
            yield block.title
        case Box():
            yield from (text for inner in block.blocks for text in _block(inner))
        case _:
            assert_never(block)


def words(content: Inlines) -> str:
    """Return the words of a line, without what its notes say."""
    return plain(content).strip()


def _words(inlines: Inlines) -> str:
    return "".join(map(_inline, inlines))


def _inline(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case Strong() | Emphasis() | Link():
            return _words(inline.content)
        case Footnote():
            return f" {_words(inline.content)}"
        case LineBreak():
            return "\n"
        case _:
            assert_never(inline)
