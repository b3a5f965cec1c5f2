"""A legend's entries beside each other, on as many lines as they need."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapportgen.charts.svg.shapes import SMALL, Label, middle
from rapportgen.charts.svg.words import cut, width

GAP = 4.0
APART = 16.0
LINE_HEIGHT = 14.0


@dataclass(frozen=True, slots=True)
class Place:
    """The left upper corner of an entry's sign, and the entry's text beside it."""

    x: float
    y: float
    label: Label


def flow(texts: Sequence[str], room: float, sign: float, top: float) -> tuple[Place, ...]:
    """Return where each entry stands, from the top down: a sign so wide, then its text."""
    places: list[Place] = []
    x, y = 0.0, top
    for text in texts:
        shown = cut(text, room - sign - GAP, SMALL)
        taken = sign + GAP + width(shown, SMALL)
        if x and x + taken > room:
            x, y = 0.0, y + LINE_HEIGHT
        baseline = middle(y + LINE_HEIGHT / 2, SMALL)
        places.append(Place(x, y, Label(x + sign + GAP, baseline, shown, size=SMALL)))
        x += taken + APART
    return tuple(places)


def depth(places: Sequence[Place]) -> float:
    """Return the height of the lines that the entries take."""
    return places[-1].y - places[0].y + LINE_HEIGHT if places else 0.0
