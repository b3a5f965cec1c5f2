"""An item that a process may have died of, tried with nobody else at work, part by part.

So the part that is too much is found, and the others have their results.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor
from typing import TypeVar

from rapportgen.build import workers
from rapportgen.build.deaths import KILLED, Death, out_of_time
from rapportgen.build.executors.crew import Crew
from rapportgen.build.waiting import waited
from rapportgen.build.work import Item, Result, Work

Answer = TypeVar("Answer")


def alone(work: Work[Item, Result], item: Item, crew: Crew, death: Death) -> Result:
    """Return what came of an item that has died once, of which death if it is known."""
    [parts] = _one_by_one(work.parts, [item], crew)
    if isinstance(parts, Death):
        return work.died(item, parts)
    if len(parts) == 1 and death == _out_of_time(crew):  # it would only take as long once more
        return work.died(parts[0], death)
    answers = zip(parts, _one_by_one(work.do, parts, crew), strict=True)
    return work.joined(
        [work.died(part, got) if isinstance(got, Death) else got for part, got in answers]
    )


def _one_by_one(
    do: Callable[[Item], Answer], items: Sequence[Item], crew: Crew
) -> Iterator[Answer | Death]:
    """Yield what came of each item, or how a process died of it, with a new one for the next."""
    left = deque(items)
    while left:
        with crew.open(1) as executor:
            answer: Answer | Death | None = None
            while left and not isinstance(answer, Death):
                answer = _attempt(executor, do, left.popleft(), crew)
                yield answer


def _attempt(
    executor: Executor, do: Callable[[Item], Answer], item: Item, crew: Crew
) -> Answer | Death:
    began = time.monotonic()
    try:
        [answer] = waited(executor.submit(workers.done, do, [item], crew.limit), crew)
    except BrokenExecutor:
        late = crew.limit is not None and time.monotonic() - began >= crew.limit
        return _out_of_time(crew) if late else KILLED
    return answer


def _out_of_time(crew: Crew) -> Death:
    return out_of_time(crew.limit or 0)
