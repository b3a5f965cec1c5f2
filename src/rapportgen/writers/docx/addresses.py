"""Mail and web addresses in narrow columns, which else break anywhere."""

import re
from dataclasses import replace
from typing import assert_never

from rapportgen.document.inlines import Emphasis, Inline, Inlines, LineBreak, Link, Strong, Text

_ADDRESS = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+")
_JOINT = re.compile(r"(?<=[@./_])(?=\w)")
_OPENING = "\u200b"  # of no width: where a line may end


def opened(text: str) -> str:
    """Return the text with places where its addresses may be broken."""
    return _ADDRESS.sub(lambda address: _JOINT.sub(_OPENING, address[0]), text)


def breakable(content: Inlines) -> Inlines:
    """Return the content with places where its addresses may be broken."""
    return tuple(_breakable(inline) for inline in content)


def _breakable(inline: Inline) -> Inline:
    match inline:
        case Text(text):
            return Text(opened(text))
        case Strong(content) | Emphasis(content) | Link(content):
            return replace(inline, content=breakable(content))
        case LineBreak():
            return inline
        case _:
            assert_never(inline)
