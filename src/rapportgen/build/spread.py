"""One piece of work for each of many items, in several processes; results come in their order."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from typing import Generic, TypeVar

from rapportgen.build import workers

Item = TypeVar("Item")
Result = TypeVar("Result")

AHEAD = 4  # chunks handed out for each process: none waits, and memory holds only so many results


@dataclass(frozen=True, slots=True)
class Work(Generic[Item, Result]):
    """What to do with an item in another process, and what its result is if that process dies."""

    do: Callable[[Item], Result]
    died: Callable[[Item], Result]


def spread(
    work: Work[Item, Result], items: Sequence[Item], jobs: int, size: int = 1
) -> Iterator[Result]:
    """Yield the result of each item, sent to the processes in chunks of a size.

    A process that dies takes nobody with it: the items it may have died of are tried one by one.
    """
    chunks = deque(items[start : start + size] for start in range(0, len(items), size))
    while chunks:
        yield from _while_all_live(work, chunks, jobs)
        if chunks:
            yield from _carefully(work, chunks.popleft())


def _while_all_live(
    work: Work[Item, Result], chunks: deque[Sequence[Item]], jobs: int
) -> Iterator[Result]:
    """Yield the results of the chunks, each taken off when it is done, until a process dies."""
    under_way: deque[Future[list[Result]]] = deque()
    rest = iter(tuple(chunks))
    with workers.pool(min(jobs, len(chunks))) as pool:
        try:
            while chunks:
                _hand_out(pool, work, islice(rest, AHEAD * jobs - len(under_way)), under_way)
                results = under_way.popleft().result()
                chunks.popleft()
                yield from results
        except BrokenProcessPool:
            return
        finally:
            pool.shutdown(cancel_futures=True)


def _hand_out(
    pool: ProcessPoolExecutor,
    work: Work[Item, Result],
    chunks: Iterator[Sequence[Item]],
    under_way: deque[Future[list[Result]]],
) -> None:
    with workers.interrupts_held():
        under_way.extend(pool.submit(_each, work.do, chunk) for chunk in chunks)


def _each(do: Callable[[Item], Result], chunk: Sequence[Item]) -> list[Result]:
    return [do(item) for item in chunk]


def _carefully(work: Work[Item, Result], chunk: Sequence[Item]) -> Iterator[Result]:
    """Yield the results of a chunk that a process may have died of."""
    if len(chunk) > 1:
        yield from spread(work, chunk, jobs=1)
        return
    with workers.pool(1) as pool:
        try:
            with workers.interrupts_held():
                alone = pool.submit(work.do, chunk[0])
            yield alone.result()
        except BrokenProcessPool:
            yield work.died(chunk[0])
