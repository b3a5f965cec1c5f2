"""Signals that tell the program to end, heard once: the next ones would disturb how it ends."""

import os
import signal
import sys
from types import FrameType
from typing import NoReturn, TextIO

from rapportgen.cli.stopped import Stopped

TOLD_BY_OTHERS = tuple(  # Windows has no SIGHUP
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)
)


def hear_once() -> None:
    """Let the first signal end the program in good order; what is ignored stays so, as by nohup."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end)
    for number in TOLD_BY_OTHERS:
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)


def _end(number: int, _frame: FrameType | None) -> NoReturn:
    for any_of_them in (signal.SIGINT, *TOLD_BY_OTHERS):
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
