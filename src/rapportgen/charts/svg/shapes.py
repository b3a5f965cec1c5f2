"""What a picture is made of; measures are in points of a picture 16 centimetres wide."""

from dataclasses import dataclass
from typing import Literal

Anchor = Literal["start", "middle", "end"]
Weight = Literal["faint", "plain", "strong"]
Ends = Literal["firm", "soft", "open", "open-soft"]

WIDTH = 454.0
"""The width of a picture on an upright page: 16 centimetres."""

NARROW = 200.0
"""The width of a picture on a phone, where its text is as large as it can be."""

WIDE = 700.0
"""The width of a picture on a page turned on its side."""

SLIDE = 560.0
"""The width of a picture on a slide, which it fills when it is about 225 points high."""

TALLEST = 540.0
"""The height from which rows on an upright page are drawn denser, below a heading on that page."""

TEXT = 9.0
"""The size of names; with the picture 16 centimetres wide it is 9 points."""

SMALL = 8.0
"""The size of figures and ticks."""

LINE = 10.8
"""From one line of names to the next."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line of the grid, or an axis."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: Weight = "faint"


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle in the shade of its series."""

    x: float
    y: float
    width: float
    height: float
    series: int


@dataclass(frozen=True, slots=True)
class Band:
    """A time; its ends are firm, soft (then it is striped), or open to what was before."""

    x: float
    y: float
    width: float
    height: float
    ends: Ends = "firm"


@dataclass(frozen=True, slots=True)
class Diamond:
    """A single day; x and y are the corner of the square around it."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text that starts, stands centred or ends at x, on the line y.

    `on` is the series whose bar it is written on; a `clear` one stands on the lines of the grid,
    which are left out behind it, and a `boxed` one on stripes.
    """

    x: float
    y: float
    text: str
    anchor: Anchor = "start"
    size: float = TEXT
    bold: bool = False
    on: int | None = None
    clear: bool = False
    boxed: bool = False


Mark = Bar | Band | Diamond


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing: lines at the bottom, marks on them, text on top; each series has its tone."""

    width: float
    height: float
    rules: tuple[Rule, ...] = ()
    marks: tuple[Mark, ...] = ()
    labels: tuple[Label, ...] = ()
    tones: tuple[int, ...] = (0,)


def lines_from(
    lines: tuple[str, ...], x: float, first: float, anchor: Anchor = "start", size: float = TEXT
) -> tuple[Label, ...]:
    """Return lines of text below each other, the first one on the line given."""
    return tuple(Label(x, first + LINE * at, line, anchor, size) for at, line in enumerate(lines))


def middle(y: float, size: float, lines: int = 1) -> float:
    """Return the line of the first of so many lines of text that stand centred at y."""
    return y + 0.34 * size - LINE * (lines - 1) / 2
