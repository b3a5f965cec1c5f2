"""What comes of a job, share by share: put where it belongs, and noted as soon as it is made."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from rapportgen.build.job import Job
from rapportgen.build.ledger.findings import Told
from rapportgen.build.ledger.inputs import Reader
from rapportgen.build.ledger.keys import ask_key, output_key, sha256
from rapportgen.build.ledger.manifest import Entry, Inputs, Written
from rapportgen.build.ledger.session import Session
from rapportgen.build.ledger.standing import files_asked
from rapportgen.build.ledger.storing import Store, Stored
from rapportgen.build.made import Made, joined
from rapportgen.build.project import Built, Kept, Step
from rapportgen.build.rules import PROCESS_DIED
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.waived import Waived
from rapportgen.report.masking import masked_diagnostic


@dataclass
class Account:
    """Takes what is made in a job; `earlier` is what was told of the project before it."""

    session: Session
    reader: Reader
    job: Job
    earlier: Told
    _made: Made = field(init=False)
    _files: int = 0
    _stored: list[Stored] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._made = Made(self.job.order.path, list(self.earlier.findings))

    def settle(self, made: Iterable[Made], shares: int) -> Iterator[Step]:
        """Yield what comes of the shares of the job, and after the last one of all of it."""
        for number, share in enumerate(made, 1):
            self._take(share)
            if number < shares:
                yield Kept(len(share.outputs), number / shares)
        yield self._built()

    def _take(self, made: Made) -> None:
        """Put the files of a share where they belong, and note that they are made."""
        store = Store(self.session.known, self.session.journal, self.job.order.force)
        stored = store.put((output.name, output.content) for output in made.outputs)
        self._stored.append(stored)
        self._files += len(made.outputs)
        self._made = joined([self._made, replace(made, outputs=[])])
        if made.planned:
            self._record(made, stored)

    def _built(self) -> Built:
        made = self._made
        return Built(
            made.path,
            self._findings(),
            made.waived,
            self._written(),
            made.skipped,
            unchanged=sum(stored.same for stored in self._stored) + self._left_alone(),
            made=self._files,
            can_be_draft=made.can_be_draft,
            tells_of_persons=made.tells_of_persons,
        )

    def _written(self) -> list[Path]:
        """Return the files that were written, in the order in which the pack has the documents."""
        written = {path for stored in self._stored for path in stored.written}
        entry, output = self._entry(), self.session.known.output
        names = files_asked(self.job.order, entry) if entry else ()
        return [path for name in names if (path := output / name) in written]

    def _findings(self) -> list[Diagnostic]:
        stored = (finding for stored in self._stored for finding in stored.findings)
        return [*self._made.diagnostics, *stored]

    def _left_alone(self) -> int:
        """Return how many of the files that were asked for stood as before, and were not made."""
        only, entry = self.job.only, self._entry()
        if only is None or entry is None:
            return 0
        return len(files_asked(self.job.order, entry)) - len(only)

    def _record(self, made: Made, stored: Stored) -> None:
        """Note what was made; what went wrong is tried again by the next build."""
        order = self.job.order
        packs = self.reader.packs(order.path, made.packs)
        inputs = Inputs(sha256(self.job.content), packs, self.reader.program)
        written = {
            name: Written(output_key(inputs, name, order), digest)
            for name, digest in stored.hashes.items()
        }
        before = self._entry()
        outputs = {**before.outputs, **written} if before else written
        told = None if any(map(_is_wrong, self._findings())) else _told(self._made)
        name = self.session.known.name(order.path)
        self.session.record(name, Entry(inputs, made.planned, outputs), ask_key(order), told)

    def _entry(self) -> Entry | None:
        return self.session.known.entry(self.job.order.path)


def _is_wrong(finding: Diagnostic) -> bool:
    """Return whether a finding makes a project be built again as a whole.

    Of one that a process has died of, that file alone is not there, and is made again.
    """
    return finding.is_error and finding.rule != PROCESS_DIED


def _told(made: Made) -> Told:
    """Return what to tell until something changes: masked, since an output folder is shared."""
    return Told(
        tuple(masked_diagnostic(one) for one in made.diagnostics if one.rule != PROCESS_DIED),
        tuple(Waived(masked_diagnostic(one.diagnostic), one.reason) for one in made.waived),
        tuple((skipped.document, skipped.missing) for skipped in made.skipped),
    )
