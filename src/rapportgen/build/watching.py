"""Files that are watched: what a save touches is told at once. The only door to watchfiles."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from watchfiles import watch

from rapportgen.build.snapshot import Snapshot, folders_to_watch, snapshot

QUIET = 20  # milliseconds without a further change after which a save is taken to be over
LONGEST_SAVE = 100  # milliseconds to wait for that; a file read too early is read again
LOOK_ANYWAY = 2000  # milliseconds; shared folders on other machines tell nothing by themselves


@dataclass(frozen=True, slots=True)
class Change:
    """The files to check again, and those that are gone.

    `documents` are those whose templates were saved, if nothing else was.
    """

    touched: list[Path]
    gone: list[Path]
    documents: frozenset[str] = frozenset()


def changes(paths: Sequence[Path], before: Snapshot) -> Iterator[Change]:
    """Yield what happens to the files of some paths and to their packs from a moment on, for ever.

    What the system tells is only a reason to look: files are compared with what was there before,
    so nothing depends on how a program saves, and what was missed is seen the next time.
    """
    for _ in _reasons_to_look(paths):
        now = _look(paths, before)
        touched, gone = now.touched_since(before), now.gone_since(before)
        change = Change(touched, gone, now.documents_since(before))
        before = now
        if change.touched or change.gone:
            yield change


def _look(paths: Sequence[Path], before: Snapshot) -> Snapshot:
    try:
        return snapshot(paths)
    except OSError:  # a folder went away while it was read: there will be another look
        return before


def _reasons_to_look(paths: Sequence[Path]) -> Iterator[None]:
    while True:
        try:
            yield from _until_folders_change(paths)
        except (OSError, RuntimeError):  # a folder went away, or there are too many to watch
            time.sleep(LOOK_ANYWAY / 1000)
            yield


def _until_folders_change(paths: Sequence[Path]) -> Iterator[None]:
    """Yield whenever something happens, until there are other folders to watch."""
    folders = folders_to_watch(paths)
    watched = watch(
        *folders,
        watch_filter=None,
        step=QUIET,
        debounce=LONGEST_SAVE,
        rust_timeout=LOOK_ANYWAY,
        yield_on_timeout=True,
        recursive=False,
        ignore_permission_denied=True,
    )
    for happened in watched:
        yield
        # A folder that was replaced has the same name, but nobody watches the new one.
        is_replaced = any(Path(path) in folders for _, path in happened)
        if is_replaced or folders_to_watch(paths) != folders:
            return
