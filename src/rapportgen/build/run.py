"""All orders of a run, done by a crew; results come in the order of the files."""

from collections.abc import Generator
from contextlib import closing

from rapportgen.build.executors.crew import Crew
from rapportgen.build.job import Job, PackedShelves, job_of
from rapportgen.build.made import Made
from rapportgen.build.make import make
from rapportgen.build.order import Order
from rapportgen.build.parts import died, joined, parts
from rapportgen.build.project import Built, put
from rapportgen.build.spread import spread
from rapportgen.build.unexpected import unexpected
from rapportgen.build.work import Work
from rapportgen.diagnostics.diagnostic import Diagnostic


def build_all(orders: list[Order], crew: Crew) -> Generator[Built]:
    """Return what came of each order, in order, as soon as it and those before it are done."""
    packs = PackedShelves()
    work = [job_of(order, packs) for order in orders]
    ready = [job for job in work if isinstance(job, Job)]
    with closing(spread(Work(_attempt, died, parts, joined), ready, crew)) as made:
        for order, job in zip(orders, work, strict=True):
            if isinstance(job, Diagnostic):
                yield Built(order.path, [job])
            else:
                yield put(next(made), order)


def _attempt(job: Job) -> Made:
    """Return what came of a job; a mistake in the program stops this project, not the others."""
    try:
        return make(job)
    except MemoryError:  # it may be made when nobody else needs memory
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, the other projects are built
        return Made(job.order.path, [unexpected(job.order.path, error)])
