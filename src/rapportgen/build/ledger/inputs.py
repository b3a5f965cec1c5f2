"""What a project's documents are made of, as it stands now."""

from dataclasses import dataclass, field
from pathlib import Path

from rapportgen.build.ledger.manifest import Entry, Inputs
from rapportgen.build.ledger.packs import PackHashes
from rapportgen.build.ledger.program import program_fingerprint
from rapportgen.build.ledger.stamps import Stamps


@dataclass
class Reader:
    """Finds the hashes of project files, of the packs within their reach, and of the program."""

    stamps: Stamps
    program: str = field(init=False)
    _packs: PackHashes = field(init=False)

    def __post_init__(self) -> None:
        self.program = program_fingerprint(self.stamps)
        self._packs = PackHashes(self.stamps)

    def inputs_as_before(self, project: Path, entry: Entry | None) -> Inputs | None:
        """Return what a project is made of now; None if that is not what it was made of before."""
        self._packs.read(project)
        if entry is None or entry.inputs.program != self.program:
            return None
        return now if (now := self.inputs(project, entry)) == entry.inputs else None

    def inputs(self, project: Path, entry: Entry) -> Inputs:
        """Return what a project is made of now, with the packs that it had before.

        If it has got others, one of its files or of theirs has changed as well.
        """
        names = tuple(name for name, _ in entry.inputs.packs)
        content = self.stamps.sha256(project) or ""
        return Inputs(content, self.packs(project, names), self.program)

    def packs(self, project: Path, names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        """Return some packs by name, with the hash that their files had when they were read."""
        hashes = self._packs.read(project)
        return tuple((name, hashes.get(name, "")) for name in names)
