"""Work that may only take so long."""

import os
import threading
import time
from collections.abc import Callable

import pytest

from rapportgen.build import time_limit
from rapportgen.build.deaths import KILLED, OUT_OF_MEMORY, Death, out_of_time
from rapportgen.build.executors import local
from rapportgen.build.spread import spread
from rapportgen.build.time_limit import within
from rapportgen.build.work import Work

SHORT = 0.05
LONG = 60.0


def count(number: int) -> int:
    while number:
        number += 1
    return number


def clean_up_after_all(number: int) -> int:
    try:
        return count(number)
    except Exception:  # noqa: BLE001 - as code does that goes on after any failure
        return -number


def fill_the_memory(_: int) -> int:
    raise MemoryError


def fail(number: int) -> int:
    raise ZeroDivisionError(number)


def go_deaf(_: int) -> int:
    time_limit.GRACE = SHORT
    threading.Event().wait()  # one wait in the interpreter itself: no exception is raised inside
    return 0


def given_up(_: int, death: Death) -> str:
    return death.reason


@pytest.mark.parametrize("limit", [None, LONG])
def test_work_in_time_has_its_result(limit: float | None) -> None:
    assert within(limit, abs, -7) == 7


@pytest.mark.parametrize("do", [count, clean_up_after_all])
def test_work_that_takes_too_long_is_interrupted_and_catches_nothing_of_it(
    do: Callable[[int], int],
) -> None:
    assert within(SHORT, do, 1) == out_of_time(SHORT)
    assert out_of_time(SHORT).reason == "det tog längre tid än 0,05 sekunder"


def test_an_interruption_never_arrives_after_the_work() -> None:
    for tenths in range(1, 20):
        limit = tenths / 10_000
        assert within(limit, time.sleep, limit) in (None, out_of_time(limit))
    assert within(LONG, sum, range(100_000)) == 4_999_950_000


def test_work_that_memory_does_not_suffice_for_is_told_of() -> None:
    assert within(LONG, fill_the_memory, 1) == OUT_OF_MEMORY


@pytest.mark.parametrize("limit", [None, LONG])
def test_other_mistakes_are_raised(limit: float | None) -> None:
    with pytest.raises(ZeroDivisionError):
        within(limit, fail, 1)


def test_no_thread_is_left() -> None:
    before = threading.active_count()
    within(LONG, abs, 1)
    within(SHORT, count, 1)

    assert threading.active_count() == before


def test_work_that_no_interruption_reaches_is_ended_with_its_process() -> None:
    work = Work(go_deaf, given_up)

    assert list(spread(work, [1], local.crew(2, SHORT))) == ["det tog längre tid än 0,05 sekunder"]


def test_a_process_that_ends_before_its_time_was_killed() -> None:
    work = Work(os._exit, given_up)

    assert list(spread(work, [9], local.crew(2, LONG))) == [KILLED.reason]
