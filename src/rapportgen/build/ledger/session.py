"""A build at work in an output folder: nobody else is, and what it does is noted as it goes."""

import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rapportgen.build.ledger.findings import Told, findings_text
from rapportgen.build.ledger.folder import (
    Known,
    manifest_entries,
    manifest_files,
    read_folder,
)
from rapportgen.build.ledger.journal import Journal
from rapportgen.build.ledger.keys import inputs_key, sha256
from rapportgen.build.ledger.lock import only_build
from rapportgen.build.ledger.manifest import Entry, Inputs, manifest_text
from rapportgen.build.ledger.places import (
    MANIFEST,
    PRIVATE,
    findings_path,
    journal_path,
    lock_path,
    manifest_path,
    stamps_path,
)
from rapportgen.build.ledger.stale import forget_absent
from rapportgen.build.ledger.stamps import stamp_of, stamps_text
from rapportgen.build.writing import remove_remains, write_stamped, write_whole
from rapportgen.diagnostics.diagnostic import Diagnostic

GITIGNORE = "*\n"  # what is private to a folder is nothing to share


@dataclass(frozen=True, slots=True)
class Part:
    """The projects of a build that is one of several, and what its part is called."""

    name: str
    projects: frozenset[str]


@dataclass
class Session:
    """What a build knows of its folder, and where it notes what it does."""

    known: Known
    part: Part | None = None
    journal: Journal = field(init=False)

    def __post_init__(self) -> None:
        self.journal = Journal(journal_path(self.known.output))

    def record(self, project: str, entry: Entry, ask: str, told: Told | None) -> None:
        """Note what a project's files are now, and what was told unless it has to be built again.

        When the journal cannot be written it is built again after a kill.
        """
        self.known.take(project, entry)
        if told is None:
            self.known.findings.forget(project)
        else:
            self.known.findings.keep(project, inputs_key(entry.inputs), ask, told)
        with contextlib.suppress(OSError):
            self.journal.finish(project, entry, ask, told)

    def told(self, project: Path, inputs: Inputs, ask: str) -> Told | None:
        """Return what was told when the same was asked for of the same inputs."""
        return self.known.findings.told(self.known.name(project), inputs_key(inputs), ask)

    def close(self) -> Diagnostic | None:
        """Write what is known; return what kept that from happening. The journal then stays."""
        wrong = self.save()
        if not wrong:
            self.journal.remove()
        return wrong

    def save(self) -> Diagnostic | None:
        """Write what is known; return what kept that from happening."""
        forget_absent(self.known)
        output = self.known.output
        if not (self.known.entries or manifest_files(output)):
            return None
        path = manifest_path(output, self.part.name if self.part else "")
        wrong = self._write_manifest(path)
        if wrong:
            return wrong
        if not self.part:
            _remove_parts(output)
        write_whole(findings_path(output), _as_bytes(findings_text(self.known.findings)))
        write_whole(stamps_path(output), _as_bytes(stamps_text(self.known.stamps)))
        return None

    def _write_manifest(self, path: Path) -> Diagnostic | None:
        """Write a manifest that does not say the same already, and note its stamp."""
        content = _as_bytes(manifest_text(self._entries(path)))
        digest = sha256(content)
        if self.known.stamps.sha256(path) == digest:
            return None
        found = write_stamped(path, content)
        if isinstance(found, Diagnostic):
            return found
        self.known.stamps.note(path, stamp_of(found), digest)
        return None

    def _entries(self, path: Path) -> Mapping[str, Entry]:
        """Return the projects to name in a manifest: of a part its own, and those before them."""
        if not self.part:
            return self.known.entries
        names = self.part.projects | manifest_entries(path).keys()
        return {name: entry for name, entry in self.known.entries.items() if name in names}


class FolderError(Exception):
    """An output folder cannot be made, or not be written to."""

    def __init__(self, error: OSError) -> None:
        """Remember what the system said."""
        super().__init__(str(error))
        self.error = error


@contextlib.contextmanager
def at_work(output: Path) -> Iterator[Session]:
    """Hold an output folder for a build; what it has finished is noted even if it is broken off.

    Raises BusyError when another build holds the folder, FolderError when it cannot be written.
    """
    private = output / PRIVATE
    new = [folder for folder in (private, *private.parents) if not os.path.lexists(folder)]
    with contextlib.ExitStack() as held:
        try:
            private.mkdir(parents=True, exist_ok=True)
            held.enter_context(only_build(lock_path(output)))
            if new:
                (private / ".gitignore").write_text(GITIGNORE, encoding="utf-8")
        except OSError as error:
            raise FolderError(error) from error
        session = Session(read_folder(output))
        if session.journal.path.exists():
            _remove_remains(session.known)
        try:
            yield session
        except BaseException:
            session.save()  # the journal stays: it knows what was about to be written
            raise
        finally:
            if new and not session.known.entries:
                _remove_traces(private, new)


def _remove_remains(known: Known) -> None:
    """Remove what a build that was killed has left of the files it was writing."""
    output = known.output
    noted = (findings_path(output), stamps_path(output), *manifest_files(output))
    for path in {*noted, manifest_path(output), *(output / name for name in known.own)}:
        remove_remains(path)


def _remove_traces(private: Path, new: Sequence[Path]) -> None:
    """Remove what a build leaves that has made nothing, and the folders that were new."""
    for file in private.iterdir():
        with contextlib.suppress(OSError):  # Windows keeps the lock as long as it is held
            file.unlink()
    for folder in new:
        with contextlib.suppress(OSError):
            folder.rmdir()


def _remove_parts(output: Path) -> None:
    """Remove the manifests of parts: what they say stands in that of the whole."""
    for file in manifest_files(output):
        if file.name != MANIFEST:
            with contextlib.suppress(OSError):
                file.unlink()


def _as_bytes(text: str) -> bytes:
    """Return a text as UTF-8; JSON can say what UTF-8 cannot."""
    return text.encode("utf-8", "backslashreplace")
