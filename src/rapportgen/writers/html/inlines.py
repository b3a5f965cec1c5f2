"""Lines of text as HTML."""

import re
from typing import assert_never

from rapportgen.document.inlines import (
    SAFE_SCHEMES,
    Emphasis,
    Footnote,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Text,
)
from rapportgen.paper.addresses import ADDRESS
from rapportgen.writers.html import escape
from rapportgen.writers.html.notes import reference

_MARKED = re.compile('<span class="adress">(.*?)</span>')


def inlines(content: Inlines) -> str:
    """Return the line of text as HTML."""
    return "".join(map(_inline, content))


def _inline(node: Inline) -> str:
    match node:
        case Text(text):
            return ADDRESS.sub(r'<span class="adress">\g<0></span>', escape.text(text))
        case Strong(content):
            return f"<strong>{inlines(content)}</strong>"
        case Emphasis(content):
            return f"<em>{inlines(content)}</em>"
        case Link():
            return _link(node)
        case LineBreak():
            return "<br>"
        case Footnote(content):
            return reference(content, inlines)
        case _:
            assert_never(node)


def _link(node: Link) -> str:
    scheme, colon, _ = node.href.partition(":")
    if not colon or scheme.lower() not in SAFE_SCHEMES:
        return inlines(node.content)
    # A note after the link's words is a link of its own, and stands beside it.
    words = tuple(inline for inline in node.content if not isinstance(inline, Footnote))
    notes = tuple(inline for inline in node.content if isinstance(inline, Footnote))
    inside = _MARKED.sub(r"\1", inlines(words))  # PDF/UA allows no element for it in a link
    return f'<a href="{escape.text(node.href)}">{inside}</a>{inlines(notes)}'
