"""A build at work: what has to be made is made, the rest is left alone, and all of it is told."""

import sys
from collections.abc import Sequence
from contextlib import closing
from typing import NoReturn

from rapportgen.build.executors.crew import Crew
from rapportgen.build.ledger.books import Books
from rapportgen.build.ledger.holding import FolderError, at_work
from rapportgen.build.ledger.inputs import Reader
from rapportgen.build.ledger.issuing import Seen, withdraw
from rapportgen.build.ledger.lock import BusyError
from rapportgen.build.ledger.searched import pack_places, program_places
from rapportgen.build.ledger.session import Part, Session
from rapportgen.build.ledger.stale import Stale, removed
from rapportgen.build.project import Built
from rapportgen.build.run import build_all
from rapportgen.build.spelled_out import spelled_out
from rapportgen.cli.exit_codes import exit_code
from rapportgen.cli.left_over import NEEDS_ALL, cleaned_up, left_over
from rapportgen.cli.progress import tracked
from rapportgen.cli.receipts import leave_receipt
from rapportgen.cli.tell import excused, tell
from rapportgen.cli.terminal import give_up, reader_may_leave
from rapportgen.cli.work import Work


def build_documents(work: Work, seen: Seen) -> NoReturn:
    """Build, say what was found, list what was written, and end the program."""
    try:
        with work.crew as crew, at_work(work.output) as session:
            code = _build(work, seen, session, crew)
    except BusyError:
        give_up(
            f"Ett annat bygge arbetar i mappen {spelled_out(work.output)}.",
            "Vänta tills det är klart, eller välj en annan mapp med --output.",
        )
    except FolderError as failed:
        tell([], [failed.finding])
        sys.exit(2)
    sys.exit(code)


def _build(work: Work, seen: Seen, session: Session, crew: Crew) -> int:
    """Return the exit code of a build, once it is done and told."""
    withdraw(sys.argv[1:])
    files = [order.path for order in work.orders]
    for places in (files, pack_places(files), program_places()):
        seen.see(places)
    if work.part:
        names = frozenset(map(session.known.name, files))
        session.part = Part(work.part.name, names)
    books = Books(session, Reader(session.known.stamps))
    due = list(map(books.prepare, work.orders))
    with closing(build_all(due, crew, books)) as built:
        done = list(tracked(built, list(map(books.expected, due))))
    wrong = {built.path for built in done if any(one.is_error for one in built.diagnostics)}
    stale = list(work.stale_files(session.known, wrong))
    kept = list(removed(session.known, stale)) if work.clean else stale
    lines = _said_of(work, session, stale, kept)
    hindrances = {
        file.hindrance.message: file.hindrance for file in reversed(kept) if file.hindrance
    }
    also = [*hindrances.values(), *session.close()]
    results = [*(Built(file, [finding]) for file, finding in work.clashes.items()), *done]
    told = results if work.asks_for_formats else [excused(built) for built in results]
    with reader_may_leave():
        tell(told, also, lines)
    if not (also or lines):
        leave_receipt(work.orders, results, seen, session)
    return exit_code([*(finding for built in told for finding in built.diagnostics), *also])


def _said_of(
    work: Work, session: Session, stale: Sequence[Stale], kept: Sequence[Stale]
) -> list[str]:
    """Return what to say of files that are left over."""
    if not work.clean:
        return left_over(session.known, stale)
    lines = cleaned_up(session.known, stale, kept)
    return lines if work.is_whole else [*lines, NEEDS_ALL]
