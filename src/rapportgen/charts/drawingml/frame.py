"""The frame that a chart is drawn in."""

from dataclasses import dataclass

_SMALL = 8 / 9


@dataclass(frozen=True, slots=True)
class Frame:
    """The room that a chart gets and the size of its names, all in points."""

    width: float
    height: float
    text: float = 9.0

    @property
    def small(self) -> float:
        """Return the size of figures and ticks."""
        return small(self.text)


def small(text: float) -> float:
    """Return the size of figures and ticks beside names of a size."""
    return round(text * _SMALL, 1)
