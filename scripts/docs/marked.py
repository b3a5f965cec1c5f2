"""Parts of a page that are generated: between a comment that says what, and the next `slut`."""

import re
from collections.abc import Callable, Sequence


def replaced(page: str, name: str, generate: Callable[[str, str], str]) -> str:
    """Return a page with new content after each `<!-- name: words -->`, up to `<!-- slut -->`.

    `generate` is called with the words and the heading that the part stands under.
    """
    part = re.compile(rf"(?<=<!-- {name}: )(?P<words>[^>]*?) -->\n.*?(?=<!-- slut -->)", re.DOTALL)

    def content(match: re.Match[str]) -> str:
        heading = heading_above(page, match.start())
        return f"{match['words']} -->\n\n{generate(match['words'], heading)}\n\n"

    return part.sub(content, page)


def heading_above(page: str, offset: int) -> str:
    """Return the nearest heading above a place in a page."""
    headings: list[str] = re.findall(r"^#+ (.*)$", page[:offset], re.MULTILINE)
    return headings[-1]


def table(headers: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Return a table in Markdown."""
    lines = [headers, ("---",) * len(headers), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
