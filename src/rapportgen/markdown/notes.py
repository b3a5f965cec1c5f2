"""Footnotes in Markdown: `[^1]` with `[^1]: the note` below, or `^[the note]` on the spot."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from re import Match
from xml.etree.ElementTree import Element, SubElement

from markdown.inlinepatterns import InlineProcessor

NOTE = "note"
REFERENCE = r"\[\^(?P<label>[^\s\[\]^]{1,60})\]"
ON_THE_SPOT = r"\^\[(?P<text>[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]"
_DEFINITION = re.compile(rf" {{0,3}}{REFERENCE}:(?P<text>.*)")
_INDENTED = ("    ", "\t")
_LABEL = "label"
_BEGUN = "^["


class NoteReferences(InlineProcessor):
    """Elements with the label of a note whose words stand elsewhere."""

    ANCESTOR_EXCLUDES = (NOTE,)

    def handleMatch(self, m: Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: ARG002, N802 - named by python-markdown
        """Return the element of a reference, and where in the text it began and ended."""
        return Element(NOTE, {_LABEL: m["label"]}), m.start(), m.end()


class NotesOnTheSpot(InlineProcessor):
    """Elements with the words of a note."""

    ANCESTOR_EXCLUDES = (NOTE,)

    def handleMatch(self, m: Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: ARG002, N802 - named by python-markdown
        """Return the element of a note, and where in the text it began and ended."""
        element = Element(NOTE)
        element.text = m["text"]
        return element, m.start(), m.end()


@dataclass
class Notes:
    """The notes of a text by label, as Markdown, and the labels that stand before two of them."""

    texts: dict[str, str] = field(default_factory=dict)
    doubled: set[str] = field(default_factory=set)


def without_notes(text: str) -> tuple[str, Notes]:
    """Return a text without the lines that define notes, and what those lines define."""
    found = Notes()
    kept: list[str] = []
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        taken = _define(lines, number, found)
        kept.append("" if taken else _as_words(lines[number]))
        number += taken or 1
    return "\n".join(kept), found


def _as_words(line: str) -> str:
    """Return a line; one that would define a note, but does not, is words and no reference."""
    return line.replace("[", r"\[", 1) if _DEFINITION.fullmatch(line) else line


def _define(lines: list[str], number: int, found: Notes) -> int:
    """Add the note that a line begins to define; return how many lines it takes."""
    begun = _DEFINITION.fullmatch(lines[number])
    if begun is None:
        return 0
    more = list(_continuation(lines, number + 1))
    words = "\n".join([begun["text"].strip(), *more])
    if begun["label"] in found.texts:
        found.doubled.add(begun["label"])
    elif words.strip():
        found.texts[begun["label"]] = words
        return 1 + len(more)
    return 0


def _continuation(lines: list[str], start: int) -> Iterator[str]:
    """Yield the lines that go on with a note: up to a blank one, and after that the indented."""
    after_blank = False
    for line in (lines[number] for number in range(start, len(lines))):
        ends = not line.startswith(_INDENTED) if after_blank else _DEFINITION.match(line)
        if line.strip() and ends:
            return
        after_blank = after_blank or not line.strip()
        yield line.strip()


def is_left_open(tree: Element) -> bool:
    """Return whether a text begins a note, ^[, and never ends it."""
    written = (element.text for element in tree.iter() if element.tag != "code")
    texts = [*written, *(element.tail for element in tree.iter())]
    return any(_is_open(words) for text in texts if text for words in text.split(_BEGUN)[1:])


def _is_open(words: str) -> bool:
    """Return whether the bracket before some words is closed nowhere in them."""
    depth = 1
    for character in words:
        depth += {"[": 1, "]": -1}.get(character, 0)
        if not depth:
            return False
    return True


def labels(tree: Element) -> set[str]:
    """Return the labels of the notes that a tree refers to."""
    return {element.get(_LABEL, "") for element in tree.iter(NOTE)} - {""}


def fill_in(tree: Element, notes: Mapping[str, Element]) -> None:
    """Put the words of notes where the tree refers to them; a reference to none is only text."""
    for element in list(tree.iter(NOTE)):
        label = element.get(_LABEL)
        if label is None:
            continue
        if label in notes:
            _put(list(notes[label]), element)
        else:
            _as_typed(element)


def as_text(tree: Element) -> Element:
    """Return a note whose own notes are text, since a note has none."""
    for element in list(tree.iter(NOTE)):
        _as_typed(element)
    return tree


def _put(blocks: list[Element], element: Element) -> None:
    for number, block in enumerate(blocks):
        if number:
            SubElement(element, "br")
        element.append(block)


def _as_typed(element: Element) -> None:
    if label := element.get(_LABEL):
        element.text = f"[^{label}]"
    element.tag = "span"
