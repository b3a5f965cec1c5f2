"""What is known of an output folder, while a build works in it."""

import os
from dataclasses import dataclass, field, replace
from pathlib import Path

from rapportgen.build.ledger.findings import Findings, findings_of
from rapportgen.build.ledger.journal import read_journal
from rapportgen.build.ledger.keys import inputs_key
from rapportgen.build.ledger.manifest import Entries, Entry
from rapportgen.build.ledger.manifest_file import read_manifest
from rapportgen.build.ledger.places import (
    MANIFEST,
    findings_path,
    journal_path,
    stamps_path,
)
from rapportgen.build.ledger.stamps import Stamps, stamps_of
from rapportgen.build.rules import NEWER_MANIFEST
from rapportgen.diagnostics.diagnostic import Diagnostic

Hashes = dict[str, set[str]]


@dataclass
class Known:
    """What is known of an output folder: its projects by name, and which files are ours.

    `own` has the hashes that a file may have by its path; one with another hash was edited, or put
    there, by somebody else. `owners` has the project of each path, and `faults` what is wrong with
    manifests that cannot be read. `noted` are the projects that the manifest of the whole tells of
    by itself, and `manifest` its hash when it was read. `manifests` are the files that were read.
    """

    output: Path
    entries: Entries = field(default_factory=dict)
    own: Hashes = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)
    stamps: Stamps = field(default_factory=Stamps)
    findings: Findings = field(default_factory=Findings)
    faults: list[Diagnostic] = field(default_factory=list)
    noted: Entries = field(default_factory=dict)
    manifest: str | None = None
    manifests: list[Path] = field(default_factory=list)
    _names: dict[Path, str] = field(default_factory=dict)
    _folder: str = field(init=False)

    def __post_init__(self) -> None:
        self._folder = os.path.abspath(self.output)  # noqa: PTH100 - links stay

    @property
    def newer(self) -> Diagnostic | None:
        """Return the finding that only a newer program knows what is in the folder."""
        return next((fault for fault in self.faults if fault.rule == NEWER_MANIFEST), None)

    def name(self, project: Path) -> str:
        """Return what a project file is called: its path as seen from the output folder."""
        if project not in self._names:
            self._names[project] = self._name(project)
        return self._names[project]

    def _name(self, project: Path) -> str:
        try:
            return Path(os.path.relpath(project, self.output)).as_posix()
        except ValueError:  # on another drive of Windows
            return project.absolute().as_posix()

    def entry(self, project: Path) -> Entry | None:
        """Return what is known of a project file, None when it was never built."""
        return self.entries.get(self.name(project))

    def file(self, name: str) -> Path:
        """Return the project file of a name, as seen from where the program runs."""
        return Path(os.path.normpath(self.output / name))

    def sha256(self, path: str) -> str | None:
        """Return the hash of a file in the folder as it stands, None when there is none."""
        return self.stamps.sha256(self.place(path))

    def place(self, path: str) -> str:
        """Return where a file of the folder is, spelled out."""
        return f"{self._folder}/{path}"

    def is_own(self, path: str, sha256: str) -> bool:
        """Return whether a file with a hash is one that was built."""
        return sha256 in self.own.get(path, ())

    def take(self, project: str, entry: Entry) -> None:
        """Note what was built of a project; what was another one's is its own from now on."""
        for path, output in entry.outputs.items():
            owner = self.owners.get(path, project)
            if owner != project:
                self._give_up(owner, path)
            self.owners[path] = project
            self.own.setdefault(path, set()).add(output.sha256)
        self.entries[project] = entry

    def forget(self, path: str) -> None:
        """Note that a file is gone."""
        if path in self.owners:
            self._give_up(self.owners.pop(path), path)

    def _give_up(self, project: str, path: str) -> None:
        entry = self.entries[project]
        left = {name: output for name, output in entry.outputs.items() if name != path}
        self.entries[project] = replace(entry, outputs=left)


def read_folder(output: Path) -> Known:
    """Return what an output folder says of itself; what cannot be read is told of, or absent."""
    known = Known(output, stamps=stamps_of(_text(stamps_path(output))))
    known.manifest = known.sha256(MANIFEST)
    known.manifests = manifest_files(output)
    for file in known.manifests:
        found = read_manifest(file)
        if isinstance(found, Diagnostic):
            known.faults.append(found)
            continue
        for project, entry in found.items():
            known.take(project, entry)
    if [file.name for file in known.manifests] == [MANIFEST]:
        known.noted = dict(known.entries)
    journalled = read_journal(journal_path(output))
    for path, hashes in journalled.hashes.items():
        known.own.setdefault(path, set()).update(hashes)
    known.findings = findings_of(_text(findings_path(output)))
    for project, entry in journalled.entries.items():
        known.take(project, entry)
    for project, (ask, told) in journalled.told.items():
        inputs = inputs_key(known.entries[project].inputs)
        known.findings.keep(project, inputs, ask, told)
    return known


def manifest_files(output: Path) -> list[Path]:
    """Return the manifest of a folder and those of the shards that were built into it."""
    return sorted([*output.glob(MANIFEST), *output.glob("manifest-*-av-*.json")], key=_shards_last)


def projects_named(manifest: Path) -> frozenset[str]:
    """Return the names of the projects in a manifest, none when it cannot be read."""
    found = read_manifest(manifest)
    return frozenset() if isinstance(found, Diagnostic) else frozenset(found)


def _shards_last(file: Path) -> tuple[bool, str]:
    """Order manifests by age: a build of everything removes those of earlier shards."""
    return file.name != MANIFEST, file.name


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
