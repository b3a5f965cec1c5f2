"""The first slide and the last one."""

from itertools import takewhile

from rapportgen.document.blocks import Box, Facts, Heading, Paragraph
from rapportgen.slides.deck import Closing, Cover, Slide
from rapportgen.slides.flow import flowing
from rapportgen.slides.geometry import COVER_FACTS
from rapportgen.slides.lines import Line
from rapportgen.slides.losses import Loss
from rapportgen.slides.pages import Frame, Page, one_page
from rapportgen.slides.plain import plain
from rapportgen.slides.sections import Section
from rapportgen.slides.sizes import COVER_SIZES


def cover(box: Box, title: str, wideness: float) -> Slide:
    """Return the title slide; particulars that it has no room for stand in its notes."""
    above = list(takewhile(lambda block: isinstance(block, Paragraph), box.blocks))
    kind = " ".join(plain(block.content) for block in above if isinstance(block, Paragraph))
    below = box.blocks[len(above) :]
    names = [plain(block.content) for block in below if isinstance(block, Heading)]
    lines = flowing([block for block in below if not isinstance(block, Heading)])
    page = _fitted(lines, Frame(COVER_FACTS, wideness))
    left = tuple(plain(line.content) for line in lines[len(page.lines) :])
    losses = (Loss("particular", title),) if left else ()
    return Slide(next(iter(names), title), Cover(kind, page), left, losses=losses)


def closing(section: Section, wideness: float) -> Slide | None:
    """Return the last section as a closing slide, or None when it is more than a few lines."""
    if not section.title or not all(isinstance(b, Paragraph | Facts) for b in section.blocks):
        return None
    lines = flowing(section.blocks)
    page = one_page(lines, Frame(COVER_FACTS, wideness), COVER_SIZES)
    return Slide(section.title, Closing(page), anchor=section.anchor) if page else None


def _fitted(lines: tuple[Line, ...], frame: Frame) -> Page:
    """Return as many of the lines as there is room for."""
    page = one_page(lines, frame, COVER_SIZES)
    while page is None:
        lines = lines[:-1]
        page = one_page(lines, frame, COVER_SIZES[-1:])
    return page
