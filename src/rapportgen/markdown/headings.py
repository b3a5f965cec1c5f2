"""Headings in Markdown: a number sign with a space after it; `#tagg` is a word."""

import re

from markdown.blockprocessors import HashHeaderProcessor


class SpacedHeadings(HashHeaderProcessor):
    """python-markdown's headings, only where a space follows the signs."""

    RE = re.compile(r"(?:^|\n)(?P<level>#{1,6})[ ]+(?P<header>[^\n]*?)(?:(?<=[ ])#+)?(?:\n|$)")
