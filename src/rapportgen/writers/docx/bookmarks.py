"""Bookmarks: places in the document that links and fields lead to."""

import re

from rapportgen.writers.docx.story import Story

_FORBIDDEN = re.compile(r"\W", re.ASCII)
_LONGEST = 40  # characters, the most that Word allows


def bookmark_name(anchor: str) -> str:
    """Return the anchor as Word allows it: a letter, and then letters, figures and underscores."""
    name = _FORBIDDEN.sub("_", anchor)
    return (name if name[:1].isalpha() else f"m{name}")[:_LONGEST]


def bookmark(name: str, runs: str, story: Story) -> str:
    """Return the runs inside a bookmark with a name that Word allows."""
    number = next(story.bookmark_ids)
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{runs}<w:bookmarkEnd w:id="{number}"/>'
    )
