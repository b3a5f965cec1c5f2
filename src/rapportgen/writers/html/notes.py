"""Notes: a raised number where each belongs, and its text further down with the ways back.

Notes that say the same are one note with several ways back. On paper a note stands at the end of
its section: at the foot of a page the PDF would lose its place among the tags, and the whole note
when it belongs to a table.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from rapportgen.document.inlines import Inlines


@dataclass(slots=True)
class Note:
    """A note as HTML, with its number and how many times it has been referred to."""

    number: int
    text: str = ""
    references: int = 0


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes of a document by what they say, in the order of their numbers."""

    said: dict[Inlines, Note] = field(default_factory=dict)

    def after(self, count: int) -> tuple[Note, ...]:
        """Return the notes that follow the first ones."""
        return tuple(self.said.values())[count:]


_notes: ContextVar[Notes] = ContextVar("notes")


@contextmanager
def noting() -> Iterator[Notes]:
    """Yield the notes that are referred to meanwhile."""
    token = _notes.set(Notes())
    try:
        yield _notes.get()
    finally:
        _notes.reset(token)


def reference(content: Inlines, html: Callable[[Inlines], str]) -> str:
    """Return the number that leads to a note, whose text may itself have notes after it."""
    said = _notes.get().said
    if content not in said:
        said[content] = Note(len(said) + 1)
        said[content].text = html(content)
    note = said[content]
    note.references += 1
    place = _place(note.number, note.references)
    link = f'<a href="#not-{note.number}" id="{place}" role="doc-noteref">{note.number}</a>'
    return f'<sup class="not">{link}</sup>'


def endnotes(notes: Notes) -> tuple[str, ...]:
    """Return the lines of the section with all notes of a document; none without notes."""
    if not notes.said:
        return ()
    return (
        '<section class="slutnoter" role="doc-endnotes" aria-labelledby="noter">',
        '<h2 id="noter">Noter</h2>',
        "<ol>",
        *map(_note, notes.after(0)),
        "</ol>",
        "</section>",
    )


def notes_of_section(notes: tuple[Note, ...]) -> tuple[str, ...]:
    """Return the lines with the notes of a section of a document; none without notes."""
    if not notes:
        return ()
    first, last = notes[0].number, notes[-1].number
    name = f"Not {first}" if first == last else f"Noter {first} till {last}"
    return (
        f'<section class="slutnoter" role="doc-endnotes" aria-label="{name}">',
        # The library that makes PDF looks at the style, and assistive technology at the start.
        f'<ol start="{first}" style="counter-reset:list-item {first - 1}">',
        *map(_note, notes),
        "</ol>",
        "</section>",
    )


def _note(note: Note) -> str:
    return f'<li id="not-{note.number}">{note.text} {" ".join(_ways_back(note))}</li>'


def _ways_back(note: Note) -> Iterable[str]:
    """Yield a link to each place that refers to a note."""
    label = f"Tillbaka till texten vid not {note.number}"
    for time in range(1, note.references + 1):
        which = f", ställe {time} av {note.references}" if note.references > 1 else ""
        yield (
            f'<a href="#{_place(note.number, time)}" role="doc-backlink" '
            f'aria-label="{label}{which}">↑</a>'
        )


def _place(number: int, time: int) -> str:
    return f"hit-{number}" if time == 1 else f"hit-{number}-{time}"
