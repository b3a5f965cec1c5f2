"""Work spread over those who do it."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from rapportgen.build.deaths import KILLED, OUT_OF_MEMORY, Death
from rapportgen.build.executors import here, local
from rapportgen.build.executors.crew import Crew
from rapportgen.build.spread import spread
from rapportgen.build.work import Work

DEADLY = 13


def tenfold(number: int) -> int:
    if number % 20 == DEADLY:
        os._exit(9)
    return number * 10


def greedy(number: int) -> int:
    if number % 20 == DEADLY:
        raise MemoryError
    return number * 10


def given_up(number: int, death: Death) -> int:
    return -number if death in (KILLED, OUT_OF_MEMORY) else 0


WORK = Work(tenfold, given_up)


@pytest.mark.parametrize(("jobs", "size"), [(1, 1), (2, 1), (2, 3), (3, 100)])
def test_results_come_in_the_order_of_the_items(jobs: int, size: int) -> None:
    items = range(20, 33)
    crew = here.crew() if jobs == 1 else local.crew(jobs)

    assert list(spread(WORK, items, crew, size)) == [item * 10 for item in items]


@pytest.mark.parametrize("size", [1, 2, 5, 40])
def test_items_that_processes_die_of_are_given_up_and_no_others(size: int) -> None:
    items = [11, 12, DEADLY, 14, 15, 16, 17, 18, DEADLY + 20, 34]
    results = [110, 120, -DEADLY, 140, 150, 160, 170, 180, -DEADLY - 20, 340]

    assert list(spread(WORK, items, local.crew(2), size)) == results


@pytest.mark.parametrize("crew", [here.crew(), local.crew(2)], ids=["here", "processes"])
def test_items_that_memory_does_not_suffice_for_are_given_up_and_no_others(crew: Crew) -> None:
    assert list(spread(Work(greedy, given_up), [12, DEADLY, 14], crew)) == [120, -DEADLY, 140]


def total(numbers: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(map(tenfold, numbers))


def each(numbers: tuple[int, ...]) -> Sequence[tuple[int, ...]]:
    return [(number,) for number in numbers]


def missing(numbers: tuple[int, ...], death: Death) -> tuple[int, ...]:
    assert death == KILLED
    return tuple(-number for number in numbers)


def together(results: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(number for result in results for number in result)


def die_of_it(numbers: tuple[int, ...]) -> Sequence[tuple[int, ...]]:
    os._exit(numbers[0])


def test_only_the_part_that_a_process_dies_of_is_given_up() -> None:
    work = Work(total, missing, each, together)
    items = [(1, 2), (11, DEADLY, 15), (3,)]

    assert list(spread(work, items, local.crew(2))) == [(10, 20), (110, -DEADLY, 150), (30,)]


def test_an_item_whose_parts_cannot_be_told_is_given_up_whole() -> None:
    work = Work(total, missing, die_of_it, together)

    assert list(spread(work, [(11, DEADLY), (3,)], local.crew(2))) == [(-11, -DEADLY), (30,)]


class CountingExecutor(Executor):
    """An executor that does the work at once, counts what it has been given, and may break."""

    def __init__(self, breaks_at: int = 0) -> None:
        self.given: list[Any] = []
        self._breaks_at = breaks_at

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.given.append(args[1][0])
        future: Future[Any] = Future()
        if len(self.given) == self._breaks_at:
            future.set_exception(BrokenExecutor())
        else:
            future.set_result(fn(*args, **kwargs))
        return future


def test_only_so_much_is_handed_out_ahead_however_many_the_items() -> None:
    executor = CountingExecutor()
    results = spread(WORK, range(20, 33), Crew(lambda _: nullcontext(executor), ahead=8))

    assert next(results) == 200
    assert len(executor.given) == 8
    assert next(results) == 210
    assert len(executor.given) == 9
    assert list(results) == [item * 10 for item in range(22, 33)]
    assert executor.given == list(range(20, 33))


def test_what_is_done_when_a_process_dies_is_not_done_again() -> None:
    executor = CountingExecutor(breaks_at=2)
    crew = Crew(lambda _: nullcontext(executor), ahead=3)

    assert list(spread(WORK, range(1, 6), crew)) == [10, 20, 30, 40, 50]
    assert executor.given == [1, 2, 3, 4, 2, 2, 5]  # the parts of 2, and then 2 itself


def test_no_items_need_nobody() -> None:
    assert list(spread(WORK, [], Crew(lambda _: pytest.fail("somebody was called")))) == []


def test_processes_are_released_when_nobody_wants_the_rest(tmp_path: Path) -> None:
    work: Work[str, Path] = Work(tmp_path.joinpath, lambda name, _: tmp_path.joinpath(name))
    results = spread(work, ["a"] * 50, local.crew(2))

    assert next(results) == tmp_path / "a"
    results.close()
    assert list(results) == []
