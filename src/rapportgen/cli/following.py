"""Documents that follow their projects: HTML as soon as something is saved, the rest after it."""

import sys
import time
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import NoReturn

from rapportgen.build.executors import here, local
from rapportgen.build.executors.crew import Crew
from rapportgen.build.files import project_files
from rapportgen.build.first_documents import first_of
from rapportgen.build.job import Job, PackedShelves, job_of
from rapportgen.build.ledger.books import Books
from rapportgen.build.ledger.holding import FolderError, at_work
from rapportgen.build.ledger.inputs import Reader
from rapportgen.build.ledger.lock import BusyError
from rapportgen.build.order import Order
from rapportgen.build.project import Built, finished
from rapportgen.build.run import attempt, build_all
from rapportgen.build.saves import NewerSaveError, Saves
from rapportgen.build.watching import Change
from rapportgen.cli.change_told import tell_change
from rapportgen.cli.executor import DEFAULT_LIMIT, WORTH_A_PROCESS
from rapportgen.cli.jobs import number_of_jobs
from rapportgen.cli.making import Making
from rapportgen.cli.progress import tracked
from rapportgen.cli.stopped import STOPS, stop_code
from rapportgen.cli.tell import excused, tell
from rapportgen.cli.terminal import talk
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source.reading import read_bytes
from rapportgen.writers.formats import format_names

QUICK, SLOW = "html", "pdf"
DOCUMENTS_WORTH_A_PROCESS = 3 * WORTH_A_PROCESS  # one template's document of each project
AGAIN = 0.5  # seconds until another build may be done

Building = Callable[[Sequence[Order], Books], Iterable[Built]]
"""What makes some orders, and what came of those that are still to be told."""


@dataclass
class _Following:
    """What is followed, and the findings that the latest save was answered with, by project.

    `latest` is the project that was saved last: whoever then saves a template looks at that one.
    `first` are the documents of saved templates, whose HTML comes before that of others.
    """

    paths: Sequence[Path]
    named: Sequence[str]
    making: Making
    saves: Saves
    told: set[tuple[Path, Diagnostic]] = field(default_factory=set)
    latest: Path | None = None
    first: frozenset[str] = frozenset()
    html_waits: bool = False

    def get_ready(self) -> None:
        """Load what the first save would wait for, by making the HTML of a project in vain."""
        files = sorted(project_files(self.paths), key=_saved_when)
        self.latest = files[-1] if files else None
        orders, _ = self._quick().orders(files[-1:], ())
        for job in (job_of(order, PackedShelves()) for order in orders):
            if isinstance(job, Job):
                attempt(job)

    def answer(self, change: Change) -> None:
        """Tell what was saved, and make the HTML of it: of many projects that of the first ones."""
        self.told.clear()
        tell_change(change, "bygger", "bygger det som ändras av {} projekt")
        if len(change.touched) == 1:
            [self.latest] = change.touched
        if change.touched and QUICK in (self.making.formats or (QUICK,)):
            # What has not been answered in full may be any document.
            self.first = frozenset() if self.html_waits else change.documents
            self.html_waits |= len(change.touched) > self._at_once
            self._make(change.touched, self._quick(), self._first_ones)

    def catch_up(self, files: Sequence[Path]) -> bool:
        """Make all that is asked for of some files; return whether nothing was saved meanwhile."""
        jobs = number_of_jobs(None, len(files), WORTH_A_PROCESS)
        workers = local.crew(jobs, DEFAULT_LIMIT, self.making.writers)
        try:
            for making, first in self._steps():
                crew = replace(workers, look=self.saves.look)
                self._make(files, making, partial(_all, crew, first))
                self.saves.look()
        except NewerSaveError:
            return False
        self.html_waits = False
        return True

    @property
    def _at_once(self) -> int:
        """Return how many projects are answered here: the others are as fast in new processes."""
        return DOCUMENTS_WORTH_A_PROCESS if self.first else WORTH_A_PROCESS

    def _quick(self) -> Making:
        return replace(self.making, formats=(QUICK,))

    def _steps(self) -> Iterator[tuple[Making, frozenset[str]]]:
        """Yield what is made in turn, and the documents that alone are made then, if any are.

        Nobody waits for PDF, which takes long, to see the rest.
        """
        everything: frozenset[str] = frozenset()
        if self.html_waits and (self.first or self.making.formats != (QUICK,)):
            yield self._quick(), self.first
        rest = tuple(name for name in self.making.formats or format_names() if name != SLOW)
        if rest and rest != self.making.formats:
            yield replace(self.making, formats=rest), everything
        yield self.making, everything

    def _first_ones(self, orders: Sequence[Order], books: Books) -> Iterable[Built]:
        """Make orders here, tell of each, and stop when other processes would be as fast."""
        made = 0
        for order in sorted(orders, key=lambda order: order.path != self.latest):
            work = _part(order, self.first, books)
            self._tell(list(finished(build_all([work], here.crew(DEFAULT_LIMIT), books))))
            made += isinstance(work, Job)
            if made == self._at_once:
                break
        return ()

    def _make(self, files: Iterable[Path], making: Making, build: Building) -> None:
        touched = set(files)
        orders, clashes = making.orders(list(project_files(self.paths)), self.named)
        results = [Built(file, [clashes[file]]) for file in clashes if file in touched]
        wanted = [order for order in orders if order.path in touched]
        try:
            built, also = _built_when_free(wanted, making.output, build)
        except FolderError as failed:
            tell([], [failed.finding])
        else:
            self._tell([*results, *built], also)

    def _tell(self, results: Sequence[Built], also: Sequence[Diagnostic] = ()) -> None:
        """Tell what came of a round, without what was told already."""
        said = results if self.making.formats else [excused(built) for built in results]
        known = {finding for _, finding in self.told}
        new = [
            replace(built, skipped=[], unchanged=0) for built in said if self._is_news(built, known)
        ]
        if new or also:
            tell(new, also, known=known)
        self.told.update((built.path, found) for built in said for found in built.diagnostics)

    def _is_news(self, built: Built, known: Container[Diagnostic]) -> bool:
        """Return whether there is something new to tell; an error of a pack is for each project."""
        return bool(built.written) or any(
            found not in known or (found.is_error and (built.path, found) not in self.told)
            for found in built.diagnostics
        )


