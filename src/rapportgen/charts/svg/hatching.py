"""Slanting lines across a bar, cut at its edges, so that no renderer has to know patterns."""

from collections.abc import Iterator

from rapportgen.charts.palette import Hatch
from rapportgen.charts.svg.shapes import Band, Bar, Rule

_APART = 5.0


def hatching(bar: Bar | Band, hatch: Hatch) -> tuple[Rule, ...]:
    """Return the lines across the bar."""
    match hatch:
        case "plain":
            return ()
        case "rising":
            return tuple(_falling(bar, -1))
        case "falling":
            return tuple(_falling(bar, 1))
        case "crossed":
            return (*_falling(bar, -1), *_falling(bar, 1))


def _falling(bar: Bar | Band, slope: int) -> Iterator[Rule]:
    """Yield lines y = slope · x + c within the bar, at the same c in every bar of a picture."""
    left, right, top, bottom = bar.x, bar.x + bar.width, bar.y, bar.y + bar.height
    crossings = [y - slope * x for x in (left, right) for y in (top, bottom)]
    at = int(min(crossings) // _APART) + 1
    while at * _APART < max(crossings):
        c = at * _APART
        reach = sorted(((top - c) / slope, (bottom - c) / slope))
        x1, x2 = max(left, reach[0]), min(right, reach[1])
        if x2 > x1:
            yield Rule(x1, slope * x1 + c, x2, slope * x2 + c)
        at += 1
