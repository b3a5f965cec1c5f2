"""A section cut into as many slides as it needs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil

from rapportgen.document.blocks import Block, Chart, Heading, List, Paragraph, Table
from rapportgen.document.inlines import Footnote, Text
from rapportgen.writers.html.sections import Section, heading
from rapportgen.writers.html.slide_room import STEPS, Unit, height, room_below, stands_beside, step

COMFORTABLE = 3
"""The number of steps that type may shrink to keep a section on one slide."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one slide shows, and how many steps smaller its type is."""

    heading: Heading | None
    units: tuple[Unit, ...]
    step: int


def cut(section: Section) -> tuple[Part, ...]:
    """Return a section as slides in one size of type; each repeats the heading."""
    first = heading(section)
    room = room_below(first)
    blocks = section[1:] if first else section
    found = list(_filled(units(blocks, room), room)) or [()]
    smallest = max(_smallest(shown, room) for shown in found)
    headings = _numbered(first, len(found))
    return tuple(Part(*pair, smallest) for pair in zip(headings, found, strict=True))


def units(blocks: Iterable[Block], room: float) -> Iterator[Unit]:
    """Yield the blocks in units that stay together: all below a heading when one slide holds it."""
    for below in _grouped(blocks, lambda _, block: not isinstance(block, Heading)):
        if isinstance(below[0], Heading) and _is_comfortable((below,), room):
            yield below
        else:
            yield from _smaller(below, room)


def _smaller(below: Unit, room: float) -> Iterator[Unit]:
    for unit in _grouped(below, _belong_together):
        match unit:
            case (*above, Table() as table) if not _is_comfortable((unit,), room):
                first, *rest = _parts(table, room)
                yield (*above, first)
                yield from ((part,) for part in rest)
            case _:
                yield unit


def _grouped(blocks: Iterable[Block], joined: Callable[[Block, Block], bool]) -> Iterator[Unit]:
    group: Unit = ()
    for block in blocks:
        if group and not joined(group[-1], block):
            yield group
            group = ()
        group = (*group, block)
    if group:
        yield group


def _belong_together(above: Block, below: Block) -> bool:
    match above, below:
        case (Heading(), _) | (Paragraph(), List()):
            return True
        case Chart() as chart, Table() as table:
            return stands_beside(chart, table)
        case _:
            return False


def _parts(table: Table, room: float) -> list[Table]:
    """Return a table cut between its rows into as few parts as slides hold; notes end the last."""
    count = len(table.rows)
    if count < 2:
        return [table]
    least = ceil(height(((table,),), STEPS[COMFORTABLE]) / room)
    tried = (_cut(table, parts) for parts in range(min(least, count), count))
    return next((parts for parts in tried if _all_comfortable(parts, room)), _cut(table, count))


def _cut(table: Table, count: int) -> list[Table]:
    size = ceil(len(table.rows) / count)
    rows = [table.rows[at : at + size] for at in range(0, len(table.rows), size)]
    return [
        replace(
            table,
            caption=f"{table.caption} ({number} av {len(rows)})".strip(),
            rows=part,
            notes=table.notes if number == len(rows) else (),
            number=table.number if number == 1 else None,
        )
        for number, part in enumerate(rows, 1)
    ]


def _all_comfortable(parts: Iterable[Table], room: float) -> bool:
    return all(_is_comfortable(((part,),), room) for part in parts)


def _filled(waiting: Iterable[Unit], room: float) -> Iterator[tuple[Unit, ...]]:
    """Yield the units slide by slide, as many on each as there is comfortable room for."""
    slide: tuple[Unit, ...] = ()
    for unit in waiting:
        if slide and not _is_comfortable((*slide, unit), room):
            yield slide
            slide = ()
        slide = (*slide, unit)
    if slide:
        yield slide


def _is_comfortable(shown: Sequence[Unit], room: float) -> bool:
    needed = step(shown, room)
    return needed is not None and needed <= COMFORTABLE


def _smallest(shown: Sequence[Unit], room: float) -> int:
    needed = step(shown, room)
    return len(STEPS) - 1 if needed is None else needed


def _numbered(first: Heading | None, count: int) -> list[Heading | None]:
    """Return the heading of each slide, which tells its place when the section has several."""
    if first is None or count == 1:
        return [first] * count
    return [_repeated(first, number, count) for number in range(1, count + 1)]


def _repeated(first: Heading, number: int, count: int) -> Heading:
    place = Text(f" ({number} av {count})")
    if number == 1:
        return replace(first, content=(*first.content, place))
    without_notes = (inline for inline in first.content if not isinstance(inline, Footnote))
    anchor = first.anchor and f"{first.anchor}-{number}"
    return replace(first, content=(*without_notes, place), anchor=anchor)
