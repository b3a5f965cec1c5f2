"""All orders of a run, done by a crew; results come in the order of the files."""

from collections.abc import Generator, Sequence
from contextlib import closing

from rapportgen.build.executors.crew import Crew
from rapportgen.build.job import Job
from rapportgen.build.ledger.books import Books
from rapportgen.build.made import Made
from rapportgen.build.make import make
from rapportgen.build.parts import died, joined, parts
from rapportgen.build.project import Built
from rapportgen.build.spread import spread
from rapportgen.build.unexpected import unexpected
from rapportgen.build.work import Work


def build_all(work: Sequence[Job | Built], crew: Crew, books: Books) -> Generator[Built]:
    """Yield what came of each order in turn, once it was prepared by the books."""
    jobs = [job for job in work if isinstance(job, Job)]
    with closing(spread(Work(attempt, died, parts, joined), jobs, crew)) as made:
        for due in work:
            yield due if isinstance(due, Built) else books.settle(next(made), due)


def attempt(job: Job) -> Made:
    """Return what came of a job; a mistake in the program stops this project, not the others."""
    try:
        return make(job)
    except MemoryError:  # it may be made when nobody else needs memory
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, the other projects are built
        return Made(job.order.path, [unexpected(job.order.path, error)])
