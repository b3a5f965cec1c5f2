"""The blocks of a document as sections, and each section as what needs slides of its own."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from rapportgen.document.blocks import Block, Box, Chart, Contents, Heading, Table
from rapportgen.document.words import words
from rapportgen.slides.flow import flowing
from rapportgen.slides.lines import Line


@dataclass(frozen=True, slots=True)
class Section:
    """What stands below a heading of the first level; `title` is empty before the first one."""

    title: str
    blocks: tuple[Block, ...]
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class TextPart:
    """Running text, with the heading of the second level that it stands under."""

    heading: Heading | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class QuotePart:
    """Quotations one after the other, with the heading that they stand under."""

    heading: Heading | None
    lines: tuple[Line, ...]


Part = TextPart | QuotePart | Table | Chart | Contents


def sections(blocks: Sequence[Block]) -> Iterator[Section]:
    """Yield the sections; a table of contents has one of its own."""
    section = Section("", ())
    for block in blocks:
        begun = _begun(block)
        if begun is None:
            section = replace(section, blocks=(*section.blocks, block))
            continue
        if section.title or section.blocks:
            yield section
        section = begun
    if section.title or section.blocks:
        yield section


def _begun(block: Block) -> Section | None:
    """Return the section that a block begins, if it does."""
    match block:
        case Heading(level, content, anchor=anchor) if level <= 1:
            return Section(words(content), (), anchor)
        case Contents(title):
            return Section(title, (block,))
        case _:
            return None


def parts(blocks: Iterable[Block]) -> Iterator[Part]:
    """Yield what needs slides of its own, in order."""
    heading: Heading | None = None
    for kind, group in groupby(blocks, _kind):
        found = tuple(group)
        match kind:
            case "text":
                yield TextPart(heading, flowing(found))
            case "citat":
                yield QuotePart(heading, flowing(found))
            case "alone":
                yield from (b for b in found if isinstance(b, Table | Chart | Contents))
            case _:
                heading = next(b for b in reversed(found) if isinstance(b, Heading))


def _kind(block: Block) -> str:
    match block:
        case Heading(2):
            return "heading"
        case Table() | Chart() | Contents():
            return "alone"
        case Box("citat"):
            return "citat"
        case _:
            return "text"
