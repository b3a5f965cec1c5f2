"""Signals that tell the program to end, heard once: the next ones would disturb how it ends.

Until this is loaded they end it at once, as `cli.main` says first of all.
"""

import os
import signal
import sys
from types import FrameType
from typing import NoReturn, TextIO

from rapportgen.cli.stopped import Stopped

ENDING = tuple(  # Windows has no SIGHUP
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


def hear_once() -> None:
    """Let the first signal end the program in good order; what is ignored stays so, as by nohup."""
    for number in ENDING:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, _end)


def _end(number: int, _frame: FrameType | None) -> NoReturn:
    for any_of_them in ENDING:
        signal.signal(any_of_them, signal.SIG_IGN)
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            _silence_if_gone(stream)
    raise Stopped(number)


def _silence_if_gone(stream: TextIO) -> None:
    """Let what is written to a terminal that was closed go nowhere, instead of failing."""
    try:
        os.write(stream.fileno(), b"")
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
