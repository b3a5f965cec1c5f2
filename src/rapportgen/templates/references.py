"""What lets the parts of a document be pointed at: anchors, numbers, a table of contents."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from rapportgen.document.blocks import Block, Chart, Contents, Entry, Form, Heading, Table
from rapportgen.document.words import words
from rapportgen.templates.chart_parts import with_parted_charts
from rapportgen.templates.tones import toned

_DEEPEST_ENTRIES: dict[Form, int] = {"handling": 2, "bildspel": 1, "webbsida": 2}
_WORTH_CONTENTS = 5
"""A paper with fewer headings than this needs no table of contents."""


def referable(blocks: Iterable[Block], form: Form) -> tuple[Block, ...]:
    """Return blocks that can be pointed at; every chart has a table with its figures.

    In a paper tables and charts are numbered. On slides and on the web they are not, since there a
    chart stands beside its table. A chart with more rows than a page shows comes in parts, except
    on slides, which have room for still fewer and divide it themselves.
    """
    shown = toned(anchored(blocks))
    parts = shown if form == "bildspel" else with_parted_charts(shown)
    found = list(_with_figures(list(parts)))
    if form == "handling":
        found = list(_numbered(found))
    return tuple(_with_entries(found, _DEEPEST_ENTRIES[form]))


def anchored(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks with a name on each heading below the title."""
    count = 0
    for block in blocks:
        if isinstance(block, Heading) and block.level > 0:
            count += 1
            yield replace(block, anchor=f"avsnitt-{count}")
        else:
            yield block


def _with_figures(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks with the table of each chart below it, where no table has the same rows.

    The parts of a chart share a table, which stands below the last of them.
    """
    shown = {block.rows for block in blocks if isinstance(block, Table)}
    for block, following in zip_longest(blocks, blocks[1:]):
        yield block
        if isinstance(block, Chart) and block.table.rows not in shown:
            if isinstance(following, Chart) and following.table.rows == block.table.rows:
                continue
            shown.add(block.table.rows)
            yield block.table


def _numbered(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks with numbers on tables and charts; each chart tells which table it shows.

    A table without a caption has none to show a number in.
    """
    tables = [block for block in blocks if isinstance(block, Table) and block.caption]
    numbers = {table.rows: number for number, table in reversed(list(enumerate(tables, 1)))}
    table_count = chart_count = 0
    for block in blocks:
        match block:
            case Table(caption=str(name)) if name:
                table_count += 1
                yield replace(block, number=table_count)
            case Chart():
                chart_count += 1
                yield replace(block, number=chart_count, figures_in=numbers.get(block.table.rows))
            case _:
                yield block


def _with_entries(blocks: Sequence[Block], deepest: int) -> Iterator[Block]:
    """Yield blocks with the table of contents filled in, or left out of a short document."""
    entries = tuple(_entries(blocks, deepest))
    for block in blocks:
        if not isinstance(block, Contents):
            yield block
        elif len(entries) >= _WORTH_CONTENTS:
            yield replace(block, entries=entries)


def _entries(blocks: Iterable[Block], deepest: int) -> Iterator[Entry]:
    for block in blocks:
        if isinstance(block, Heading) and block.anchor and block.level <= deepest:
            yield Entry(block.level, block.number, words(block.content), block.anchor)
