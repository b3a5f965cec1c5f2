"""A Markdown text as one element tree, with the words of its footnotes where they belong."""

import re
from xml.etree.ElementTree import Element, SubElement

from rapportgen.markdown.door import element_tree
from rapportgen.markdown.dropped import Dropped
from rapportgen.markdown.notes import as_text, fill_in, is_left_open, labels, without_notes

LEFT_OPEN = "en fotnot som börjar med ^[ men aldrig slutar med ]. Den visas som den är skriven"
_BEGUN = re.compile(r"(?<!\\)\^\[")


def noted_tree(text: str, dropped: Dropped) -> Element:
    """Return the element tree of a text; notes and references that miss each other are noted."""
    if "[^" not in text:
        return _told(element_tree(text), text, dropped)
    body, notes = without_notes(text)
    tree = _told(element_tree(body), body, dropped)
    referred = labels(tree)
    fill_in(
        tree,
        {
            label: as_text(element_tree(words))
            for label, words in notes.texts.items()
            if label in referred
        },
    )
    dropped.update(map(_without_words, referred - notes.texts.keys()))
    dropped.update(map(_doubled, notes.doubled))
    for label, words in notes.texts.items():
        if label not in referred:
            dropped.add(_without_reference(label))
            _keep(f"[^{label}]: {words.strip()}", tree)
    return tree


def _told(tree: Element, text: str, dropped: Dropped) -> Element:
    """Return a tree, and note if a note is left open in it: a sign of its own is not meant."""
    if _BEGUN.search(text) and is_left_open(tree):
        dropped.add(LEFT_OPEN)
    return tree


def _keep(typed: str, tree: Element) -> None:
    """Add a text at the end of the tree as it was typed."""
    SubElement(tree, "p").text = typed


def _without_words(label: str) -> str:
    return (
        f"en hänvisning till fotnoten [^{label}], som inte finns. "
        "Hänvisningen visas som den är skriven"
    )


def _without_reference(label: str) -> str:
    return f"fotnoten [^{label}], som ingen text hänvisar till. Den visas i slutet av texten"


def _doubled(label: str) -> str:
    return f"två fotnoter som heter [^{label}]. Bara den första blir en fotnot"
