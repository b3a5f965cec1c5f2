"""Blocks of a document as Typst code."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal, assert_never

from rapportgen.document.blocks import (
    Block,
    Box,
    BoxName,
    Chart,
    Contents,
    Entry,
    Fact,
    Facts,
    Heading,
    List,
    Paragraph,
    Table,
)
from rapportgen.packs.tema import Tema
from rapportgen.writers.typst.charts import chart
from rapportgen.writers.typst.code import Code, Value, call
from rapportgen.writers.typst.headings import Levels, heading
from rapportgen.writers.typst.heights import fits, height_of
from rapportgen.writers.typst.inlines import inlines, text
from rapportgen.writers.typst.tables import table

Inside = BoxName | Literal["punkt"] | None
"""What a block stands in: a box, an item of a list, or nothing."""

BOXES = {"omslag": "cover", "underskrift": "signature", "citat": "quotation"}
PARAGRAPHS: dict[Inside, str] = {"underskrift": "signatory", "citat": "par", "punkt": "par"}
FACTS: dict[Inside, str] = {"omslag": "cover-facts", "underskrift": "lines-to-sign"}


@dataclass(frozen=True, slots=True)
class Setting:
    """What blocks are set in: the theme, how wide and high a page is in ems, and what is around."""

    tema: Tema
    room: float
    page: float
    levels: Levels
    tables: frozenset[int] = frozenset()
    inside: Inside = None


def blocks(nodes: Sequence[Block], setting: Setting) -> tuple[Code, ...]:
    """Return the blocks as code, one under the other."""
    kept = _kept(nodes)
    before = (None, *nodes)
    return tuple(
        call("kept", code) if at in kept else code
        for at, node in enumerate(nodes)
        for code in (_block(node, before[at], setting),)
    )


def _kept(nodes: Sequence[Block]) -> set[int]:
    """Return which blocks stay with what follows: those that lead to a list, and what is signed.

    Nobody signs a page that has nothing else on it.
    """
    kept = {at for at, pair in enumerate(pairwise(nodes)) if _leads(*pair)}
    signed = next((at for at, node in enumerate(nodes) if _is_signature(node)), 0)
    while signed > 0 and isinstance(nodes[signed - 1], Heading):
        signed -= 1
    return kept | {signed - 1}


def _leads(node: Block, after: Block) -> bool:
    return isinstance(node, Paragraph) and isinstance(after, List)


def _is_signature(node: Block) -> bool:
    return isinstance(node, Box) and node.name == "underskrift"


def _block(node: Block, before: Block | None, setting: Setting) -> Code:
    match node:
        case Heading():
            return heading(node, before, setting.levels)
        case Paragraph(content):
            return call(_paragraph(before, setting), inlines(content))
        case List():
            return _list(node, setting)
        case Facts(facts):
            return call(FACTS.get(setting.inside, "facts"), tuple(map(_fact, facts)))
        case Table():
            return table(node, setting.room, setting.page, setting.tema.typsnitt.grad)
        case Chart():
            return chart(node, setting.tema, setting.tables)
        case Contents():
            long = not fits(height_of((node,)), setting.page)
            return call("contents", text(node.title), tuple(map(_entry, node.entries)), long=long)
        case Box():
            inside = replace(setting, inside=node.name)
            breakable = not fits(height_of((node,)), setting.page)
            return call(BOXES[node.name], blocks(node.blocks, inside), breakable=breakable)
        case _:
            assert_never(node)


def _paragraph(before: Block | None, setting: Setting) -> str:
    if setting.inside == "omslag" and before is None:
        return "kind"
    return PARAGRAPHS.get(setting.inside, "paragraph")


def _list(node: List, setting: Setting) -> Code:
    inside = replace(setting, inside="punkt")
    items = tuple(_item(item, inside) for item in node.items)
    function = "numbered" if node.ordered else "bulleted"
    return call(function, items, inside=setting.inside is not None)


def _item(content: tuple[Block, ...], setting: Setting) -> tuple[Code, ...]:
    # The text of an item stands in the item itself, not in a paragraph inside it.
    match content:
        case (Paragraph(line), *nested) if all(isinstance(node, List) for node in nested):
            return (inlines(line), *blocks(nested, setting))
        case _:
            return blocks(content, setting)


def _fact(node: Fact) -> Value:
    return {"label": text(node.label), "value": inlines(node.value) if node.value else None}


def _entry(node: Entry) -> Value:
    return {
        "level": node.level,
        "number": text(node.number) if node.number else None,
        "words": text(node.text),
        "anchor": node.anchor,
    }
