"""The times of a timeline as marks, with their words beside them or on them."""

from datetime import date

from rapportgen.charts.svg.calendar import Calendar
from rapportgen.charts.svg.shapes import SMALL, Band, Diamond, Ends, Label, middle
from rapportgen.charts.svg.words import width
from rapportgen.document.charts import Span

BAND = 9.0
_NARROWEST = 4.0
_NARROWEST_SOFT = 12.0
"""What a band needs to be seen, and a striped one for its stripes."""

_GAP = 4.0


def mark(span: Span, shown: Calendar, centre: float) -> Band | Diamond:
    """Return the mark of a time: a diamond for a single day, a band for more."""
    if span.start == span.end:
        side = BAND + 2
        x = _within((shown.x(span.end) + shown.after(span.end) - side) / 2, side, shown)
        return Diamond(x, centre - side / 2, side, side)
    left = shown.left if span.start is None else shown.x(span.start)
    right = shown.after(span.end)
    taken = max(_NARROWEST_SOFT if span.approximate else _NARROWEST, right - left)
    x = _within((left + right - taken) / 2, taken, shown)
    return Band(x, centre - BAND / 2, taken, BAND, ends(span))


def ends(span: Span) -> Ends:
    """Return what the ends of a time of several days look like."""
    if span.start is None:
        return "open-soft" if span.approximate else "open"
    return "soft" if span.approximate else "firm"


def words(text: str, drawn: Band | Diamond, shown: Calendar) -> Label | None:
    """Return the words of a time where they have room: right, left, or on its own mark."""
    taken, line = width(text, SMALL), middle(drawn.y + drawn.height / 2, SMALL)
    right, left = drawn.x + drawn.width + _GAP, drawn.x - _GAP
    if right + taken <= shown.right:
        return Label(right, line, text, size=SMALL, clear=True)
    if left - taken >= shown.left:
        return Label(left, line, text, "end", SMALL, clear=True)
    if isinstance(drawn, Band) and taken + 2 * _GAP <= drawn.width:
        centre, is_striped = drawn.x + drawn.width / 2, "soft" in drawn.ends
        on = None if is_striped else 0
        return Label(centre, line, text, "middle", SMALL, on=on, boxed=is_striped)
    return None


def bounds(spans: tuple[Span, ...], start: date, end: date) -> tuple[date, date]:
    """Return the first and the last day to show: no time lies outside its calendar."""
    starts = [span.start or span.end for span in spans]
    return min(start, *starts, end), max(end, *(span.end for span in spans), start)


def _within(x: float, taken: float, shown: Calendar) -> float:
    return max(shown.left, min(x, shown.right - taken))
