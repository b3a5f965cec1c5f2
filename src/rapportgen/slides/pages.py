"""Text shared out over slides: in the largest size that fits, else on several slides alike full."""

from collections.abc import Iterator
from dataclasses import dataclass

from rapportgen.slides.geometry import Area
from rapportgen.slides.lines import Line, height, joined
from rapportgen.slides.packing import shared_out
from rapportgen.slides.sentences import shortened
from rapportgen.slides.sizes import SMALLEST_TEXT


@dataclass(frozen=True, slots=True)
class Frame:
    """Room for text on a slide: how large it is, and how wide the font is beside Calibri."""

    area: Area
    wideness: float

    def height(self, lines: tuple[Line, ...], size: float) -> float:
        """Return how high lines become in the frame, in points."""
        return height(lines, size, self.area.width, self.wideness)

    def holds(self, lines: tuple[Line, ...], size: float) -> bool:
        """Return whether lines fit in the frame."""
        return self.height(lines, size) <= self.area.height


@dataclass(frozen=True, slots=True)
class Page:
    """The text of one slide, and its size; `whole` is not so when some of it had no room."""

    lines: tuple[Line, ...]
    size: float
    whole: bool = True


def one_page(lines: tuple[Line, ...], frame: Frame, sizes: tuple[int, ...]) -> Page | None:
    """Return lines on one slide in the largest of some sizes, or None when they do not fit."""
    fitting = (size for size in sizes if frame.holds(lines, size))
    size = next(fitting, None)
    return None if size is None else Page(joined(lines), size)


def several_pages(
    lines: tuple[Line, ...], frame: Frame, sizes: tuple[int, ...]
) -> tuple[Page, ...]:
    """Return lines on as few slides as they need, each about as full as the others.

    The size is the largest that keeps lists whole, or else the largest of all.
    """
    whole = (size for size in sizes if all(frame.holds(tie, size) for tie in _tied(lines)))
    size = next(whole, sizes[0])
    groups = [group for tie in _tied(lines) for group in _groups(tie, frame, size)]
    pages = shared_out(groups, lambda page: frame.height(page, size), frame.area.height)
    return tuple(_page(page, frame, size) for page in pages)


def _tied(lines: tuple[Line, ...]) -> Iterator[tuple[Line, ...]]:
    """Yield the lines that stand on the same slide if they can."""
    start = 0
    for at, line in enumerate(lines, 1):
        if not (line.kept or line.tied):
            yield lines[start:at]
            start = at
    if start < len(lines):
        yield lines[start:]


def _groups(lines: tuple[Line, ...], frame: Frame, size: float) -> Iterator[tuple[Line, ...]]:
    """Yield lines that must stand on the same slide, as long as one slide can hold them."""
    if frame.holds(lines, size):
        yield lines
        return
    group: tuple[Line, ...] = ()
    for piece in (piece for line in lines for piece in shortened(line, frame.holds, size)):
        if group and not frame.holds((*group, piece), size):
            yield group
            group = ()
        group = (*group, piece)
        if not piece.kept:
            yield group
            group = ()
    if group:
        yield group


def _page(lines: tuple[Line, ...], frame: Frame, size: float) -> Page:
    """Return a slide's text; what cannot be divided is set smaller, down to what can be read."""
    for points in range(round(size), SMALLEST_TEXT - 1, -1):
        if frame.holds(lines, points):
            return Page(joined(lines), points)
    return Page(joined(lines), SMALLEST_TEXT, whole=False)
