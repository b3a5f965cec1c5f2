"""The header that runs on every page but the first."""

import re
from textwrap import shorten

from rapportgen.document.blocks import Document

LINE = 80
"""The characters of a page header's line, less those that part what stands in it."""

SHORTEST_TITLE = 24


def running_header(sender: str, document: Document) -> str:
    """Return the header of a page; a long title is cut between words to fit its one line."""
    room = LINE - len(sender) - len(document.kind)
    title = shorten(document.title, max(room, SHORTEST_TITLE), placeholder=" …")
    title = re.sub(r"\W+…$", " …", title)
    return " · ".join(filter(None, (sender, title, document.kind)))
