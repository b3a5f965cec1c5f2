"""What a build knows of its output folder, and notes of what it does as it goes."""

import contextlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from rapportgen.build.ledger.findings import Told, findings_text
from rapportgen.build.ledger.folder import Known, manifest_files, projects_named
from rapportgen.build.ledger.journal import Journal
from rapportgen.build.ledger.keys import inputs_key, sha256
from rapportgen.build.ledger.layout import as_bytes
from rapportgen.build.ledger.manifest import Entry, Inputs, manifest_text
from rapportgen.build.ledger.manifest_file import mended
from rapportgen.build.ledger.parted import take_from_others
from rapportgen.build.ledger.places import (
    MANIFEST,
    findings_path,
    journal_path,
    manifest_path,
    stamps_path,
)
from rapportgen.build.ledger.stale import forget_absent
from rapportgen.build.ledger.stamps import stamp_of, stamps_text
from rapportgen.build.unwritable import no_longer_there
from rapportgen.build.writing import write_stamped, write_whole
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Severity


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

    def close(self) -> list[Diagnostic]:
        """Write what is known; return what kept that from happening, or what it mended.

        The journal stays unless all was written.
        """
        if wrong := self.save():
            return [wrong]
        self.journal.remove()
        return [self._fault_told(fault) for fault in self.known.faults]

    def _fault_told(self, fault: Diagnostic) -> Diagnostic:
        """Return what to tell of a manifest that nobody could read, now that all is written."""
        is_written = self.part is None or fault.place.path == str(self._manifest)
        return mended(fault) if is_written else replace(fault, severity=Severity.WARNING)

    @property
    def _manifest(self) -> Path:
        return manifest_path(self.known.output, self.part.name if self.part else "")

    def save(self) -> Diagnostic | None:
        """Write what is known; return what kept that from happening."""
        output = self.known.output
        if _is_gone(output):
            return no_longer_there(output)
        forget_absent(self.known)
        if not (self.known.entries or manifest_files(output)):
            return None
        wrong = self._write_manifest(self._manifest)
        if wrong:
            return wrong
        if self.part:
            take_from_others(self._manifest, self.part.projects)
        else:
            _remove_parts(output)
        write_whole(findings_path(output), as_bytes(findings_text(self.known.findings)))
        write_whole(stamps_path(output), as_bytes(stamps_text(self.known.stamps)))
        return None

    def _write_manifest(self, path: Path) -> Diagnostic | None:
        """Write a manifest that does not say the same already, and note its stamp."""
        if not self.part and self._is_noted(path):
            return None
        content = as_bytes(manifest_text(self._entries(path)))
        digest = sha256(content)
        if self.known.stamps.sha256(path) == digest:
            return None
        found = write_stamped(path, content)
        if isinstance(found, Diagnostic):
            return found
        self.known.stamps.note(path, stamp_of(found), digest)
        return None

    def _is_noted(self, path: Path) -> bool:
        """Return whether the manifest was read saying what is known now, and is still that one."""
        known = self.known
        if not known.noted or known.noted != known.entries:
            return False
        return known.stamps.sha256(path) == known.manifest

    def _entries(self, path: Path) -> Mapping[str, Entry]:
        """Return the projects to name in a manifest: of a part its own, and those before them."""
        if not self.part:
            return self.known.entries
        names = self.part.projects | projects_named(path)
        return {name: entry for name, entry in self.known.entries.items() if name in names}


def _is_gone(output: Path) -> bool:
    """Return whether a folder has been moved, removed or taken away with its disk.

    The lock of the build is in it until then.
    """
    try:
        return not os.listdir(output)  # noqa: PTH208 - whether there is anything at all
    except PermissionError:  # it may be written to, and not listed
        return False
    except OSError:
        return True


def _remove_parts(output: Path) -> None:
    """Remove the manifests of parts: what they say stands in that of the whole."""
    for file in manifest_files(output):
        if file.name != MANIFEST:
            with contextlib.suppress(OSError):
                file.unlink()
