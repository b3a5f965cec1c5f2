"""All orders of a run, in this process or in several; results come in the order of the files."""

from collections.abc import Iterator

from rapportgen.build import rules
from rapportgen.build.job import Job, PackedShelves, job_of
from rapportgen.build.made import Made
from rapportgen.build.make import make
from rapportgen.build.order import Order
from rapportgen.build.project import Built, put
from rapportgen.build.spread import Work, spread
from rapportgen.build.unexpected import unexpected
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place


def build_all(orders: list[Order], jobs: int) -> Iterator[Built]:
    """Return what came of each order, in order, as soon as it and those before it are done."""
    packs = PackedShelves()
    work = [job_of(order, packs) for order in orders]
    ready = [job for job in work if isinstance(job, Job)]
    made = _made(ready, jobs)
    for order, job in zip(orders, work, strict=True):
        yield Built(order.path, [job]) if isinstance(job, Diagnostic) else put(next(made), order)


def _made(jobs: list[Job], processes: int) -> Iterator[Made]:
    """Yield what comes of each job, in order."""
    if processes == 1 or len(jobs) <= 1:
        yield from map(_attempt, jobs)
    else:
        yield from spread(Work(_attempt, _died), jobs, processes)


def _died(job: Job) -> Made:
    finding = Diagnostic(
        rules.PROCESS_DIED,
        Place(str(job.order.path)),
        "Dokumenten blev inte färdiga: datorn avbröt arbetet med den här filen.",
        "Oftast räckte minnet inte till. Stäng andra program och bygg filen för sig.",
    )
    return Made(job.order.path, [finding])


def _attempt(job: Job) -> Made:
    """Return what came of a job; a mistake in the program stops this project, not the others."""
    try:
        return make(job)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other projects are built
        return Made(job.order.path, [unexpected(job.order.path, error)])
