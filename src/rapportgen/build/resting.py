"""A file read when it is at rest: not in the midst of being saved."""

import time
from pathlib import Path

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source.reading import read_bytes

QUIET = 100_000_000  # nanoseconds without a change after which a save is taken to be over
LOOK = 0.02  # seconds between two looks
PATIENCE = 2_000_000_000  # nanoseconds; a file that changes all the time is read as it is


def read_at_rest(path: Path) -> bytes | Diagnostic:
    """Return what is in a file once nobody is writing it, or why it cannot be read.

    A file that is saved in place is short or empty for a moment, and nothing in it tells so.
    """
    give_up = time.monotonic_ns() + PATIENCE
    while True:
        before = _state(path)
        content = read_bytes(path)
        if isinstance(content, Diagnostic) or _is_at_rest(before, _state(path)):
            return content
        if time.monotonic_ns() > give_up:
            return content
        time.sleep(LOOK)


def _is_at_rest(before: tuple[int, ...], after: tuple[int, ...]) -> bool:
    return before == after and not 0 <= time.time_ns() - after[0] < QUIET


def _state(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return (0,)
    return found.st_mtime_ns, found.st_size, found.st_ino
