"""What goes on from one page to the next is one thing for those who listen.

The library tags each page by itself, so that a table over two pages would be two tables, the second
with the header once more, and a paragraph two paragraphs.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import dropwhile, pairwise, zip_longest
from typing import Any

from rapportgen.writers.pdf.tags import Element, Tags

KINDS = {
    "header": ("/NonStruct",),
    "main": ("/Part",),
    "nav": ("/NonStruct",),
    "aside": ("/NonStruct",),
    "section": ("/Sect",),
    "blockquote": ("/BlockQuote",),
    "figure": ("/NonStruct",),
    "div": ("/Div",),
    "p": ("/P",),
    "ul": ("/L",),
    "ol": ("/L",),
    "li": ("/LI", "/LBody"),
    "dl": ("/L",),
    "dt": ("/LI", "/LBody"),
    "dd": ("/LI", "/LBody"),
    "table": ("/Table",),
    "tbody": ("/TBody",),
    "tr": ("/TR",),
}
"""How the library tags the elements of the page's HTML that may break over pages."""


def join_pages(document: Any, tags: Tags) -> None:
    """Let what the tags tell page by page be one element, where it is one in the HTML."""
    pages = [page._page_box for page in document.pages]  # noqa: SLF001 - nothing else tells this
    tops = _by_page(tags)
    for number, (before, after) in enumerate(pairwise(pages)):
        kinds = list(_kinds(list(_going_on(before, after))))
        first = [element for element in tops[number] if [element["S"]] == kinds[:1]][-1:]
        second = tops[number + 1]
        if joined := _join(tags, first, second, kinds):
            for element in second[:joined]:
                tags.document["K"].remove(element.reference)
            second[:joined] = first


def _by_page(tags: Tags) -> defaultdict[int, list[Element]]:
    """Return the outermost elements of each page, by its number from 0."""
    pages: defaultdict[int, list[Element]] = defaultdict(list)
    for element in tags.kids(tags.document):
        pages[tags.page_number(element)].append(element)
    return pages


def _going_on(before: Any, after: Any) -> Iterator[str]:
    """Yield the names of the elements, from the outermost, that a page takes over from another."""
    last, first = before.children[0], after.children[0]
    while first.element is last.element:
        if first.element_tag not in ("html", "body"):
            yield first.element_tag
        last, first = _inside(last, -1, last.element), _inside(first, 0, first.element)
        if last is None or first is None:
            return


def _inside(box: Any, index: int, element: Any) -> Any:
    """Return the first or last box of another element inside a box."""
    while box.element is element:
        children = [child for child in getattr(box, "children", ()) if not _is_repeated(child)]
        if not children:
            return None
        box = children[index]
    return box


def _is_repeated(box: Any) -> bool:
    return bool(getattr(box, "is_header", False))


def _kinds(names: list[str]) -> Iterator[str]:
    """Yield the tags of the elements that a page takes over."""
    for name, inside in zip_longest(names, names[1:]):
        # In the tags the list inside an item stands beside that item, which has been read.
        if not (name == "li" and inside in ("ul", "ol")):
            yield from KINDS.get(name, ("",))


def _join(tags: Tags, first: list[Element], second: list[Element], kinds: list[str]) -> int:
    """Join the last of the first elements with the first of the second, as deep as they go on.

    Return how many of the second ones are gone: the one, and those before it that are empty.
    """
    rest = list(dropwhile(lambda element: not element["K"], second))
    if not (kinds and first and rest and first[-1]["S"] == rest[0]["S"] == kinds[0]):
        return 0
    one, other = first[-1], rest[0]
    if kinds[0] == "/Table":
        _silence_header(tags, one, other)
    kids = tags.kids(other)
    if kinds[0] == "/TR":
        for cell, more in zip(tags.kids(one), kids, strict=True):
            tags.adopt(cell, tags.kids(more))
            tags.drop(more)
    else:
        joined = _join(tags, tags.kids(one), kids, kinds[1:])
        tags.adopt(one, kids[joined:])
    tags.drop(other)
    return len(second) - len(rest) + 1


def _silence_header(tags: Tags, one: Element, other: Element) -> None:
    """Let the header of a table be read once, and its cells know the one that is read."""
    header, repeated = tags.kid(one, "/THead"), tags.kid(other, "/THead")
    if header is None or repeated is None:
        return
    found = zip(_cells(tags, repeated), _cells(tags, header), strict=True)
    names = {again["ID"].string: cell["ID"] for again, cell in found}
    other["K"].remove(repeated.reference)
    for cell in _cells(tags, other):
        headers = cell["A"]["Headers"]
        headers[:] = [names[header.string] for header in headers]
    tags.silence(repeated)


def _cells(tags: Tags, part: Element) -> Iterator[Element]:
    """Yield the cells of a part of a table."""
    for kid in tags.kids(part):
        yield from [kid] if kid["S"] in ("/TH", "/TD") else _cells(tags, kid)
