"""The blocks of a document, each as its paragraphs and tables."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple, assert_never

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
from rapportgen.document.plain import plain
from rapportgen.writers.docx.bookmarks import bookmark, bookmark_name
from rapportgen.writers.docx.charts import chart
from rapportgen.writers.docx.contents import contents
from rapportgen.writers.docx.controls import SIGNATURE, control, signatory
from rapportgen.writers.docx.inlines import run, run_properties, runs
from rapportgen.writers.docx.lists import BULLETS, DEEPEST, new_ordered_list
from rapportgen.writers.docx.paragraphs import UNNUMBERED, numbered, paragraph
from rapportgen.writers.docx.story import Place, Story
from rapportgen.writers.docx.tables import table
from rapportgen.writers.docx.ties import is_short, ties


class _Label(NamedTuple):
    """What the first paragraph of an item has: its style, and the property that counts it."""

    style: str
    numbering: str


def blocks(nodes: Sequence[Block], place: Place, story: Story) -> str:
    """Return the blocks as body XML, in order."""
    pairs = zip(nodes, ties(nodes), strict=True)
    return "".join(_block(node, place, story, tied=tied) for node, tied in pairs)


def has_numbers(nodes: Iterable[Block]) -> bool:
    """Return whether any heading of the document carries a number."""
    for node in nodes:
        match node:
            case Heading(number=str()):
                return True
            case Box(blocks=inside) if has_numbers(inside):
                return True
    return False


def _block(node: Block, place: Place, story: Story, *, tied: bool) -> str:
    match node:
        case Heading():
            return _heading(node, story)
        case Paragraph(content):
            text = runs(content, story.part, place.style)
            return paragraph(place.style, text, keep=place.keep, leads=tied)
        case List():
            return _list(node, place, story, tied=tied)
        case Facts(facts):
            return _facts(facts, replace(place, keep=place.keep or tied), story)
        case Table():
            return table(node, story, tied=tied)
        case Chart():
            return chart(node, story)
        case Contents():
            return contents(node, story)
        case Box():
            return _box(node, place, story)
        case _:
            assert_never(node)


def _heading(node: Heading, story: Story) -> str:
    style = f"Heading{node.level}" if node.level else "Title"
    stray = story.numbered and node.level and node.number is None
    text = runs(node.content, story.part, style)
    if node.anchor:
        text = bookmark(bookmark_name(node.anchor), text, story)
    return paragraph(style, text, numbering=UNNUMBERED if stray else "")


def _list(node: List, place: Place, story: Story, *, tied: bool) -> str:
    """Return the items, the last two on the same page; those of a tied list stay with more."""
    level = min(place.depth, DEEPEST)
    style = "ListNumber" if node.ordered else "ListBullet"
    number = new_ordered_list(level, story.part) if node.ordered else BULLETS
    label = _Label(style, numbered(number, level))
    suffix = str(level + 1) if level else ""
    inside = replace(place, style=f"ListContinue{suffix}", depth=level + 1)
    kept = replace(inside, keep=True) if tied else inside
    last = len(node.items) - 1
    return "".join(
        _item(item, label, kept if index >= last - 1 else inside, story, leads=index == last - 1)
        for index, item in enumerate(node.items)
    )


def _item(
    item: tuple[Block, ...], label: _Label, inside: Place, story: Story, *, leads: bool
) -> str:
    """Return an item; one that does not begin with a paragraph gets its label on an empty one.

    One that `leads` stays with the next one, if it is short.
    """
    match item:
        case (Paragraph(content), *rest):
            first = runs(content, story.part)
        case rest:
            first = ""
    [inwards, *_] = ties(item) or [False]
    onwards = leads and is_short(item)
    head = paragraph(
        label.style, first, keep=inside.keep, leads=inwards or onwards, numbering=label.numbering
    )
    return head + blocks(rest, inside, story)


def _facts(facts: tuple[Fact, ...], place: Place, story: Story) -> str:
    """Return the facts on a line each; all are kept with the last one."""
    last = len(facts) - 1
    return "".join(
        _fact(fact, place, story, keep=place.keep or index < last)
        for index, fact in enumerate(facts)
    )


def _fact(fact: Fact, place: Place, story: Story, *, keep: bool) -> str:
    label = run(fact.label, run_properties("Etikett")) + "<w:r><w:tab/></w:r>"
    if place.fact == SIGNATURE:
        return paragraph(SIGNATURE, label + control(fact, place.party), keep=keep)
    if plain(fact.value).strip():
        return paragraph(place.fact, label + runs(fact.value, story.part), keep=keep)
    return paragraph(SIGNATURE, label + "<w:r><w:tab/></w:r>", keep=keep)


def _box(node: Box, place: Place, story: Story) -> str:
    match node.name:
        case "omslag":
            above = list(takewhile(lambda block: isinstance(block, Paragraph), node.blocks))
            kind = blocks(above, replace(place, style="Subtitle"), story)
            below = blocks(node.blocks[len(above) :], place, story)
            return kind + below + paragraph("Omslagslinje", "")
        case "underskrift":
            leads = [plain(block.content) for block in node.blocks if isinstance(block, Paragraph)]
            party = signatory(leads[-1]) if leads else ""
            last = replace(place, style="Undertecknare", fact=SIGNATURE, party=party)
            kept = replace(last, keep=True)
            return blocks(node.blocks[:-1], kept, story) + blocks(node.blocks[-1:], last, story)
        case "citat":
            return blocks(node.blocks, replace(place, style="Quote"), story)
        case _:
            assert_never(node.name)
