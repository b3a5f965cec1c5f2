"""Files in the output folder that no project becomes any longer."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from rapportgen.build.ledger.folder import Known
from rapportgen.build.ledger.lacking import lacked
from rapportgen.build.ledger.manifest import Entry
from rapportgen.build.ledger.standing import files_asked
from rapportgen.build.order import Order
from rapportgen.build.unwritable import cannot_write
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source.broken_links import broken_link


@dataclass(frozen=True, slots=True)
class Stale:
    """A file that was built and is left over; one that somebody has edited since is not ours.

    `lacked` are the parts that its project has no longer. Nobody knows whether they were taken out
    on purpose or the file was saved half-way, so what was made of them is not removed. `hindrance`
    is what kept the file from being removed.
    """

    path: str
    is_own: bool
    lacked: tuple[str, ...] = ()
    hindrance: Diagnostic | None = None

    @property
    def may_go(self) -> bool:
        """Return whether it can be removed without anything being lost."""
        return self.is_own and not self.lacked


def orphaned(known: Known) -> Iterator[Stale]:
    """Yield the files of projects whose project file is gone.

    One that another project becomes is not left over, though that could not be written yet.
    """
    gone = {name for name in known.entries if _is_gone(known.file(name))}
    if not gone:
        return
    becoming = {
        path
        for name, entry in known.entries.items()
        if name not in gone
        for order in _orders(name)
        for path in files_asked(order, entry)
    }
    for name, entry in known.entries.items():
        if name in gone:
            left = set(entry.outputs) - becoming
            yield from (Stale(path, is_own) for path, is_own in _on_disk(known, left))


def unplanned(known: Known, projects: Iterable[str]) -> Iterator[Stale]:
    """Yield the files of some projects that none of their documents is any longer."""
    for name in projects:
        if entry := known.entries.get(name):
            for path, is_own in _on_disk(known, _not_planned(name, entry)):
                yield Stale(path, is_own, lacked(path, entry.documents))


def removed(known: Known, stale: Iterable[Stale]) -> Iterator[Stale]:
    """Remove the files that may go, with folders that become empty, and yield the others."""
    for file in stale:
        if not file.may_go:
            yield file
        elif hindrance := _remove(known.output / file.path):
            yield replace(file, hindrance=hindrance)


def forget_absent(known: Known) -> None:
    """Forget what is neither on the disk nor to be built: left over files, and then projects."""
    for name, entry in list(known.entries.items()):
        is_gone = _is_gone(known.file(name))
        for path in set(entry.outputs) if is_gone else _not_planned(name, entry):
            if not os.path.lexists(known.place(path)):
                known.forget(path)
        if is_gone and not known.entries[name].outputs:
            del known.entries[name]


def _is_gone(project: Path) -> bool:
    """Return whether a project file is there no longer, and not only out of reach."""
    try:
        project.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return broken_link(project) is None  # else its folder is on a disk that is away
    except OSError:
        return False
    return False


def _not_planned(name: str, entry: Entry) -> set[str]:
    """Return the files of a project that it cannot become any longer, not as drafts either."""
    left = set(entry.outputs)
    for order in _orders(name):
        if left:
            left.difference_update(files_asked(order, entry))
    return left


def _orders(name: str) -> Iterator[Order]:
    """Yield the orders that mean all that a project can become, and all drafts of it."""
    return (Order(Path(name), Path(), draft=draft) for draft in (False, True))


def _on_disk(known: Known, paths: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Yield those of some files that are there, each with whether it is ours."""
    for path in sorted(paths):
        if os.path.lexists(known.place(path)):
            found = known.sha256(path)
            yield path, found is not None and known.is_own(path, found)


def _remove(path: Path) -> Diagnostic | None:
    try:
        path.unlink()
    except OSError as error:
        return cannot_write(path, error)
    with suppress(OSError):  # there is something else in it
        path.parent.rmdir()
    return None
