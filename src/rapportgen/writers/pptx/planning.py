"""A document planned as slides: which there are, and what each has room for."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import assert_never

from rapportgen.document.blocks import Box, Chart, Contents, Document, Table
from rapportgen.document.words import words
from rapportgen.writers.pptx.covers import closing, cover
from rapportgen.writers.pptx.deck import Figures, Picture, Quotes, Slide, Words
from rapportgen.writers.pptx.geometry import BODY, QUOTE, TITLE
from rapportgen.writers.pptx.grids import grids, notes_fit
from rapportgen.writers.pptx.lines import Line
from rapportgen.writers.pptx.packing import shared_out
from rapportgen.writers.pptx.pages import Frame, Page, one_page, several_pages
from rapportgen.writers.pptx.plain import plain
from rapportgen.writers.pptx.sections import Part, QuotePart, Section, TextPart, parts, sections
from rapportgen.writers.pptx.sizes import QUOTE_SIZES, SPREAD_SIZES, TEXT_SIZES, TOGETHER_SIZES
from rapportgen.writers.pptx.titles import numbered_titles, shortened_title

_AGENDA_LEVEL = 1


def planned(document: Document, wideness: float) -> list[Slide]:
    """Return the slides of a document; no two of them have the same title."""
    slides = [_with_short_title(slide, wideness) for slide in _slides(document, wideness)]
    titles = numbered_titles([slide.title for slide in slides])
    return [replace(slide, title=title) for slide, title in zip(slides, titles, strict=True)]


def _slides(document: Document, wideness: float) -> Iterator[Slide]:
    covers = [block for block in document.blocks if isinstance(block, Box) and _is_cover(block)]
    yield from (cover(box, document.title, wideness) for box in covers)
    rest = [block for block in document.blocks if block not in covers]
    found = list(sections(rest))
    last = closing(found[-1], wideness) if found else None
    for section in found[:-1] if last else found:
        yield from _section(section, document, wideness)
    if last:
        yield last


def _is_cover(box: Box) -> bool:
    return box.name == "omslag"


def _section(section: Section, document: Document, wideness: float) -> Iterator[Slide]:
    titled = Section(section.title or document.title, section.blocks)
    found = list(parts(titled.blocks))
    if not found:
        yield Slide(titled.title, Words(Page((), TEXT_SIZES[0])))
    for is_text, group in groupby(found, lambda part: isinstance(part, TextPart)):
        if is_text:
            texts = [part for part in group if isinstance(part, TextPart)]
            yield from _texts(titled.title, texts, Frame(BODY, wideness))
        else:
            for part in group:
                yield from _part(titled.title, part, wideness)


def _texts(title: str, texts: Sequence[TextPart], frame: Frame) -> Iterator[Slide]:
    """Yield texts that follow each other, as many on a slide as it holds without being crowded."""
    size = TOGETHER_SIZES[-1]
    for found in shared_out(
        [(text,) for text in texts],
        lambda some: frame.height(_under_headings(some), size),
        frame.area.height,
    ):
        page = one_page(_under_headings(found), frame, TOGETHER_SIZES)
        if len(found) > 1 and page:
            yield Slide(title, Words(page))
        else:
            for text in found:
                yield from _alone(title, text, frame)


def _alone(title: str, text: TextPart, frame: Frame) -> Iterator[Slide]:
    for page in _pages(text.lines, frame, TEXT_SIZES):
        yield Slide(_titled(title, text), Words(page), whole=page.whole)


def _pages(lines: tuple[Line, ...], frame: Frame, sizes: tuple[int, ...]) -> tuple[Page, ...]:
    page = one_page(lines, frame, sizes)
    return (page,) if page else several_pages(lines, frame, SPREAD_SIZES)


def _under_headings(texts: Sequence[TextPart]) -> tuple[Line, ...]:
    return tuple(line for text in texts for line in (*_heading(text), *text.lines))


def _heading(part: TextPart) -> tuple[Line, ...]:
    return (Line("subheading", part.heading.content, kept=True),) if part.heading else ()


def _titled(title: str, part: TextPart | QuotePart) -> str:
    return _below(title, words(part.heading.content) if part.heading else "")


def _below(title: str, name: str) -> str:
    """Return the title of a slide about a part of a section."""
    return f"{title}: {name}" if name and name != title else title


def _part(title: str, part: Part, wideness: float) -> Iterator[Slide]:
    match part:
        case TextPart():
            yield from _texts(title, [part], Frame(BODY, wideness))
        case QuotePart():
            for page in _pages(part.lines, Frame(QUOTE, wideness), QUOTE_SIZES):
                yield Slide(_titled(title, part), Quotes(page), whole=page.whole)
        case Table():
            yield from _figures(_below(title, part.caption), part, wideness)
        case Chart():
            yield Slide(_below(title, part.title), Picture(part))
        case Contents():
            yield from _agenda(title, part, wideness)
        case _:
            assert_never(part)


def _figures(title: str, table: Table, wideness: float) -> Iterator[Slide]:
    unshown = () if notes_fit(table, wideness) else tuple(map(plain, table.notes))
    found = grids(table, wideness)
    for number, grid in enumerate(found, 1):
        spoken = (*grid.cut, *(unshown if number == len(found) else ()))
        yield Slide(title, Figures(grid), spoken, whole=grid.whole)


def _agenda(title: str, contents: Contents, wideness: float) -> Iterator[Slide]:
    names = [entry.text for entry in contents.entries if entry.level <= _AGENDA_LEVEL]
    lines = tuple(Line.numbered(number, name) for number, name in enumerate(names, 1))
    for page in _pages(lines, Frame(BODY, wideness), TEXT_SIZES):
        yield Slide(title, Words(page), whole=page.whole)


def _with_short_title(slide: Slide, wideness: float) -> Slide:
    """Return the slide with a title that has room; a longer one is told in full in its notes."""
    title = shortened_title(slide.title, TITLE, wideness)
    if title == " ".join(slide.title.split()):
        return replace(slide, title=title)
    return replace(slide, title=title, spoken=(slide.title, *slide.spoken), whole=False)
