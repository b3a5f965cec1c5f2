"""Processes of this computer: started afresh, deaf to Ctrl-C, and gone when nobody wants them.

A terminal tells all of them to end, but only the first one knows how to do it in good order.
"""

import multiprocessing
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from math import inf
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from rapportgen.build import workers
from rapportgen.build.executors.crew import Crew
from rapportgen.build.executors.cut_off import hang_up, let_go, unheard, watched

Result = TypeVar("Result")

AHEAD = 4  # chunks for each process
SLACK = 30.0  # seconds in which a process gets ready or is ended, however busy the computer is


def crew(jobs: int, limit: float | None = None, writers: tuple[str, ...] = ()) -> Crew:
    """Return a number of processes with some writers ready."""
    patience = inf if limit is None else limit + SLACK
    return Crew(partial(_open, jobs, writers, patience), AHEAD * jobs, limit)


class Pool(ProcessPoolExecutor):
    """Processes that never hear of Ctrl-C or of a terminal that is closed."""

    _told = 0.0

    def submit(self, fn: Callable[..., Result], /, *args: Any, **kwargs: Any) -> Future[Result]:
        """Return what will be the result; the first time the processes start."""
        self._told = time.monotonic()
        with _signals_held():
            sent = super().submit(workers.tidily, fn, *args, **kwargs)
        sent.add_done_callback(self._hear)
        return sent

    def _hear(self, _: Future[Any]) -> None:
        self._told = time.monotonic()

    def silence(self) -> float:
        """Return for how many seconds no work has come in or been done; 0 when there is none."""
        return time.monotonic() - self._told if self._pending_work_items else 0.0


@contextmanager
def _open(jobs: int, writers: tuple[str, ...], patience: float, chunks: int) -> Iterator[Pool]:
    """Open a pool; what its processes leave behind goes when it closes, however they ended."""
    with TemporaryDirectory(prefix="rapportgen-", ignore_cleanup_errors=True) as scratch:
        spawn, arguments = multiprocessing.get_context("spawn"), (scratch, writers)
        with _signals_held():
            pool = Pool(min(jobs, chunks), spawn, workers.begin, arguments)
        try:
            with unheard(), watched(pool, lambda: pool.silence() > patience):
                yield pool
        except BaseException:
            hang_up(pool)  # nobody waits for what it is in the middle of: a page may take long
            raise
        finally:
            let_go(pool)


@contextmanager
def _signals_held() -> Iterator[None]:
    """Hold back what would end the program while processes start; it comes afterwards.

    They begin with the signals held back. So does the process by which Python keeps track of what
    they share: it would end when the terminal is closed, and be missed aloud.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    held = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, held)
    try:
        with _noted(held):
            yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _noted(numbers: Sequence[int]) -> Iterator[None]:
    """Let signals do in the end what they would do at once: any other thread may take them."""
    if threading.current_thread() is not threading.main_thread():  # which is the one that is ended
        yield
        return
    heard: list[int] = []
    handlers = {
        number: signal.signal(number, lambda number, _: heard.append(number)) for number in numbers
    }
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        for number in heard:
            signal.raise_signal(number)
