"""The bare text of a line, for those who measure, name or compare it."""

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
    """Return the characters of a line without its notes; a line break is a line end."""
    match content:
        case (Text(text),):  # as nearly all lines are
            return text
    return "".join(map(_characters, content))


def _characters(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case Strong(content) | Emphasis(content) | Link(content):
            return plain(content)
        case LineBreak():
            return "\n"
        case Footnote():
            return ""
        case _:
            assert_never(inline)
