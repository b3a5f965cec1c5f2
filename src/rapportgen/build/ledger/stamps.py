"""Hashes of files that need not be read again, since the files are as they were when read."""

import hashlib
import json
import os
import stat
import time
from dataclasses import dataclass, field
from pathlib import Path

from rapportgen.build.ledger.layout import on_one_line

Stamp = tuple[int, int, int, int]
"""When a file was written in nanoseconds, how long it is, which file it is, and when it changed.

Who writes in a file can put back the time when it was written, but hardly the other one: that is
the system's own, and goes on also with a new owner or new rights. (On Windows it is when the file
was made, and tells nothing more.)
"""
SECOND = 1_000_000_000
FINE, COARSE = SECOND // 50, 2 * SECOND
"""How far a clock for files may go in one step; whole seconds tell of a coarse one."""


def stamp_of(found: os.stat_result) -> Stamp:
    """Return what tells whether a file is the same as before."""
    return found.st_mtime_ns, found.st_size, found.st_ino, found.st_ctime_ns


def last_touched(stamp: Stamp) -> int:
    """Return when something last happened to a file, in nanoseconds."""
    return max(stamp[0], stamp[3])


def is_settled(stamp: Stamp, now: int) -> bool:
    """Return whether a file written from now on would get another stamp.

    Within one step of the clock it could be written again unnoticed.
    """
    return all(at + (FINE if at % SECOND else COARSE) < now for at in (stamp[0], stamp[3]))


@dataclass
class Stamps:
    """The hashes of files by path, each with the stamp that the file had."""

    known: dict[str, tuple[Stamp, str]] = field(default_factory=dict)

    def sha256(self, path: str | Path) -> str | None:
        """Return the hash of a file, read if it may have changed; None when it cannot be read."""
        name = self._name(path)
        try:
            found = os.stat(name)  # noqa: PTH116 - thousands of them
            if (known := self.known.get(name)) and known[0] == stamp_of(found):
                return known[1]
            if stat.S_ISREG(found.st_mode):  # to open a pipe is to wait for who writes in it
                return self._read(name)
        except (OSError, ValueError):
            pass
        self.known.pop(name, None)
        return None

    def note(self, path: str | Path, stamp: Stamp, sha256: str) -> None:
        """Remember the hash of a file that this build wrote itself."""
        self.known[self._name(path)] = (stamp, sha256)

    def forget(self, path: str | Path) -> None:
        """Forget the hash of a file, so that it is read the next time."""
        self.known.pop(self._name(path), None)

    def stamp(self, path: str | Path) -> Stamp | None:
        """Return the stamp with which a file's hash is known."""
        known = self.known.get(self._name(path))
        return known and known[0]

    def _name(self, path: str | Path) -> str:
        """Return a path spelled out, which takes longer than to see that it is."""
        name = str(path)
        return name if name in self.known else os.path.abspath(name)  # noqa: PTH100 - links stay

    def _read(self, name: str) -> str:
        with open(name, "rb") as file:  # noqa: PTH123
            before = stamp_of(os.fstat(file.fileno()))
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            after = stamp_of(os.fstat(file.fileno()))
        self.known.pop(name, None)
        if before == after and is_settled(after, time.time_ns()):
            self.note(name, after, digest)
        return digest


def stamps_text(stamps: Stamps) -> str:
    """Return the stamps as JSON."""
    return on_one_line(stamps.known)


def stamps_of(text: str) -> Stamps:
    """Return the stamps of a file, none of them when it cannot be read."""
    try:
        data = json.loads(text)
        known = {
            str(name): ((written, size, inode, changed), sha)
            for name, ((written, size, inode, changed), sha) in data.items()
        }
    except (ValueError, TypeError, AttributeError, RecursionError):
        return Stamps()
    return Stamps(known)
