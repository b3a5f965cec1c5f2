"""Results that never come: a sender died in the midst of one, or stands still.

Python's own pool waits for the rest of a result for ever, since it holds the sending end of the
pipe open itself. A process stands still when the system has stopped it, or when a thread that would
end it in time could not begin for lack of memory.
"""

import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import InvalidStateError, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing.connection import wait

GRACE = 1.0  # seconds in which a pool sees for itself that a process has died


@contextmanager
def unheard() -> Iterator[None]:
    """Let what Python says of a thread that died go nowhere: it is English, and told otherwise."""
    before = threading.excepthook
    if not os.environ.get("RAPPORTGEN_DEBUG"):
        threading.excepthook = lambda _: None
    try:
        yield
    finally:
        threading.excepthook = before


@contextmanager
def watched(pool: ProcessPoolExecutor, stands_still: Callable[[], bool]) -> Iterator[None]:
    """See to it that a pool finds out when one of its processes dies, or no work gets done."""
    over, one_at_a_time = threading.Event(), threading.Lock()
    arguments = (pool, stands_still, over, one_at_a_time)
    threading.Thread(target=_watch, args=arguments, daemon=True).start()
    try:
        yield
    finally:
        with one_at_a_time:  # what comes after this closes the pipe too
            over.set()


def hang_up(pool: ProcessPoolExecutor) -> None:
    """End the processes of a pool where they are, and let it see that nothing more will come."""
    for process in list((pool._processes or {}).values()):  # noqa: SLF001 - there is no other way
        process.kill()
    if is_headless(pool):
        for work in list(pool._pending_work_items.values()):  # noqa: SLF001
            with suppress(InvalidStateError):
                work.future.set_exception(BrokenProcessPool())
        return
    results = getattr(pool, "_result_queue", None)
    if results is not None:  # it has not found out for itself
        results._writer.close()  # noqa: SLF001


def is_headless(pool: ProcessPoolExecutor) -> bool:
    """Return whether the thread has died that hands out the work of a pool and takes it back.

    It does when memory suffices for no more threads, and nobody else would ever know.
    """
    manager = getattr(pool, "_executor_manager_thread", None)
    return manager is not None and not manager.is_alive()


def let_go(pool: ProcessPoolExecutor) -> None:
    """End a pool, and those of its processes that do not end when they are told so."""
    left = {process.sentinel: process for process in (pool._processes or {}).values()}  # noqa: SLF001
    manager = getattr(pool, "_executor_manager_thread", None)  # which waits for them, for ever
    pool.shutdown(wait=False, cancel_futures=True)
    until = time.monotonic() + GRACE
    while left and (ended := wait(list(left), max(0.0, until - time.monotonic()))):
        for sentinel in ended:
            del left[sentinel]  # type: ignore[arg-type]  # there are no others
    for process in left.values():
        process.kill()
    if manager:
        manager.join()


def _watch(
    pool: ProcessPoolExecutor,
    stands_still: Callable[[], bool],
    over: threading.Event,
    one_at_a_time: threading.Lock,
) -> None:
    while not over.wait(GRACE):
        processes = list((pool._processes or {}).values())  # noqa: SLF001
        has_died = wait([process.sentinel for process in processes], 0)
        if (has_died or stands_still() or is_headless(pool)) and not over.wait(GRACE):
            with one_at_a_time:
                if not over.is_set():
                    hang_up(pool)
            return