def _saved_when(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except (OSError, ValueError):  # it is asked for by name, and not there
        return 0


def _part(order: Order, documents: frozenset[str], books: Books) -> Job | Built:
    """Return what has to be made for an order, of certain documents alone if any are named."""
    return first_of(books.prepare(order), documents, books.session.known.entry(order.path))


def _all(
    crew: Crew, first: frozenset[str], orders: Sequence[Order], books: Books
) -> Iterable[Built]:
    """Make all orders, with a bar for whoever waits for many."""
    due = [_part(order, first, books) for order in orders]
    with closing(build_all(due, crew, books)) as built:
        return list(tracked(built, list(map(books.expected, due))))


def _built_when_free(
    orders: Sequence[Order], output: Path, build: Building
) -> tuple[list[Built], list[Diagnostic]]:
    """Return what came of some orders, when no other build is at work in the folder any more."""
    for times in count():
        try:
            with at_work(output) as session:
                # What is read too early is saved once more, and then read again.
                books = Books(session, Reader(session.known.stamps), read_bytes)
                return list(build(orders, books)), session.close()
        except BusyError:
            if times == 0:
                talk(f"Väntar på ett annat bygge i mappen {output}.")
            time.sleep(AGAIN)
    raise AssertionError  # counting never ends


def follow(paths: Sequence[Path], named: Sequence[str], making: Making) -> NoReturn:
    """Make what is not up to date, and then what each save touches, until Ctrl-C."""
    try:
        following = _Following(paths, named, making, Saves(paths))
        behind = dict.fromkeys(project_files(paths))
        following.get_ready()
        while True:
            if following.catch_up(list(behind)):
                behind.clear()
                talk("Väntar på att du sparar. Avsluta med Ctrl+C.")
            change = following.saves.next()
            following.answer(change)
            behind |= dict.fromkeys(change.touched)
    except STOPS as stop:
        talk("Dokumenten byggs inte längre om.")
        sys.exit(stop_code(stop))
