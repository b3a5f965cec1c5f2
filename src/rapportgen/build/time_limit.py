"""Work that may only take so long: what takes longer is interrupted where it is.

A watching thread raises an exception in the thread that works. Work that no exception reaches,
since it is deep in a library's own code, is ended with its process, if somebody else has started
that process and does without it. Both are the same on every system.
"""

import multiprocessing
import os
import threading
from collections.abc import Callable
from typing import TypeVar

from rapportgen.build.deaths import OUT_OF_MEMORY, Death, out_of_time

Item = TypeVar("Item")
Result = TypeVar("Result")

GRACE = 5.0  # seconds from the interruption until the process is ended


class _OutOfTimeError(BaseException):
    """What is raised in the work: no Exception, or a template's failing would catch it."""


def within(limit: float | None, do: Callable[[Item], Result], item: Item) -> Result | Death:
    """Return the result of some work, or how it ended before its time."""
    try:
        return do(item) if limit is None else _watched(limit, do, item)
    except MemoryError:
        return OUT_OF_MEMORY
    except _OutOfTimeError:
        return out_of_time(limit or 0)


def _watched(limit: float, do: Callable[[Item], Result], item: Item) -> Result:
    worker, done, interrupted = threading.get_ident(), threading.Event(), threading.Event()
    watch = threading.Thread(target=_watch, args=(limit, worker, done, interrupted), daemon=True)
    watch.start()
    try:
        try:
            return do(item)
        finally:
            done.set()
            watch.join()
            if interrupted.is_set():
                _raise_in(worker, None)  # it may be on its way, and must not arrive elsewhere
    except _OutOfTimeError:
        done.set()  # wherever it arrived
        raise


def _watch(limit: float, worker: int, done: threading.Event, interrupted: threading.Event) -> None:
    if done.wait(limit):
        return
    interrupted.set()
    _raise_in(worker, _OutOfTimeError)
    if not done.wait(GRACE) and multiprocessing.parent_process() is not None:
        os._exit(1)


def _raise_in(thread: int, error: type[BaseException] | None) -> None:
    """Let an exception be raised in a thread, or no longer be."""
    import ctypes  # noqa: PLC0415 - slow, and rarely needed

    what = ctypes.py_object(error) if error else None
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), what)
