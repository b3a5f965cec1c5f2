"""Work spread over processes."""

import os
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import nullcontext
from pathlib import Path

import pytest

from rapportgen.build import workers
from rapportgen.build.spread import AHEAD, Work, spread

DEADLY = 13


def tenfold(number: int) -> int:
    if number % 20 == DEADLY:
        os._exit(9)
    return number * 10


def given_up(number: int) -> int:
    return -number


WORK = Work(tenfold, given_up)


@pytest.mark.parametrize(("jobs", "size"), [(1, 1), (2, 1), (2, 3), (3, 100)])
def test_results_come_in_the_order_of_the_items(jobs: int, size: int) -> None:
    items = range(20, 33)

    assert list(spread(WORK, items, jobs, size)) == [item * 10 for item in items]


@pytest.mark.parametrize("size", [1, 2, 5, 40])
def test_items_that_processes_die_of_are_given_up_and_no_others(size: int) -> None:
    items = [11, 12, DEADLY, 14, 15, 16, 17, 18, DEADLY + 20, 34]
    results = [110, 120, -DEADLY, 140, 150, 160, 170, 180, -DEADLY - 20, 340]

    assert list(spread(WORK, items, 2, size)) == results


def test_no_items_need_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(workers, "pool")

    assert list(spread(WORK, [], 2)) == []


class CountingPool:
    """A pool that does the work at once, and counts what it has been given."""

    def __init__(self) -> None:
        self.given = 0

    def submit(self, function: Callable[..., object], *arguments: object) -> Future[object]:
        self.given += 1
        future: Future[object] = Future()
        future.set_result(function(*arguments))
        return future

    def shutdown(self, *, cancel_futures: bool) -> None:
        assert cancel_futures


def test_only_so_much_is_handed_out_ahead_however_many_the_items(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pool = CountingPool()
    monkeypatch.setattr(workers, "pool", lambda _: nullcontext(pool))
    results = spread(WORK, range(20, 33), 2)

    assert next(results) == 200
    assert pool.given == 2 * AHEAD
    assert next(results) == 210
    assert pool.given == 2 * AHEAD + 1
    assert list(results) == [item * 10 for item in range(22, 33)]
    assert pool.given == 13


def test_processes_are_released_when_nobody_wants_the_rest(tmp_path: Path) -> None:
    results = spread(Work(tmp_path.joinpath, tmp_path.joinpath), ["a"] * 50, 2)

    assert next(results) == tmp_path / "a"
    results.close()  # type: ignore[attr-defined]  # it is a generator
    assert list(results) == []
