"""The files of a project put into the output folder, so that nothing that is not ours is lost."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rapportgen.build import rules
from rapportgen.build.ledger.folder import Known
from rapportgen.build.ledger.journal import Journal
from rapportgen.build.ledger.keeping import keep_aside
from rapportgen.build.ledger.keys import sha256
from rapportgen.build.ledger.stamps import stamp_of
from rapportgen.build.opened import open_elsewhere
from rapportgen.build.unwritable import cannot_write
from rapportgen.build.writing import write_stamped
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Severity


@dataclass
class Stored:
    """What came of putting files into the folder: those written, those that stood there already.

    `hashes` has both by path.
    """

    written: list[Path] = field(default_factory=list)
    same: int = 0
    hashes: dict[str, str] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Store:
    """Puts files into a folder of which something is known, and says so in its journal first.

    By `force` documents that seem to be open are written over too, and no stamp is believed.
    """

    known: Known
    journal: Journal
    force: bool = False

    def put(self, files: Iterable[tuple[str, bytes]]) -> Stored:
        """Write the files that do not stand there already; what somebody edited is kept aside."""
        stored = Stored()
        new: dict[str, bytes] = {}
        for path, content in files:
            digest = sha256(content)
            stored.hashes[path] = digest
            if self.force:
                self.known.stamps.forget(self.known.place(path))
            if self.known.sha256(path) == digest:
                stored.same += 1
            else:
                new[path] = content
        if new:
            self._write_all(new, stored)
        return stored

    def _write_all(self, new: Mapping[str, bytes], stored: Stored) -> None:
        hashes = {path: stored.hashes.pop(path) for path in new}
        try:
            self.journal.intend(hashes)
        except OSError as error:
            stored.findings.append(cannot_write(self.journal.path, error))
            return
        for path, content in new.items():
            target = self.known.output / path
            wrong = self._make_way(path, target, stored) or self._write(
                target, content, hashes[path]
            )
            if wrong:
                stored.findings.append(wrong)
            else:
                stored.written.append(target)
                stored.hashes[path] = hashes[path]

    def _make_way(self, path: str, target: Path, stored: Stored) -> Diagnostic | None:
        """Keep aside what stands where a file goes and is not ours; return what hinders that."""
        if not self.force and (opened := open_elsewhere(target)):
            return opened
        if not os.path.lexists(target) or target.is_dir() or self._is_own(path):
            return None  # a folder is told of by who tries to write there
        try:
            aside = keep_aside(target)
        except OSError as error:
            return cannot_write(target, error)
        stored.findings.append(_kept(target, aside, is_known=path in self.known.own))
        return None

    def _is_own(self, path: str) -> bool:
        found = self.known.sha256(path)
        return found is not None and found in self.known.own.get(path, ())

    def _write(self, target: Path, content: bytes, digest: str) -> Diagnostic | None:
        found = write_stamped(target, content)
        if isinstance(found, Diagnostic):
            return found
        self.known.stamps.note(target, stamp_of(found), digest)
        return None


def _kept(target: Path, aside: Path, *, is_known: bool) -> Diagnostic:
    what = (
        "har ändrats sedan det byggdes" if is_known else "fanns redan, och är inte byggt härifrån"
    )
    return Diagnostic(
        rules.EDITED_DOCUMENT,
        Place(str(target)),
        f"Dokumentet {what}. Det finns kvar som {aside.name}.",
        "Skriv in det som du vill behålla i projektfilen, och ta sedan bort den filen.",
        severity=Severity.WARNING,
    )
