"""A label and its value are one item of a list, for those who listen.

The library makes two items of them, one after the other.
"""

from collections.abc import Iterator
from typing import Any

from rapportgen.writers.pdf.tags import Element, Tags


def lists_of_facts(document: Any, tags: Tags) -> list[Element]:
    """Return the lists of a document that are labels with values, before pages are joined."""
    names = [name for page in document.pages for name in _lists(page._page_box)]  # noqa: SLF001 - nothing else tells this
    found = zip(tags.elements("/L"), names, strict=True)
    return [element for element, name in found if name == "dl"]


def pair_up(lists: list[Element], tags: Tags) -> None:
    """Let each label be what its item is called, and its value what the item holds."""
    for element in filter(None, lists):  # one that has been joined with another is empty
        items = tags.kids(element)
        held: Element = None
        for label, value in zip(items[::2], items[1::2], strict=False):
            called, body = _joined(label, tags), _joined(value, tags)
            if held and not called["K"]:  # a value goes on over the page, beside nothing
                tags.adopt(held, tags.kids(body))
                _leave_out(element, [label, value], tags)
            else:
                called["S"], held = "/Lbl", body
                tags.adopt(label, [body])
                _leave_out(element, [value], tags)


def _joined(item: Element, tags: Tags) -> Element:
    """Return the one part of an item, which has an empty one for a page where nothing of it is."""
    first, *others = tags.kids(item)
    for other in others:
        tags.adopt(first, tags.kids(other))
    _leave_out(item, others, tags)
    return first


def _leave_out(element: Element, kids: list[Element], tags: Tags) -> None:
    for kid in kids:
        element["K"].remove(kid.reference)
        tags.drop(kid)


def _lists(box: Any) -> Iterator[str]:
    """Yield the names of the lists in a box, in the order that the library tags them."""
    if box.element_tag in ("ul", "ol", "dl"):
        yield box.element_tag
    for child in getattr(box, "children", ()):
        yield from _lists(child)
