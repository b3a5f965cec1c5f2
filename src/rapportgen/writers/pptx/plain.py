"""The words of a line as a slide shows them, with its notes in brackets."""

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


def plain(content: Inlines) -> str:
    """Return the content's bare text; a line break is a line end."""
    return "".join(map(_plain, content))


def _plain(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case Strong(content) | Emphasis(content) | Link(content):
            return plain(content)
        case LineBreak():
            return "\n"
        case Footnote(content):
            return f" ({plain(content)})"
        case _:
            assert_never(inline)
