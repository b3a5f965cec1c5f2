"""Hashes of the packs that projects can name."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from rapportgen.build.ledger.keys import joined_key
from rapportgen.build.ledger.stamps import Stamps
from rapportgen.packs.folders import available_packs, is_inside, is_out_of_reach, pack_roots


@dataclass
class PackHashes:
    """The hashes of the packs within reach of project files, each read once."""

    stamps: Stamps
    _homes: dict[Path, dict[str, str]] = field(default_factory=dict)
    _hashes: dict[Path, str] = field(default_factory=dict)

    def read(self, project: Path) -> dict[str, str]:
        """Return the hashes of the packs within reach of a project file, by name."""
        if project.parent not in self._homes:
            available = available_packs(pack_roots(project))
            hashes = {name: self._of(folder) for name, folder in available.items()}
            self._homes[project.parent] = hashes
        return self._homes[project.parent]

    def _of(self, folder: Path) -> str:
        if folder not in self._hashes:
            self._hashes[folder] = joined_key(*self._parts(folder))
        return self._hashes[folder]

    def _parts(self, folder: Path) -> Iterator[tuple[str, str | None]]:
        for file in pack_files(folder):
            yield file.relative_to(folder).as_posix(), self.stamps.sha256(file)


def pack_files(folder: Path) -> list[Path]:
    """Return the files of a pack, without what programs leave beside those that are open.

    One that cannot be reached is among them: whoever reads the pack tells of it.
    """
    found = (Path(above, name) for above, _, names in os.walk(folder) for name in names)
    ours = (file for file in found if not _is_beside(file.name))
    return sorted(file for file in ours if is_inside(file, folder) or is_out_of_reach(file))


def _is_beside(name: str) -> bool:
    return name.startswith("~$") or (name.startswith(".") and not name.endswith(".md"))
