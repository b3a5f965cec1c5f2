"""What the signs of a timeline mean, told only where they are used."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapportgen.charts.svg.flow import LINE_HEIGHT, Place
from rapportgen.charts.svg.shapes import Band, Diamond, Ends
from rapportgen.charts.svg.spans import ends
from rapportgen.document.charts import Span

ENTRY = 24.0
"""The width of a sign."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of time with its words; a single day has no ends."""

    text: str
    ends: Ends | None


_SOFT = Kind("ungefärlig tid", "soft")
_OPEN = Kind("har redan börjat", "open")
_DAY = Kind("en enda dag", None)


def entries(spans: Sequence[Span]) -> tuple[Kind, ...]:
    """Return the kinds of time that are not plain and occur among the spans."""
    used = [None if span.start == span.end else ends(span) for span in spans]
    found = {
        _SOFT: "soft" in used or "open-soft" in used,
        _OPEN: "open" in used or "open-soft" in used,
        _DAY: None in used,
    }
    return tuple(kind for kind, occurs in found.items() if occurs)


def sign(kind: Kind, place: Place, thick: float) -> Band | Diamond:
    """Return the sign of a kind at its place in the legend."""
    centre = place.y + LINE_HEIGHT / 2
    if kind.ends is None:
        return Diamond(place.x + (ENTRY - thick) / 2, centre - thick / 2, thick, thick)
    return Band(place.x, centre - thick / 2, ENTRY, thick, kind.ends)
