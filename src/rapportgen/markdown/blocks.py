"""Markdown texts become blocks."""

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
from rapportgen.document.inlines import Footnote, Inlines, Strong, Text
from rapportgen.document.plain import plain
from rapportgen.markdown.dropped import Dropped
from rapportgen.markdown.flattening import lines
from rapportgen.markdown.inlines import inlines
from rapportgen.markdown.marks import BlockValue, InlineValue, Value, unmarked
from rapportgen.markdown.noted import noted_tree
from rapportgen.markdown.notes import NOTE
from rapportgen.markdown.numbering import counts, typed_labels

CAPTION = "Tabell:"
RULE = "en vågrät linje, som inte visas i dokumentet"
WITHOUT_WORD = "en fotnot som inte står efter något ord"


@dataclass(frozen=True, slots=True)
class Converted:
    """The blocks of a Markdown text, and what in it could not become one."""

    blocks: tuple[Block, ...]
    dropped: tuple[str, ...]


def to_blocks(text: str, values: Sequence[Value] = ()) -> Converted:
    """Return a Markdown text as blocks, with the values where their marks stand."""
    reader = _Reader(values, set())
    try:
        blocks = tuple(reader.blocks(noted_tree(text, reader.dropped)))
    except RecursionError:  # lists in lists in lists: the parser goes down one call for each level
        return Converted(
            (Paragraph((Text(text),)),),
            ("listor i alltför många nivåer, som inte visas som listor",),
        )
    return Converted(blocks, tuple(sorted(reader.dropped)))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Elements to blocks, with the values that marks stand for and a note of what is dropped."""

    values: Sequence[Value]
    dropped: Dropped

    def blocks(self, parent: Element) -> Iterator[Block]:
        caption: Inlines = ()
        level = 0
        for element in _parts(parent):
            if element.tag == "table":
                yield self._table(element, caption)
                caption = ()
                continue
            yield from _stray(caption)
            caption = self._caption(element)
            for block in () if caption else self._block(element):
                if element.tag in _HEADINGS and isinstance(block, Heading):
                    level = block.level
                yield block if element.tag in _HEADINGS else _below(level, block)
        yield from _stray(caption)

    def _caption(self, element: Element) -> Inlines:
        """Return a paragraph such as «Tabell: Budget», which is the caption of the table below."""
        begins = (element.text or "").strip().startswith(CAPTION)
        if not (begins and element.tag == "p" and all(child.tag == NOTE for child in element)):
            return ()
        content = self._inlines(element)
        return content if _caption_words(content) else ()

    def _block(self, element: Element) -> Iterator[Block]:
        match element.tag:
            case tag if tag in _HEADINGS:
                if content := self._inlines(element):
                    yield Heading(int(element.tag[1]), content)
            case "ul":
                yield from self._list(element)
            case "ol" if counts(typed_labels(element)):
                yield from self._list(element)
            case "ol":
                yield from self._numbered(element)
            case "blockquote":
                yield Box("citat", tuple(map(_without_heading, self.blocks(element))))
            case "hr":
                self.dropped.add(RULE)
            case _:
                yield from self._paragraph(element)

    def _paragraph(self, element: Element) -> Iterator[Block]:
        """Yield a paragraph, or the blocks themselves where it holds nothing but block values."""
        pieces = list(unmarked(element.text or "", self.values)) if not len(element) else []
        values = [piece for piece in pieces if not (isinstance(piece, str) and piece.isspace())]
        notes = _notes_below(values)
        values = values[: len(values) - len(notes)]
        if values and all(isinstance(value, BlockValue) for value in values):
            found = [b for value in values if isinstance(value, BlockValue) for b in value.blocks]
            yield from _with_notes(found, notes)
        elif content := self._inlines(element):
            yield Paragraph(content)

    def _list(self, element: Element) -> Iterator[Block]:
        if items := tuple(filter(None, map(self._item, element))):
            yield List(items, ordered=element.tag == "ol")

    def _item(self, element: Element) -> tuple[Block, ...]:
        return tuple(fits for block in self.blocks(element) for fits in _in_item(block))

    def _numbered(self, element: Element) -> Iterator[Block]:
        """Yield items whose numbers do not count, such as years, as paragraphs with them."""
        for label, item in zip(typed_labels(element), map(self._item, element), strict=True):
            match item:
                case (Paragraph(content), *rest):
                    yield Paragraph((Text(f"{label} "), *content))
                    yield from rest
                case _:
                    yield Paragraph((Text(label),))
                    yield from item

    def _inlines(self, element: Element) -> Inlines:
        content = inlines(element, self.values, self.dropped)
        if content and isinstance(content[0], Footnote):
            self.dropped.add(WITHOUT_WORD)
        return content

    def _table(self, element: Element, caption: Inlines) -> Table:
        """Return the table; the notes to its caption stand below it, as a table's notes do."""
        header, *rows = element.iter("tr")
        columns = tuple(Column(self._inlines(cell), _alignment(cell)) for cell in header)
        return Table(
            _caption_words(caption),
            columns,
            tuple(Row(tuple(self._inlines(cell) for cell in row)) for row in rows),
            tuple(inline.content for inline in caption if isinstance(inline, Footnote)),
        )


