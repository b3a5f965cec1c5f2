"""Markdown texts to try the reader with, and the letters that must come through it."""

from collections.abc import Iterable, Iterator

from hypothesis import settings
from hypothesis import strategies as st

from rapportgen.document.blocks import Block, Box, Facts, Heading, List, Paragraph, Table
from rapportgen.document.inlines import Inlines, LineBreak, Text

# Without a deadline: how long an example takes says more about the machine than about the code.
UNHURRIED = settings(deadline=None, max_examples=300)

PIECES = (
    *("a", "Å", "7", "ord", "2019", "é", "\N{NO-BREAK SPACE}"),
    *(" ", "  ", "    ", "\n", "\n\n", "\t", "\r\n"),
    *("- ", "* ", "+ ", "1. ", "3. ", "> ", "# ", "## ", "---", "===", "***", "```"),
    *("*", "**", "_", "__", "`", "\\", "!", "[", "]", "(", ")", "](", "<", ">", "&amp;", "&#65;"),
    *("|", "|\n|---|---|\n|", ":-:", "Tabell: ", "[a]: b", "<b>", "</b>", "<!--", "-->", "<a@b.c>"),
)
MARKDOWN = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
PLAIN = st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn"])
ANY_TEXT = st.text(PLAIN | st.sampled_from("\n\t*_`[]()<>#-+.|>!&\\ "), max_size=200)


def letters(text: str) -> list[str]:
    """Return the letters of a text, in order; figures may be the numbers of a list."""
    return [character for character in text if character.isalpha()]


def characters(blocks: Iterable[Block]) -> str:
    """Return all characters of some blocks, in the order of reading."""
    return "".join(_characters(blocks))


def _characters(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading(_, content) | Paragraph(content):
                yield _line(content)
            case List(items):
                yield from (characters(item) for item in items)
            case Box(_, inside):
                yield characters(inside)
            case Table(caption, columns, rows):
                yield caption
                yield from (_line(column.header) for column in columns)
                yield from (_line(cell) for row in rows for cell in row.cells)
            case Facts():
                raise AssertionError(block)


def _line(content: Inlines) -> str:
    return "".join(
        inline.text
        if isinstance(inline, Text)
        else ""
        if isinstance(inline, LineBreak)
        else _line(inline.content)
        for inline in content
    )
