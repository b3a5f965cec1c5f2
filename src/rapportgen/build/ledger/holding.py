"""An output folder held for one build: nobody else is at work there, and no traces are left."""

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from rapportgen.build.ledger.folder import Known, manifest_files, read_folder
from rapportgen.build.ledger.lock import only_build
from rapportgen.build.ledger.places import (
    PRIVATE,
    findings_path,
    lock_path,
    manifest_path,
    stamps_path,
)
from rapportgen.build.ledger.session import Session
from rapportgen.build.unwritable import cannot_write
from rapportgen.build.writing import remove_remains
from rapportgen.diagnostics.diagnostic import Diagnostic

GITIGNORE = "*\n"  # what is private to a folder is nothing to share


class FolderError(Exception):
    """An output folder cannot be written to, or only a newer program knows what is in it."""

    def __init__(self, finding: Diagnostic) -> None:
        """Remember what to tell."""
        super().__init__(finding.message)
        self.finding = finding


@contextlib.contextmanager
def at_work(output: Path) -> Iterator[Session]:
    """Hold an output folder for a build; what it has finished is noted even if it is broken off.

    Raises BusyError when another build holds the folder, FolderError when it cannot be used.
    """
    private = output / PRIVATE
    new = [folder for folder in (private, *private.parents) if not os.path.lexists(folder)]
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(_held(output, is_new=bool(new)))
            session = Session(_known(output))
        except FolderError:
            _remove_traces(private, new)
            raise
        if session.journal.path.exists():
            _remove_remains(session.known)
        try:
            yield session
        except BaseException:
            session.save()  # the journal stays: it knows what was about to be written
            raise
        finally:
            if not session.known.entries:
                _remove_traces(private, new)


@contextlib.contextmanager
def _held(output: Path, *, is_new: bool) -> Iterator[None]:
    """Make what an output folder needs of its own, and keep other builds out of it."""
    lock = lock_path(output)
    with contextlib.ExitStack() as held:
        try:
            lock.parent.mkdir(parents=True, exist_ok=True)
            held.enter_context(only_build(lock))
            if is_new:
                lock.with_name(".gitignore").write_text(GITIGNORE, encoding="utf-8")
        except OSError as error:
            raise FolderError(cannot_write(lock, error)) from error
        yield


def _known(output: Path) -> Known:
    """Return what is known of a folder, unless a newer program knows more of it."""
    known = read_folder(output)
    if known.newer:
        raise FolderError(known.newer)
    return known


def _remove_remains(known: Known) -> None:
    """Remove what a build that was killed has left of the files it was writing."""
    output = known.output
    noted = (findings_path(output), stamps_path(output), *manifest_files(output))
    for path in {*noted, manifest_path(output), *(output / name for name in known.own)}:
        remove_remains(path)


def _remove_traces(private: Path, new: Sequence[Path]) -> None:
    """Remove what a build leaves that has made nothing, and the folders that were new."""
    with contextlib.suppress(OSError):  # when it could not even be made
        for file in list(private.iterdir()) if new else ():
            with contextlib.suppress(OSError):  # Windows keeps the lock as long as it is held
                file.unlink()
    for folder in new:
        with contextlib.suppress(OSError):
            folder.rmdir()
