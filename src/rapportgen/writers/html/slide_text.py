"""The text of a slide: paragraphs one after the other become lists in lists again."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rapportgen.slides.lines import Line
from rapportgen.slides.pages import Page
from rapportgen.slides.plain import bracketed
from rapportgen.writers.html import escape
from rapportgen.writers.html.inlines import inlines
from rapportgen.writers.html.slide_type import type_size

_ITEMS = frozenset({"bullet", "number"})
_IN_LISTS = _ITEMS | {"continued"}

Lines = Sequence[Line]


def text(page: Page) -> str:
    """Return running text in the size of its page."""
    return _area(page, _blocks(page.lines))


def quotations(page: Page) -> str:
    """Return quotations, each with the one who says it."""
    return _area(page, (_quotation(lines) for lines in _one_by_one(page.lines)))


def _area(page: Page, blocks: Iterator[str]) -> str:
    inside = "\n".join(blocks)
    return f'<div class="yta satt" style="{type_size(page.size)}">\n{inside}\n</div>'


def _blocks(lines: Lines) -> Iterator[str]:
    for in_list, group in groupby(lines, lambda line: line.role in _IN_LISTS):
        found = list(group)
        yield from _inside(found, -1) if in_list else map(_paragraph, found)


def _paragraph(line: Line) -> str:
    words = _words(line)
    match line.role:
        case "subheading":
            return f"<h3>{words}</h3>"
        case "source":
            return f'<p class="kalla">{words}</p>'
        case _:
            return f"<p>{words}</p>"


def _inside(lines: Lines, level: int) -> Iterator[str]:
    """Yield what stands inside an item of a level: its own paragraphs, and lists one deeper."""
    for deeper, group in groupby(lines, lambda line: line.level > level):
        found = list(group)
        if deeper:
            yield from _lists(found, level + 1)
        else:
            yield from (f"<p>{_words(line)}</p>" for line in found)


def _lists(lines: Lines, level: int) -> Iterator[str]:
    """Yield lists of a level; what goes on from the slide before has no item to stand in."""
    items = list(_items(lines, level))
    for role, group in groupby(items, lambda item: item[0].role if _begins(item[0], level) else ""):
        found = list(group)
        if not role:
            yield from (block for item in found for block in _orphan(item, level))
            continue
        start = f' start="{found[0][0].start}"' if role == "number" else ""
        tag = "ol" if role == "number" else "ul"
        yield f"<{tag}{start}>"
        yield from (_item(item, level) for item in found)
        yield f"</{tag}>"


def _items(lines: Lines, level: int) -> Iterator[list[Line]]:
    item: list[Line] = []
    for line in lines:
        if item and _begins(line, level):
            yield item
            item = []
        item.append(line)
    if item:
        yield item


def _begins(line: Line, level: int) -> bool:
    return line.role in _ITEMS and line.level <= level


def _item(lines: Lines, level: int) -> str:
    first, *rest = lines
    inside = "\n".join((_words(first), *_inside(rest, level)))
    return f"<li>{inside}</li>"


def _orphan(lines: Lines, level: int) -> Iterator[str]:
    yield '<div class="fortsatt">'
    yield from _inside(lines, level)
    yield "</div>"


def _one_by_one(lines: Lines) -> Iterator[list[Line]]:
    """Yield the lines of each quotation, which ends with the one who says it."""
    quotation: list[Line] = []
    for line in lines:
        quotation.append(line)
        if line.role == "source":
            yield quotation
            quotation = []
    if quotation:
        yield quotation


def _quotation(lines: Lines) -> str:
    return "\n".join(("<blockquote>", *_blocks(lines), "</blockquote>"))


def _words(line: Line) -> str:
    words = inlines(bracketed(line.content))
    return f'<a href="#{escape.text(line.target)}">{words}</a>' if line.target else words
