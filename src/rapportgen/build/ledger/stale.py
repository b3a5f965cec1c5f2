"""Files in the output folder that no project becomes any longer."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from rapportgen.build.ledger.folder import Known
from rapportgen.build.ledger.manifest import Entry
from rapportgen.build.ledger.standing import files_asked
from rapportgen.build.order import Order


@dataclass(frozen=True, slots=True)
class Stale:
    """A file that was built and is left over; one that somebody has edited since is not ours."""

    path: str
    is_own: bool


def orphaned(known: Known) -> Iterator[Stale]:
    """Yield the files of projects whose project file is gone."""
    for name, entry in known.entries.items():
        if not os.path.lexists(known.file(name)):
            yield from _on_disk(known, entry.outputs)


def unplanned(known: Known, projects: Iterable[str]) -> Iterator[Stale]:
    """Yield the files of some projects that none of their documents is any longer."""
    for name in projects:
        if entry := known.entries.get(name):
            planned = _files_planned(name, entry)
            yield from _on_disk(known, (path for path in entry.outputs if path not in planned))


def removed(known: Known, stale: Iterable[Stale]) -> Iterator[Stale]:
    """Remove the files that are ours, with folders that become empty, and yield the others."""
    for file in stale:
        if not (file.is_own and _remove(known.output / file.path)):
            yield file


def forget_absent(known: Known) -> None:
    """Forget what is neither on the disk nor to be built: left over files, and then projects."""
    for name, entry in list(known.entries.items()):
        is_gone = not os.path.lexists(known.file(name))
        planned = set() if is_gone else _files_planned(name, entry)
        for path in entry.outputs.keys() - planned:
            if not os.path.lexists(known.output / path):
                known.forget(path)
        if is_gone and not known.entries[name].outputs:
            del known.entries[name]


def _files_planned(name: str, entry: Entry) -> set[str]:
    """Return the names of all files that a project may become, as drafts too."""
    orders = (Order(Path(name), Path(), draft=draft) for draft in (False, True))
    return {file for order in orders for file in files_asked(order, entry)}


def _on_disk(known: Known, paths: Iterable[str]) -> Iterator[Stale]:
    for path in sorted(paths):
        if os.path.lexists(known.output / path):
            found = known.sha256(path)
            yield Stale(path, found is not None and known.is_own(path, found))


def _remove(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:
        return False
    with suppress(OSError):  # there is something else in it
        path.parent.rmdir()
    return True
