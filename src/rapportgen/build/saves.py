"""What is saved while documents are made, noticed by a thread of its own."""

import threading
from collections.abc import Sequence
from pathlib import Path
from queue import Empty, Queue

from rapportgen.build.snapshot import snapshot
from rapportgen.build.watching import Change, changes

GLANCE = 0.5  # seconds; Windows hears Ctrl-C only between two waits


class NewerSaveError(Exception):
    """Something was saved again: what is being made is no longer what is wanted first."""


class Saves:
    """What happens to the files of some paths and their packs, from the moment it is made."""

    def __init__(self, paths: Sequence[Path]) -> None:
        """Look at what stands on the disk, and watch it from then on."""
        self._changes: Queue[Change] = Queue()
        self._paths, self._before = paths, snapshot(paths)
        threading.Thread(target=self._notice, daemon=True).start()

    def next(self) -> Change:
        """Return what has happened, when something has."""
        while True:
            try:
                return self._changes.get(timeout=GLANCE)
            except Empty:
                continue

    def look(self) -> None:
        """Raise NewerSaveError if something has happened that nobody has answered."""
        if not self._changes.empty():
            raise NewerSaveError

    def _notice(self) -> None:
        for change in changes(self._paths, self._before):
            self._changes.put(change)
