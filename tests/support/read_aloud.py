"""The words of a PDF in the order of its tags, as it is read aloud."""

import re
from pathlib import Path

from programs import run


def spoken(pdf: Path) -> list[tuple[tuple[str, ...], str]]:
    """Return each stretch of text with the tags it stands in, as poppler reads them."""
    found = []
    tags: dict[int, str] = {}
    for line in run("pdfinfo", "-struct-text", pdf).splitlines():
        depth = len(line) - len(line.lstrip())
        if text := re.fullmatch(r' *"(.*)"', line):
            found.append((tuple(tags[at] for at in sorted(tags) if at < depth), text[1]))
        else:
            tags = {at: tag for at, tag in tags.items() if at < depth}
            tags[depth] = line.split()[0].rstrip(":")
    return found


def without_spaces(text: str) -> str:
    """Return a text without spaces and hyphens, which depend on where lines break."""
    return re.sub(r"[\s\xad-]", "", text).casefold()
