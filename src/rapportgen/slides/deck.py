"""What the slides of a presentation show, in order."""

from dataclasses import dataclass

from rapportgen.document.blocks import Chart
from rapportgen.slides.grids import Grid
from rapportgen.slides.losses import Loss
from rapportgen.slides.pages import Page


@dataclass(frozen=True, slots=True)
class Cover:
    """The first slide: the kind of document above its title, the particulars below."""

    kind: str
    page: Page


@dataclass(frozen=True, slots=True)
class Words:
    """A slide of running text and lists."""

    page: Page


@dataclass(frozen=True, slots=True)
class Quotes:
    """A slide of what people have said."""

    page: Page


@dataclass(frozen=True, slots=True)
class Figures:
    """A slide with a table, or as many rows of it as there is room for."""

    grid: Grid


@dataclass(frozen=True, slots=True)
class Picture:
    """A slide with a chart, or as many of its bars or times as there is room for."""

    chart: Chart


@dataclass(frozen=True, slots=True)
class Closing:
    """The last slide, where there is time for questions."""

    page: Page


Content = Cover | Words | Quotes | Figures | Picture | Closing


@dataclass(frozen=True, slots=True)
class Slide:
    """A slide; `spoken` is what had no room on it, and stands in the notes of the one who speaks.

    `anchor` is the name of the section that the slide begins, which the agenda leads to. `losses`
    are what of it is cut.
    """

    title: str
    content: Content
    spoken: tuple[str, ...] = ()
    anchor: str | None = None
    losses: tuple[Loss, ...] = ()
