"""The parts of a section shared out over slides."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import assert_never

from rapportgen.document.blocks import Chart, Contents, Table
from rapportgen.document.words import words
from rapportgen.slides.charts import divided
from rapportgen.slides.deck import Figures, Picture, Quotes, Slide, Words
from rapportgen.slides.geometry import BODY, QUOTE
from rapportgen.slides.grids import Grid, grids, notes_fit
from rapportgen.slides.lines import Line
from rapportgen.slides.losses import Loss
from rapportgen.slides.packing import shared_out
from rapportgen.slides.pages import Frame, Page, one_page, several_pages
from rapportgen.slides.sections import Part, QuotePart, TextPart
from rapportgen.slides.sizes import QUOTE_SIZES, SPREAD_SIZES, TEXT_SIZES, TOGETHER_SIZES
from rapportgen.slides.titles import named

_AGENDA_LEVEL = 1
_CHART = "diagram"


def filled(title: str, parts: Sequence[Part], wideness: float) -> list[Slide]:
    """Return the slides of a section's parts; texts that follow each other share slides."""
    slides: list[Slide] = []
    for is_text, group in groupby(parts, lambda part: isinstance(part, TextPart)):
        if is_text:
            texts = [part for part in group if isinstance(part, TextPart)]
            slides += _texts(title, texts, Frame(BODY, wideness), first=not slides)
        else:
            slides += [slide for part in group for slide in _part(title, part, wideness)]
    return slides


def _texts(
    title: str, texts: Sequence[TextPart], frame: Frame, *, first: bool = False
) -> Iterator[Slide]:
    """Yield texts, as many on a slide as it holds without being crowded.

    Where several are on the `first` slide of their section, its title is that of the section.
    """
    for number, found in enumerate(_shares(texts, frame)):
        page = one_page(_under_headings(found), frame, TOGETHER_SIZES)
        if len(found) > 1 and page:
            begins = first and number == 0
            yield Slide(title if begins else named(title, _headings(found)), Words(page))
        else:
            for text in found:
                yield from _pages_of(named(title, _headings([text])), text, frame)


def _shares(texts: Sequence[TextPart], frame: Frame) -> list[tuple[TextPart, ...]]:
    size = TOGETHER_SIZES[-1]
    return shared_out(
        [(text,) for text in texts],
        lambda some: frame.height(_under_headings(some), size),
        frame.area.height,
    )


def _headings(texts: Sequence[TextPart | QuotePart]) -> list[str]:
    return [words(text.heading.content) if text.heading else "" for text in texts]


def _pages_of(title: str, text: TextPart, frame: Frame) -> Iterator[Slide]:
    for page in _pages(text.lines, frame, TEXT_SIZES):
        yield Slide(title, Words(page), losses=_outside(title, page))


def _pages(lines: tuple[Line, ...], frame: Frame, sizes: tuple[int, ...]) -> tuple[Page, ...]:
    page = one_page(lines, frame, sizes)
    return (page,) if page else several_pages(lines, frame, SPREAD_SIZES)


def _outside(title: str, page: Page) -> tuple[Loss, ...]:
    return () if page.whole else (Loss("text", title),)


def _under_headings(texts: Sequence[TextPart]) -> tuple[Line, ...]:
    return tuple(line for text in texts for line in (*_heading(text), *text.lines))


def _heading(part: TextPart) -> tuple[Line, ...]:
    return (Line("subheading", part.heading.content, kept=True),) if part.heading else ()


def _part(title: str, part: Part, wideness: float) -> Iterator[Slide]:
    match part:
        case TextPart():
            yield from _texts(title, [part], Frame(BODY, wideness))
        case QuotePart():
            name = named(title, _headings([part]))
            for page in _pages(part.lines, Frame(QUOTE, wideness), QUOTE_SIZES):
                yield Slide(name, Quotes(page), losses=_outside(name, page))
        case Table():
            yield from _figures(named(title, [part.caption]), part, wideness)
        case Chart():
            yield from _pictures(title, part)
        case Contents():
            yield from _agenda(title, part, wideness)
        case _:
            assert_never(part)


def _figures(title: str, table: Table, wideness: float) -> Iterator[Slide]:
    for grid in grids(table, wideness):
        yield Slide(title, Figures(grid), grid.cut, losses=tuple(_cut(title, grid)))
    if not notes_fit(table, wideness):
        notes = tuple(Line("text", note) for note in table.notes)
        yield from _pages_of(title, TextPart(None, notes), Frame(BODY, wideness))


def _cut(title: str, grid: Grid) -> Iterator[Loss]:
    name = grid.caption or title
    yield from (Loss("row", name) for _ in grid.cut)
    if not grid.setting.whole:
        yield Loss("columns", name)


def _pictures(title: str, chart: Chart) -> Iterator[Slide]:
    """Yield the slides of a chart; one with the name of its table says that it is the chart."""
    same = chart.title == chart.table.caption
    name = f"{chart.title} – {_CHART}" if same else chart.title
    yield from (Slide(named(title, [name]), Picture(part)) for part in divided(chart))


def _agenda(title: str, contents: Contents, wideness: float) -> Iterator[Slide]:
    entries = [entry for entry in contents.entries if entry.level <= _AGENDA_LEVEL]
    lines = tuple(
        Line.numbered(number, entry.text, entry.anchor) for number, entry in enumerate(entries, 1)
    )
    for page in _pages(lines, Frame(BODY, wideness), TEXT_SIZES):
        yield Slide(title, Words(page), losses=_outside(title, page))
