"""Notes: a raised number where each belongs, and their texts at the end of the document.

On paper too: at the foot of a page the PDF would lose the note's place among the tags, and the
whole note when it belongs to a table.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_texts: ContextVar[list[str]] = ContextVar("notes")


@contextmanager
def noting() -> Iterator[list[str]]:
    """Yield the list that gets the HTML of each note that is referred to meanwhile."""
    token = _texts.set([])
    try:
        yield _texts.get()
    finally:
        _texts.reset(token)


def reference(text: Callable[[], str]) -> str:
    """Return the number that leads to a note, whose text may itself have notes after it."""
    texts = _texts.get()
    texts.append("")
    number = len(texts)
    texts[number - 1] = text()
    link = f'<a href="#not-{number}" id="hit-{number}" role="doc-noteref">{number}</a>'
    return f'<sup class="not">{link}</sup>'


def endnotes(texts: list[str]) -> tuple[str, ...]:
    """Return the lines of the section with the notes, each with a way back; none without notes."""
    if not texts:
        return ()
    return (
        '<section class="slutnoter" role="doc-endnotes" aria-labelledby="noter">',
        '<h2 id="noter">Noter</h2>',
        "<ol>",
        *(_note(number, text) for number, text in enumerate(texts, 1)),
        "</ol>",
        "</section>",
    )


def _note(number: int, text: str) -> str:
    label = f"Tillbaka till texten vid not {number}"
    back = f'<a href="#hit-{number}" role="doc-backlink" aria-label="{label}">↑</a>'
    return f'<li id="not-{number}">{text} {back}</li>'
