"""Prose on its way into a document, with a note of what in it no document can show."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from rapportgen.document.blocks import Block
from rapportgen.markdown.blocks import to_blocks
from rapportgen.values.prosa import Prosa

Dropped = tuple[Prosa, str]

_dropped: ContextVar[list[Dropped] | None] = ContextVar("dropped", default=None)


@contextmanager
def noting_dropped() -> Iterator[list[Dropped]]:
    """Give the list that is filled with what is dropped from prose inside the with statement."""
    dropped: list[Dropped] = []
    token = _dropped.set(dropped)
    try:
        yield dropped
    finally:
        _dropped.reset(token)


def prose_blocks(prose: Prosa) -> tuple[Block, ...]:
    """Return the blocks of a prose text."""
    converted = to_blocks(prose.text)
    noted = _dropped.get()
    if noted is not None:
        noted.extend((prose, what) for what in converted.dropped)
    return converted.blocks
