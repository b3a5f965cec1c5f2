"""Prose on its way into a document, with a note of what in it no document can show."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache

from rapportgen.document.blocks import Block
from rapportgen.markdown.blocks import Converted, to_blocks
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
    converted = _converted(prose.text)
    noted = _dropped.get()
    if noted is not None:
        noted.extend((prose, what) for what in converted.dropped)
    return converted.blocks


@lru_cache(maxsize=512)
def _converted(text: str) -> Converted:
    """Return a text as blocks, converted once for all documents of a project that have it."""
    return to_blocks(text)
