"""Markdown texts become blocks."""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from rapportgen.document.blocks import (
    Alignment,
    Block,
    Box,
    Column,
    Heading,
    List,
    Paragraph,
    Row,
    Table,
)
from rapportgen.document.inlines import Inlines, LineBreak, Text
from rapportgen.markdown.door import element_tree
from rapportgen.markdown.dropped import Dropped
from rapportgen.markdown.inlines import inlines
from rapportgen.markdown.marks import BlockValue, Value, unmarked

CAPTION = "Tabell:"


@dataclass(frozen=True, slots=True)
class Converted:
    """The blocks of a Markdown text, and what in it could not become one."""

    blocks: tuple[Block, ...]
    dropped: tuple[str, ...]


def to_blocks(text: str, values: Sequence[Value] = ()) -> Converted:
    """Return a Markdown text as blocks, with the values where their marks stand."""
    reader = _Reader(values, set())
    try:
        blocks = tuple(reader.blocks(element_tree(text)))
    except RecursionError:  # lists in lists in lists: the parser goes down one call for each level
        return Converted((Paragraph((Text(text),)),), ("listor i mer än hundra nivåer",))
    return Converted(blocks, tuple(sorted(reader.dropped)))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Elements to blocks, with the values that marks stand for and a note of what is dropped."""

    values: Sequence[Value]
    dropped: Dropped

    def blocks(self, parent: Element) -> Iterator[Block]:
        caption, level = "", 0
        for element in parent:
            if element.tag == "table":
                yield self._table(element, caption)
            elif caption:
                yield Paragraph((Text(f"{CAPTION} {caption}"),))
            caption = self._caption(element)
            if caption or element.tag == "table":
                continue
            for block in self._block(element):
                if element.tag in _HEADINGS and isinstance(block, Heading):
                    level = block.level
                yield block if element.tag in _HEADINGS else _below(level, block)

    def _caption(self, element: Element) -> str:
        """Return the caption that a paragraph such as «Tabell: Budget» gives the table after it."""
        text = (element.text or "").strip()
        is_caption = element.tag == "p" and not len(element) and text.startswith(CAPTION)
        return text.removeprefix(CAPTION).strip() if is_caption else ""

    def _block(self, element: Element) -> Iterator[Block]:
        match element.tag:
            case "p":
                yield from self._paragraph(element)
            case tag if tag in _HEADINGS:
                if content := self._inlines(element):
                    yield Heading(int(element.tag[1]), content)
            case "ul" | "ol":
                yield List(tuple(self._items(element)), ordered=element.tag == "ol")
            case "blockquote":
                yield Box("citat", tuple(self.blocks(element)))
            case "pre":
                yield Paragraph(_preformatted(element))
            case "hr":
                self.dropped.add("en vågrät linje")
            case _:
                yield from self._paragraph(element)

    def _paragraph(self, element: Element) -> Iterator[Block]:
        """Yield a paragraph, or the blocks themselves where it holds nothing but block values."""
        pieces = list(unmarked(element.text or "", self.values)) if not len(element) else []
        values = [piece for piece in pieces if not (isinstance(piece, str) and piece.isspace())]
        if values and all(isinstance(value, BlockValue) for value in values):
            for value in values:
                yield from value.blocks if isinstance(value, BlockValue) else ()
        elif content := self._inlines(element):
            yield Paragraph(content)

    def _items(self, element: Element) -> Iterator[tuple[Block, ...]]:
        for item in element:
            lead = self._lead(item)
            rest = tuple(self.blocks(item))
            if lead or rest:
                yield (*lead, *rest)

    def _lead(self, item: Element) -> tuple[Block, ...]:
        """Return the text of a list item that stands before its first block."""
        text = Element("p")
        text.text = item.text
        for child in list(item):
            if child.tag in _BLOCKS:
                break
            text.append(child)
            item.remove(child)
        return tuple(self._paragraph(text))

    def _inlines(self, element: Element) -> Inlines:
        return inlines(element, self.values, self.dropped)

    def _table(self, element: Element, caption: str) -> Table:
        header, *rows = element.iter("tr")
        columns = tuple(Column(self._inlines(cell), _alignment(cell)) for cell in header)
        return Table(
            caption, columns, tuple(Row(tuple(self._inlines(cell) for cell in row)) for row in rows)
        )


_HEADINGS = {f"h{level}" for level in range(1, 7)}
_BLOCKS = {"p", "ul", "ol", "blockquote", "pre", "table", "hr"} | _HEADINGS


def _below(level: int, block: Block) -> Block:
    """Return a block of an inserted text, its headings moved below the heading it stands under."""
    return replace(block, level=block.level + level) if isinstance(block, Heading) else block


def _alignment(cell: Element) -> Alignment:
    return "right" if "right" in cell.get("style", "") else "left"


def _preformatted(element: Element) -> Inlines:
    lines = html.unescape("".join(element.itertext())).rstrip("\n").split("\n")
    content: list[Text | LineBreak] = []
    for line in lines:
        content += [LineBreak(), Text(line)]
    return tuple(content[1:])
