"""The journal of a build: what it is about to write, and what it has finished.

A build that is killed leaves it behind. The next one then knows which files are its own, and what
need not be made again.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from rapportgen.build.ledger.findings import Told, told_as_data, told_of
from rapportgen.build.ledger.layout import on_one_line
from rapportgen.build.ledger.manifest import Entries, Entry, entry_as_data, entry_of


@dataclass
class Journalled:
    """What a journal says: finished projects with what was told, and hashes that files may have."""

    entries: Entries = field(default_factory=dict)
    told: dict[str, tuple[str, Told]] = field(default_factory=dict)
    hashes: dict[str, set[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Journal:
    """A journal that is written line by line; each line is with the system when it is written."""

    path: Path

    def intend(self, hashes: Mapping[str, str]) -> None:
        """Say which hashes some files are about to get."""
        self._append({"writing": hashes})

    def finish(self, project: str, entry: Entry, ask: str, told: Told | None) -> None:
        """Say that a project's files stand as its entry says, and what was told of it, if all."""
        data = told and told_as_data(told)
        self._append({"built": project, "entry": entry_as_data(entry), "ask": ask, "told": data})

    def remove(self) -> None:
        """Remove the journal: what it says stands in the manifest."""
        with suppress(FileNotFoundError):
            self.path.unlink()

    def _append(self, line: Mapping[str, object]) -> None:
        left = f"\n{on_one_line(line)}\n".encode("utf-8", "backslashreplace")
        # In one piece: a line is there, or it is not. One that was cut off has an end before it.
        with self.path.open("ab", buffering=0) as file:
            while left:  # a disk that becomes full takes a piece, and says so at the next one
                left = left[file.write(left) :]


def read_journal(path: Path) -> Journalled:
    """Return what a journal says; lines that were cut off say nothing."""
    found = Journalled()
    for line in _lines(path):
        match line:
            case {"writing": dict(hashes)}:
                for name, sha256 in hashes.items():
                    found.hashes.setdefault(name, set()).add(str(sha256))
            case {"built": str(project), "entry": dict(entry), "ask": str(ask), "told": told}:
                with suppress(TypeError, ValueError, KeyError):
                    found.entries[project] = entry_of(entry)
                    found.told.pop(project, None)
                    if told is not None:
                        found.told[project] = ask, told_of(told)
    return found


def _lines(path: Path) -> Iterator[object]:
    try:
        lines = path.read_bytes().splitlines()
    except OSError:
        return
    for line in lines:
        with suppress(ValueError, RecursionError):
            yield json.loads(line)
