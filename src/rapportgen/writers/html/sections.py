"""A document cut at its headings of the first level."""

from collections.abc import Iterable

from rapportgen.document.blocks import Block, Heading
from rapportgen.document.words import words
from rapportgen.writers.html import escape
from rapportgen.writers.html.landmarks import claim

Section = tuple[Block, ...]


def sections(nodes: Iterable[Block]) -> tuple[Section, ...]:
    """Return the sections, each with its heading first; what precedes them all has none."""
    found: list[list[Block]] = []
    for node in nodes:
        if not found or (isinstance(node, Heading) and node.level == 1):
            found.append([])
        found[-1].append(node)
    return tuple(map(tuple, found))


def heading(section: Section) -> Heading | None:
    """Return the heading that a section begins with, if it has one."""
    match section:
        case (Heading(level=1) as first, *_):
            return first
        case _:
            return None


def labelled(section: Section) -> str:
    """Return the attribute that names a section by its heading; nothing names two of them alike."""
    first = heading(section)
    if first is None or first.anchor is None:
        return ""
    name = f"{first.number or ''} {words(first.content)}"
    return f' aria-labelledby="{escape.text(first.anchor)}"' if claim(name) else ""
