"""A Markdown text as one element tree, with the words of its footnotes where they belong."""

from xml.etree.ElementTree import Element, SubElement

from rapportgen.markdown.door import element_tree
from rapportgen.markdown.dropped import Dropped
from rapportgen.markdown.notes import as_text, fill_in, labels, without_notes


def noted_tree(text: str, dropped: Dropped) -> Element:
    """Return the element tree of a text; notes and references that miss each other are noted."""
    if "[^" not in text:
        return element_tree(text)
    body, notes = without_notes(text)
    tree = element_tree(body)
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
