"""A file read when it is at rest: not in the midst of being saved."""

import time
from pathlib import Path

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.source.reading import read_bytes
from rapportgen.source.rules import UNREADABLE

SECOND = 1_000_000_000
REST = SECOND // 2  # nanoseconds without a change after which a save is taken to be over
PATIENCE = 5 * SECOND  # nanoseconds; a file that changes all the time is not waited for any longer


def read_at_rest(path: Path) -> bytes | Diagnostic:
    """Return what is in a file once nobody is writing it, or why it cannot be read.

    A file that is saved in place is short or empty for a moment, and nothing in it tells so. Half
    of one may even make sense, and its documents would take the place of good ones. Of many files
    that were saved at once it is the first that is waited for: then the others have rested too.
    """
    give_up = time.monotonic_ns() + PATIENCE
    while True:
        before = _state(path)
        if left := _left_of_rest(before):
            time.sleep(left / SECOND)
        else:
            content = read_bytes(path)
            if isinstance(content, Diagnostic) or _state(path) == before:
                return content
        if time.monotonic_ns() > give_up:
            return _restless(path)


def _left_of_rest(state: tuple[int, ...]) -> int:
    """Return for how many nanoseconds a file has to be left alone yet, to have been at rest."""
    age = time.time_ns() - state[0]
    return REST - age if 0 <= age < REST else 0


def _restless(path: Path) -> Diagnostic:
    return Diagnostic(
        UNREADABLE,
        Place(str(path)),
        "Filen sparas gång på gång, så den går inte att läsa hel.",
        "Vänta tills det är klart, och kör kommandot igen.",
    )


def _state(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return (0,)
    return found.st_mtime_ns, found.st_size, found.st_ino
