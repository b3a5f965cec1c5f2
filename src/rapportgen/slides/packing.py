"""Things in a row shared out over slides: as few as needed, each about as full as the others."""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")
_STEPS = 12  # fullnesses tried, from the least to a whole slide


def shared_out(
    groups: Sequence[tuple[T, ...]], height: Callable[[tuple[T, ...]], float], room: float
) -> list[tuple[T, ...]]:
    """Return the things on each slide; those of a group stay together."""
    packed = _packed(groups, height, room)
    least = sum(map(height, packed)) / max(1, len(packed))
    for step in range(_STEPS):
        evener = _packed(groups, height, least + (room - least) * step / _STEPS)
        if len(evener) == len(packed):
            return evener
    return packed


def _packed(
    groups: Sequence[tuple[T, ...]], height: Callable[[tuple[T, ...]], float], full: float
) -> list[tuple[T, ...]]:
    """Return the things on each slide, when slides are filled up to a height."""
    pages: list[tuple[T, ...]] = []
    for group in groups:
        if pages and height((*pages[-1], *group)) <= full:
            pages[-1] = (*pages[-1], *group)
        else:
            pages.append(group)
    return pages
