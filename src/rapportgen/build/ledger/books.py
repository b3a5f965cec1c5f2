"""The books of a build: what need not be made again, and what came of the rest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from rapportgen.build.files import folder_name, same_name
from rapportgen.build.job import Job, PackedShelves, Read, job_of
from rapportgen.build.ledger.findings import Told
from rapportgen.build.ledger.inputs import Reader
from rapportgen.build.ledger.keys import ask_key, output_key, sha256
from rapportgen.build.ledger.manifest import Entry, Inputs, Written
from rapportgen.build.ledger.session import Session
from rapportgen.build.ledger.standing import files_asked, stands
from rapportgen.build.ledger.storing import Store, Stored
from rapportgen.build.made import Made, Skipped
from rapportgen.build.order import Order
from rapportgen.build.project import Built
from rapportgen.build.resting import read_at_rest
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.waived import Waived
from rapportgen.report.masking import masked_diagnostic


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
        inputs = self.reader.inputs_as_before(order.path, self._entry(order.path))
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
        entry = self._entry(due.order.path)
        return len(files_asked(due.order, entry)) if entry else None

    def settle(self, made: Made, job: Job) -> Built:
        """Put what was made where it belongs, and return what came of it."""
        order = job.order
        earlier = self._told.pop(order.path, Told())
        found = list(dict.fromkeys((*earlier.findings, *made.diagnostics)))
        stored = Store(self.session.known, self.session.journal, order.force).put(
            (output.name, output.content) for output in made.outputs
        )
        built = Built(
            made.path,
            [*found, *stored.findings],
            made.waived,
            stored.written,
            made.skipped,
            unchanged=stored.same + self._left_alone(job),
            made=len(made.outputs),
            can_be_draft=made.can_be_draft,
            tells_of_persons=made.tells_of_persons,
        )
        if made.planned:
            went_wrong = any(finding.is_error for finding in built.diagnostics)
            self._record(made, job, stored, None if went_wrong else _told(built, found))
        return built

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

    def _entry(self, project: Path) -> Entry | None:
        known = self.session.known
        return known.entries.get(known.name(project))

    def _told_before(self, order: Order, inputs: Inputs) -> Told | None:
        return self.session.told(order.path, inputs, ask_key(order))

    def _files_asked(self, order: Order) -> Sequence[str]:
        entry = self._entry(order.path)
        return files_asked(order, entry) if entry else ()

    def _due(self, order: Order, files: Iterable[str]) -> frozenset[str]:
        """Return the files that were asked for and do not stand as they were built."""
        entry, known = self._entry(order.path), self.session.known
        if entry is None:
            return frozenset()
        return frozenset(name for name in files if not stands(known, entry, name, order))

    def _left_alone(self, job: Job) -> int:
        """Return how many of the files that were asked for stood as before, and were not made."""
        return 0 if job.only is None else len(self._files_asked(job.order)) - len(job.only)

    def _record(self, made: Made, job: Job, stored: Stored, told: Told | None) -> None:
        """Note what was made; what went wrong is tried again by the next build."""
        packs = self.reader.packs(job.order.path, made.packs)
        inputs = Inputs(sha256(job.content), packs, self.reader.program)
        written = {
            name: Written(output_key(inputs, name, job.order), digest)
            for name, digest in stored.hashes.items()
        }
        before = self._entry(job.order.path)
        outputs = {**before.outputs, **written} if before else written
        name = self.session.known.name(job.order.path)
        entry = Entry(inputs, made.planned, outputs)
        self.session.record(name, entry, ask_key(job.order), told)


def _as_before(order: Order, told: Told, unchanged: int) -> Built:
    return Built(
        order.path,
        list(told.findings),
        told.waived,
        skipped=[Skipped(title, missing) for title, missing in told.lacking],
        unchanged=unchanged,
    )


def _told(built: Built, found: list[Diagnostic]) -> Told:
    """Return what to tell until something changes: masked, since an output folder is shared."""
    return Told(
        tuple(map(masked_diagnostic, found)),
        tuple(Waived(masked_diagnostic(one.diagnostic), one.reason) for one in built.waived),
        tuple((skipped.document, skipped.missing) for skipped in built.skipped),
    )
