"""All orders of a run, done by a crew; results come in the order of the files."""

from collections.abc import Generator, Sequence
from contextlib import closing
from itertools import chain, islice

from rapportgen.build.executors.crew import Crew
from rapportgen.build.job import Job
from rapportgen.build.ledger.books import Books
from rapportgen.build.made import Made, joined
from rapportgen.build.make import make
from rapportgen.build.parts import died, parts
from rapportgen.build.project import Built, Step
from rapportgen.build.shares import shared_out
from rapportgen.build.shortage import is_short_of_memory
from rapportgen.build.spread import spread
from rapportgen.build.unexpected import unexpected
from rapportgen.build.work import Work


def build_all(work: Sequence[Job | Built], crew: Crew, books: Books) -> Generator[Step]:
    """Yield what came of each order in turn, once prepared by the books, and how it comes there."""
    jobs = [job for job in work if isinstance(job, Job)]
    shares = shared_out(jobs, crew.ahead)
    every, numbers = list(chain.from_iterable(shares)), map(len, shares)
    with closing(spread(Work(attempt, died, parts, joined), every, crew)) as made:
        for due in work:
            if isinstance(due, Built):
                yield due
            else:
                number = next(numbers)
                yield from books.account(due).settle(islice(made, number), number)


def attempt(job: Job) -> Made:
    """Return what came of a job; a mistake in the program stops this project, not the others."""
    try:
        return make(job)
    except MemoryError:  # it may be made when nobody else needs memory
        raise
    except Exception as error:
        if is_short_of_memory():
            raise MemoryError from error
        return Made(job.order.path, [unexpected(job.order.path, error)])
