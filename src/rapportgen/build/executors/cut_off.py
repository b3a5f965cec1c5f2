"""A result that is cut off: its sender died in the midst of it, and the rest never comes.

Python's own pool waits for it for ever, since it holds the sending end of the pipe open itself.
"""

import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait

GRACE = 1.0  # seconds in which a pool sees for itself that a process has died


@contextmanager
def watched(pool: ProcessPoolExecutor) -> Iterator[None]:
    """See to it that a pool finds out when one of its processes dies, whatever it was doing."""
    over, one_at_a_time = threading.Event(), threading.Lock()
    threading.Thread(target=_watch, args=(pool, over, one_at_a_time), daemon=True).start()
    try:
        yield
    finally:
        with one_at_a_time:  # what comes after this closes the pipe too
            over.set()


def hang_up(pool: ProcessPoolExecutor) -> None:
    """End the processes of a pool where they are, and let it see that nothing more will come."""
    for process in list((pool._processes or {}).values()):  # noqa: SLF001 - there is no other way
        process.kill()
    results = getattr(pool, "_result_queue", None)
    if results is not None:  # it has not found out for itself
        results._writer.close()  # noqa: SLF001


def _watch(pool: ProcessPoolExecutor, over: threading.Event, one_at_a_time: threading.Lock) -> None:
    while not over.wait(GRACE):
        processes = list((pool._processes or {}).values())  # noqa: SLF001
        if wait([process.sentinel for process in processes], 0) and not over.wait(GRACE):
            with one_at_a_time:
                if not over.is_set():
                    hang_up(pool)
            return
