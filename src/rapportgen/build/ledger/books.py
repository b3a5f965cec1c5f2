"""The books of a build: what need not be made again, and what came of the rest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from rapportgen.build.files import folder_name, same_name
from rapportgen.build.job import Job, PackedShelves, Read, job_of
from rapportgen.build.ledger.account import Account
from rapportgen.build.ledger.findings import Told
from rapportgen.build.ledger.inputs import Reader
from rapportgen.build.ledger.keys import ask_key, sha256
from rapportgen.build.ledger.manifest import Inputs
from rapportgen.build.ledger.session import Session
from rapportgen.build.ledger.standing import files_asked, stands
from rapportgen.build.made import Skipped
from rapportgen.build.order import Order
from rapportgen.build.project import Built
from rapportgen.build.resting import read_at_rest
from rapportgen.diagnostics.diagnostic import Diagnostic


@dataclass
class Books:
    """Decides what a build has to make, puts it where it belongs, and keeps what was told."""

    session: Session
    reader: Reader
    read: Read = read_at_rest
    _shelves: PackedShelves = field(default_factory=PackedShelves)
    _by_folder: dict[str, str] = field(default_factory=dict)
    _told: dict[Path, Told] = field(default_factory=dict)

    def prepare(self, order: Order) -> Job | Built:
        """Return what has to be made for an order; what came of it if that is nothing."""
        if other := self._owner(order.path):
            return Built(order.path, [same_name(order.path, other)])
        # Before anything is read: what changes meanwhile is then made again the next time.
        inputs = self.reader.inputs_as_before(order.path, self.session.known.entry(order.path))
        told = None if order.force or inputs is None else self._told_before(order, inputs)
        asked = self._files_asked(order) if told else ()
        due = self._due(order, asked)
        if told and not due:
            return _as_before(order, told, len(asked))
        job = job_of(order, self._shelves, self.read)
        if isinstance(job, Diagnostic):
            return Built(order.path, [job])
        if told and inputs and sha256(job.content) == inputs.project:
            self._told[order.path] = told
            return replace(job, only=due)
        return job

    def expected(self, due: Job | Built) -> int | None:
        """Return how many files something that is due becomes, None if nobody can know it yet."""
        if isinstance(due, Built):
            return 0
        if due.only is not None:
            return len(due.only)
        entry = self.session.known.entry(due.order.path)
        return len(files_asked(due.order, entry)) if entry else None

    def account(self, job: Job) -> Account:
        """Return what takes what comes of a job."""
        earlier = self._told.pop(job.order.path, Told())
        return Account(self.session, self.reader, job, earlier)

    def _owner(self, project: Path) -> Path | None:
        """Return another project, of an earlier build, whose documents are in the same folder."""
        known = self.session.known
        # Not `known.owners`: that has the very paths of files, and only projects that have some.
        if not self._by_folder:
            self._by_folder = {folder_name(Path(name)): name for name in known.entries}
        owner = self._by_folder.get(folder_name(project))
        if owner is None or owner == known.name(project) or not known.file(owner).exists():
            return None
        return known.file(owner)

    def _told_before(self, order: Order, inputs: Inputs) -> Told | None:
        return self.session.told(order.path, inputs, ask_key(order))

    def _files_asked(self, order: Order) -> Sequence[str]:
        entry = self.session.known.entry(order.path)
        return files_asked(order, entry) if entry else ()

    def _due(self, order: Order, files: Iterable[str]) -> frozenset[str]:
        """Return the files that were asked for and do not stand as they were built."""
        known = self.session.known
        entry = known.entry(order.path)
        if entry is None:
            return frozenset()
        return frozenset(name for name in files if not stands(known, entry, name, order))


def _as_before(order: Order, told: Told, unchanged: int) -> Built:
    return Built(
        order.path,
        list(told.findings),
        told.waived,
        skipped=[Skipped(title, missing) for title, missing in told.lacking],
        unchanged=unchanged,
    )
