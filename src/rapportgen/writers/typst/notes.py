"""Notes as Typst code: those that say the same are one note, which is referred to several times.

Nothing that is repeated at the top of a page may lead anywhere, which an archive refuses: there the
number of a note stands alone.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from rapportgen.document.inlines import Inlines
from rapportgen.writers.typst.code import Code, call


@dataclass(slots=True)
class Made:
    """The names of a document's notes by what they say, and how many repeated lines have led."""

    notes: dict[Inlines, str] = field(default_factory=dict)
    repeated: int = 0


_made: ContextVar[Made] = ContextVar("made")


@contextmanager
def noting() -> Iterator[None]:
    """Let the notes that are made meanwhile be those of one document."""
    token = _made.set(Made())
    try:
        yield
    finally:
        _made.reset(token)


def note(content: Inlines, code: Callable[[Inlines], Code]) -> Code:
    """Return a note, or a reference to the one that says the same already."""
    notes = _made.get().notes
    if content in notes:
        return call("note-again", notes[content])
    notes[content] = f"not-{len(notes) + 1}"
    return call("note", notes[content], code(content))


def number(content: Inlines) -> Code:
    """Return the number of a note that has been made, without a way to it."""
    return call("note-number", _made.get().notes[content])


def once(leading: Code, repeated: Code) -> Code:
    """Return what leads somewhere, and stands without its ways where a page repeats it."""
    made = _made.get()
    made.repeated += 1
    return call("once", f"en-gång-{made.repeated}", leading, repeated)
