"""Mail and web addresses in narrow columns, which else break anywhere."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from rapportgen.document.inlines import (
    Emphasis,
    Footnote,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Text,
)
from rapportgen.office.letters import width

_ADDRESS = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+")
_SIGNS = ("@", "://", "www.")  # one of them is in every address, and in few texts
_JOINT = re.compile(r"(?<=[@./_])(?=\w)")
_OPENING = "\u200b"  # of no width: where a line may end


def opened(text: str) -> str:
    """Return the text with places where its addresses may be broken."""
    return _changed(text, _opened)


def fitted(content: Inlines, room: float) -> Inlines:
    """Return the content with such places in the addresses that are wider than the room, in ems."""
    return tuple(_fitted(inline, room) for inline in content)


def _fitted(inline: Inline, room: float) -> Inline:
    match inline:
        case Text(text):
            return Text(_changed(text, lambda address: _broken(address, room)))
        case Strong(content) | Emphasis(content) | Link(content):
            return replace(inline, content=fitted(content, room))
        case LineBreak() | Footnote():
            return inline
        case _:
            assert_never(inline)


def _changed(text: str, change: Callable[[str], str]) -> str:
    """Return the text with its addresses changed."""
    if not any(sign in text for sign in _SIGNS):
        return text
    return _ADDRESS.sub(lambda address: change(address[0]), text)


def _broken(address: str, room: float) -> str:
    return _opened(address) if width(address) > room else address


def _opened(address: str) -> str:
    return _JOINT.sub(_OPENING, address)
