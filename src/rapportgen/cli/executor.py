"""Who does the work of a build, as the command line asks: processes here, or a cluster."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from urllib.parse import urlsplit

from rapportgen.build.executors import here, local
from rapportgen.build.executors.crew import Crew, ExecutorError
from rapportgen.build.order import Order
from rapportgen.cli.jobs import number_of_jobs
from rapportgen.cli.numbers import number_asked
from rapportgen.cli.terminal import give_up

DEFAULT_LIMIT = 120  # seconds; the longest document of the examples takes two
LONGEST_LIMIT = 86_400
WORTH_A_PROCESS = 4  # as many projects as are built while a process starts
DOCUMENTS = 3  # that take long, of a project when nobody says which


@contextmanager
def crew_asked(
    executor: str | None,
    jobs: str | None,
    time_limit: str | None,
    orders: Sequence[Order],
    writers: tuple[str, ...],
) -> Iterator[Crew]:
    """Give those who do the work; end the program if they cannot be reached, or are lost."""
    limit = _seconds(time_limit)
    if executor is not None and jobs is not None:
        give_up("--jobs går inte ihop med --executor.", "Ta bort ett av valen.")
    try:
        if executor is not None:
            with _cluster(executor, limit) as crew:
                yield crew
        else:
            size = sum(map(_size, orders))
            yield _of_this_computer(number_of_jobs(jobs, size, WORTH_A_PROCESS), limit, writers)
    except ExecutorError as error:
        give_up(error.message, error.remedy)


def _size(order: Order) -> int:
    """Return how many projects without anything slow take as long; a slow document is a process."""
    return WORTH_A_PROCESS * (len(order.documents) or DOCUMENTS) if order.takes_long else 1


def _of_this_computer(jobs: int, limit: float, writers: tuple[str, ...]) -> Crew:
    return here.crew(limit) if jobs == 1 else local.crew(jobs, limit, writers)


def _cluster(executor: str, limit: float) -> AbstractContextManager[Crew]:
    try:
        address = urlsplit(executor)
        host, port = address.hostname, address.port
    except ValueError:
        host = port = None
    if not host or not port or executor != f"dask://{address.netloc}":
        give_up(
            f"--executor {executor} går inte att använda.",
            "Skriv dask://DATOR:PORT, till exempel dask://192.168.1.20:8786.",
        )
    from rapportgen.build.executors.dask import cluster  # noqa: PLC0415 - an extra, and slow

    return cluster(address.netloc, limit)


def _seconds(asked: str | None) -> int:
    if asked is None:
        return DEFAULT_LIMIT
    seconds = number_asked(asked, LONGEST_LIMIT)
    if seconds is None:
        give_up(
            f"--time-limit {asked} går inte att använda.",
            f"Skriv ett antal sekunder från 1 till {LONGEST_LIMIT}.",
        )
    return seconds
