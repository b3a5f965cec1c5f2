"""Processes that build: started afresh, deaf to Ctrl-C, and gone when the one they work for is."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager

from rapportgen.build.garbage import search_seldom


def pool(jobs: int) -> ProcessPoolExecutor:
    """Return a pool of processes, none of which has started yet."""
    return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _begin)


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Hold back Ctrl-C while processes start, so that they never hear of it; it comes afterwards.

    A terminal sends it to all processes at once. Only the first one tells the user.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    search_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End when the first process has been killed: nobody would, and nobody waits for the work."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
