"""A document planned as slides: which there are, and what each has room for."""

from collections.abc import Iterator
from dataclasses import replace

from rapportgen.document.blocks import Box, Document
from rapportgen.slides.covers import closing, cover
from rapportgen.slides.deck import Slide, Words
from rapportgen.slides.filling import filled
from rapportgen.slides.geometry import TITLE
from rapportgen.slides.losses import Loss
from rapportgen.slides.pages import Page
from rapportgen.slides.sections import Section, parts, sections
from rapportgen.slides.sizes import TEXT_SIZES
from rapportgen.slides.titles import numbered_titles, shortened_title


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
    """Yield the slides of a section, the first of them with the section's anchor."""
    title = section.title or document.title
    first, *others = filled(title, list(parts(section.blocks)), wideness) or [_empty(title)]
    yield replace(first, anchor=section.anchor)
    yield from others


def _empty(title: str) -> Slide:
    return Slide(title, Words(Page((), TEXT_SIZES[0])))


def _with_short_title(slide: Slide, wideness: float) -> Slide:
    """Return the slide with a title that has room; a longer one is told in full in its notes."""
    title = shortened_title(slide.title, TITLE, wideness)
    if title == " ".join(slide.title.split()):
        return replace(slide, title=title)
    losses = (Loss("title", title), *slide.losses)
    return replace(slide, title=title, spoken=(slide.title, *slide.spoken), losses=losses)
