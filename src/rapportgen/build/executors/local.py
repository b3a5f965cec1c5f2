"""Processes of this computer: started afresh, deaf to Ctrl-C, and gone when nobody wants them."""

import multiprocessing
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from rapportgen.build import workers
from rapportgen.build.executors.crew import Crew

Result = TypeVar("Result")

AHEAD = 4  # chunks for each process


def crew(jobs: int, limit: float | None = None, writers: tuple[str, ...] = ()) -> Crew:
    """Return a number of processes with some writers ready."""
    return Crew(partial(_open, jobs, writers), AHEAD * jobs, limit)


class _Pool(ProcessPoolExecutor):
    """Processes that never hear of Ctrl-C: a terminal sends it to all, and the first one tells."""

    def submit(self, fn: Callable[..., Result], /, *args: Any, **kwargs: Any) -> Future[Result]:
        """Return what will be the result; the first time the processes start."""
        with _interrupts_held():
            return super().submit(workers.tidily, fn, *args, **kwargs)


@contextmanager
def _open(jobs: int, writers: tuple[str, ...], chunks: int) -> Iterator[_Pool]:
    """Open a pool; what its processes leave behind goes when it closes, however they ended."""
    others = multiprocessing.active_children()
    with TemporaryDirectory(prefix="rapportgen-", ignore_cleanup_errors=True) as scratch:
        spawn, arguments = multiprocessing.get_context("spawn"), (scratch, writers)
        pool = _Pool(min(jobs, chunks), spawn, workers.begin, arguments)
        try:
            yield pool
        except BaseException:
            # Nobody waits for what they are in the middle of: a page may take ten seconds.
            for child in multiprocessing.active_children():
                if child not in others:
                    child.kill()
            raise
        finally:
            pool.shutdown(cancel_futures=True)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold back Ctrl-C while processes start, so that they never hear of it; it comes later."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
