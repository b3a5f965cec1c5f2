"""The words of a line as a slide shows them, with its notes in brackets."""

from dataclasses import replace
from typing import assert_never

from rapportgen.document import plain as bare
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


def plain(content: Inlines) -> str:
    """Return the content's bare text; a line break is a line end."""
    return bare.plain(bracketed(content))


def bracketed(content: Inlines) -> Inlines:
    """Return the content with its notes in brackets, where they belong."""
    return tuple(new for inline in content for new in _bracketed(inline))


def _bracketed(inline: Inline) -> Inlines:
    match inline:
        case Footnote(content):
            return (Text(" ("), *bracketed(content), Text(")"))
        case Strong() | Emphasis() | Link():
            return (replace(inline, content=bracketed(inline.content)),)
        case Text() | LineBreak():
            return (inline,)
        case _:
            assert_never(inline)