_HEADINGS = {f"h{level}" for level in range(1, 7)}
_BLOCKS = {"p", "ul", "ol", "blockquote", "table", "hr"} | _HEADINGS


def _parts(parent: Element) -> Iterator[Element]:
    """Yield the blocks inside an element, with the text between them as paragraphs."""
    between = _text(parent.text)
    for child in parent:
        if child.tag not in _BLOCKS:
            between.append(child)
            continue
        yield from _spoken(between)
        yield child
        between = _text(child.tail)
    yield from _spoken(between)


def _text(text: str | None) -> Element:
    paragraph = Element("p")
    paragraph.text = text
    return paragraph


def _spoken(paragraph: Element) -> Iterator[Element]:
    if len(paragraph) or (paragraph.text or "").strip():
        yield paragraph


def _stray(caption: Inlines) -> Iterator[Block]:
    """Yield a caption without a table as the paragraph that it is then."""
    if caption:
        yield Paragraph(caption)


def _notes_below(values: Sequence[str | Value]) -> tuple[Inlines, ...]:
    """Return what the notes say that stand right after the last of some block values."""
    notes: list[Inlines] = []
    for value in reversed(values):
        match value:
            case InlineValue((Footnote(content),)):
                notes.insert(0, content)
            case BlockValue((*_, Table())):
                return tuple(notes)
            case _:
                break
    return ()


def _with_notes(found: Sequence[Block], notes: tuple[Inlines, ...]) -> Iterator[Block]:
    """Yield blocks; notes stand below the table that comes last."""
    for number, block in enumerate(found, 1):
        if isinstance(block, Table) and number == len(found):
            yield replace(block, notes=(*block.notes, *notes))
        else:
            yield block


def _caption_words(caption: Inlines) -> str:
    return plain(caption).removeprefix(CAPTION).replace("\n", " ").strip(" ")


def _below(level: int, block: Block) -> Block:
    """Return a block of an inserted text, its headings moved below the heading it stands under."""
    return replace(block, level=block.level + level) if isinstance(block, Heading) else block


def _without_heading(block: Block) -> Block:
    """Return a heading inside a quotation as strong text: it is none of the document's."""
    return Paragraph((Strong(block.content),)) if isinstance(block, Heading) else block


def _in_item(block: Block) -> Iterator[Block]:
    """Yield a block as what a list item can hold: paragraphs and lists."""
    if isinstance(block, Paragraph | List):
        yield block
    else:
        yield from (Paragraph(line) for line in lines((block,)))


def _alignment(cell: Element) -> Alignment:
    return "right" if cell.get("style") == "right" else "left"
