"""The names of a page's parts, by which assistive technology jumps to them: no two are alike."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import chain, count

_taken: ContextVar[set[str] | None] = ContextVar("taken", default=None)


@contextmanager
def landmarks() -> Iterator[None]:
    """Let the names that are given meanwhile be those of one page."""
    token = _taken.set(set())
    try:
        yield
    finally:
        _taken.reset(token)


def claim(name: str) -> bool:
    """Return whether no part of the page has the name yet; from now on one has."""
    taken, heard = _taken.get(), " ".join(name.split()).casefold()
    if taken is None:
        return True
    new = heard not in taken
    taken.add(heard)
    return new


def landmark(name: str) -> str:
    """Return the name, with a number after it when a part of the page has it already."""
    names = chain([name], (f"{name} ({number})" for number in count(2)))
    return next(filter(claim, names))
