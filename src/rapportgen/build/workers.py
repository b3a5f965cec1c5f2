"""What a process that works for another one does: it gets ready, and does the work of a chunk."""

import gc
import itertools
import multiprocessing
import os
import shutil
import signal
import tempfile
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TypeVar

from rapportgen.build.deaths import Death
from rapportgen.build.garbage import search_seldom
from rapportgen.build.time_limit import within

Item = TypeVar("Item")
Result = TypeVar("Result")

TIDIED = 25  # chunks of work between two searches for garbage
_work_done = itertools.count()


def begin(scratch: str, writers: tuple[str, ...]) -> None:
    """Get some writers ready, with a folder for what is to go when nobody works."""
    search_seldom()
    _say_nothing()
    _hear_only_those_who_mean_this_process()
    tempfile.tempdir = scratch
    threading.Thread(target=_end_with_parent, args=(scratch,), daemon=True).start()
    _load(writers)


def _say_nothing() -> None:
    """Let what libraries and Python itself say go nowhere: all that matters comes back as a value.

    A process that runs out of memory complains in English in the midst of what is told.
    """
    if not os.environ.get("RAPPORTGEN_DEBUG"):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _hear_only_those_who_mean_this_process() -> None:
    """Leave Ctrl-C and the end of a terminal, which reach everybody, to the first process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "SIGHUP"):  # Windows has none of it
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})


def _load(writers: tuple[str, ...]) -> None:
    if not writers:  # a check
        return
    from rapportgen.writers.formats import get_ready  # noqa: PLC0415 - a check writes nothing

    for name in writers:
        with suppress(Exception):  # the first document tells what is wrong, and only its own
            get_ready(name)


def tidily(do: Callable[..., Result], *arguments: object) -> Result:
    """Return the result of some work, and clean up after it now and then.

    What is there after the first work stays: no later search for garbage needs to look through it.
    That makes a PDF in nine tenths of the time. Half of the memory of a process that writes Word
    is otherwise garbage, too few objects for Python to begin to search by itself.
    """
    result = do(*arguments)
    number = next(_work_done)
    if number % TIDIED == 0:
        gc.collect()
    if number == 0:
        gc.freeze()
    return result


def done(
    do: Callable[[Item], Result], chunk: Sequence[Item], limit: float | None
) -> list[Result | Death]:
    """Return the results of a chunk, or how the work with an item ended before its time."""
    return [within(limit, do, item) for item in chunk]


def _end_with_parent(scratch: str) -> None:
    """End when the first process has been killed: nobody would, and nobody waits for the work."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        shutil.rmtree(scratch, ignore_errors=True)
        os._exit(1)
