"""The texts that a document shows, wherever they stand in it, and the same document with others."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, Literal, get_origin, get_type_hints

from rapportgen.document.blocks import Document

_UNSEEN = frozenset({"href", "anchor", "author", "keywords", "attachments", "description", "form"})
"""The parts of a document that are for programs, or are read aloud, but never shown."""


def texts(document: Document) -> Iterator[str]:
    """Yield each text that the document shows."""
    return _texts(document)


def retold(document: Document, change: Callable[[str], str]) -> Document:
    """Return the document with each text that it shows changed."""
    changed: Document = _retold(document, change)
    return changed


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple):
        for item in node:
            yield from _texts(item)
    else:
        for name in _seen(node.__class__):
            yield from _texts(getattr(node, name))


def _retold(node: Any, change: Callable[[str], str]) -> Any:
    if isinstance(node, str):
        return change(node)
    if isinstance(node, tuple):
        return tuple(_retold(item, change) for item in node)
    seen = _seen(node.__class__)
    if not seen:
        return node
    return replace(node, **{name: _retold(getattr(node, name), change) for name in seen})


@cache
def _seen(kind: Any) -> tuple[str, ...]:
    """Return what may hold texts in a node of some kind: nothing in a date or a figure.

    What has a few names to choose from, such as boxes, has words of the program's own.
    """
    if not is_dataclass(kind):
        return ()
    names = [field.name for field in fields(kind) if field.name not in _UNSEEN]
    hints = get_type_hints(kind)
    return tuple(name for name in names if get_origin(hints[name]) is not Literal)
