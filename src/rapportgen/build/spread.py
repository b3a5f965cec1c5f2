"""One piece of work for each of many items, by several at a time; results come in their order."""

from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from dataclasses import dataclass
from itertools import islice
from typing import Generic

from rapportgen.build import workers
from rapportgen.build.alone import alone
from rapportgen.build.deaths import KILLED, Death
from rapportgen.build.executors.crew import Crew
from rapportgen.build.waiting import waited
from rapportgen.build.work import Item, Result, Work


@dataclass
class _Chunk(Generic[Item, Result]):
    """Some items that are sent together, and what will be their results once they are sent."""

    items: Sequence[Item]
    sent: Future[list[Result | Death]] | None = None

    def is_lost(self) -> bool:
        """Return whether the items are to be sent, for the first time or again."""
        sent = self.sent
        return sent is None or not sent.done() or sent.cancelled() or bool(sent.exception())


def spread(
    work: Work[Item, Result], items: Sequence[Item], crew: Crew, size: int = 1
) -> Generator[Result]:
    """Yield the result of each item, sent to the crew in chunks of a size; close it to give up.

    A process that dies takes nobody with it: the items it may have died of are tried one by one.
    """
    starts = range(0, len(items), size)
    chunks = deque(_Chunk[Item, Result](items[start : start + size]) for start in starts)
    while chunks:
        with crew.open(len(chunks)) as executor:
            yield from _while_all_live(work, chunks, crew, executor)
        if chunks:
            for item in chunks.popleft().items:
                yield alone(work, item, crew, KILLED)
        for chunk in chunks:
            chunk.sent = None if chunk.is_lost() else chunk.sent


def _while_all_live(
    work: Work[Item, Result],
    chunks: deque[_Chunk[Item, Result]],
    crew: Crew,
    executor: Executor,
) -> Iterator[Result]:
    """Yield the results of the chunks, each taken off when it is done, until a process dies."""
    while chunks:
        try:
            sent = [_sent(work, chunk, crew, executor) for chunk in islice(chunks, crew.ahead)]
            results = waited(sent[0], crew)
        except BrokenExecutor:
            return
        for item, result in zip(chunks.popleft().items, results, strict=True):
            yield alone(work, item, crew, result) if isinstance(result, Death) else result


def _sent(
    work: Work[Item, Result], chunk: _Chunk[Item, Result], crew: Crew, executor: Executor
) -> Future[list[Result | Death]]:
    if chunk.sent is None:
        chunk.sent = executor.submit(workers.done, work.do, chunk.items, crew.limit)
    return chunk.sent
