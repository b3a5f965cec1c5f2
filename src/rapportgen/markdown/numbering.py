"""Ordered lists that keep the numbers as typed: a list counts them anew, a text must not."""

import re
from xml.etree.ElementTree import Element

from markdown.blockparser import BlockParser
from markdown.extensions.sane_lists import SaneOListProcessor, SaneUListProcessor

_LABEL = r"(?:[0-9]+[.)])"
_NESTED = re.compile(rf"[ ]{{4,7}}(?:{_LABEL}|[*+-])[ ]+.*")
_TYPED = "value"


class NumberedItems(SaneOListProcessor):
    """python-markdown's ordered lists, with `1)` beside `1.`; an item keeps its label as typed."""

    def __init__(self, parser: BlockParser) -> None:
        """Know both ways of writing a number."""
        super().__init__(parser)
        self.RE = re.compile(rf"[ ]{{0,3}}{_LABEL}[ ]+(.*)")
        self.CHILD_RE = re.compile(rf"[ ]{{0,3}}(({_LABEL}))[ ]+(.*)")
        self.INDENT_RE = _NESTED

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Add a block's items to the tree."""
        found = map(self.CHILD_RE.match, blocks[0].split("\n"))
        labels = [item[1] for item in found if item]
        super().run(parent, blocks)
        items = parent if parent.tag == self.TAG else parent[-1]
        for item, label in zip(items[-len(labels) :], labels, strict=True):
            item.set(_TYPED, label)


class BulletedItems(SaneUListProcessor):
    """python-markdown's unordered lists, in which an item may hold a list with `1)`."""

    def __init__(self, parser: BlockParser) -> None:
        """Know both ways of writing a number."""
        super().__init__(parser)
        self.INDENT_RE = _NESTED


def typed_labels(items: Element) -> list[str]:
    """Return the labels of an ordered list's items as typed, such as «2018.»."""
    return [item.get(_TYPED, "") for item in items]


def counts(labels: list[str]) -> bool:
    """Return whether labels are those of a list: 1, 2, 3, or 1 on every line as Markdown allows."""
    return any(labels in (_counted(sign, labels), [f"1{sign}"] * len(labels)) for sign in ".)")


def _counted(sign: str, labels: list[str]) -> list[str]:
    return [f"{number}{sign}" for number in range(1, len(labels) + 1)]
