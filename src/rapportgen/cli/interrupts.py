"""Signals that tell the program to end, heard once: the next ones would disturb how it ends.

Until this is loaded they end it at once, as `cli.main` says first of all.
"""

import _thread
import os
import signal
import sys
import threading
from collections.abc import Iterator
from types import FrameType
from typing import NoReturn, TextIO

from rapportgen.cli.stopped import Stopped

ENDING = tuple(  # Windows has no SIGHUP
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)

_SOON = 0.01  # seconds


def hear_once() -> None:
    """Let the first signal end the program in good order; what is ignored stays so, as by nohup."""
    for number in ENDING:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, _end)


def _end(number: int, frame: FrameType | None) -> None:
    if any(map(_is_of_an_import, _up_from(frame))):
        threading.Timer(_SOON, _thread.interrupt_main, [number]).start()
    else:
        _stop(number)


def _up_from(frame: FrameType | None) -> Iterator[FrameType]:
    while frame:
        yield frame
        frame = frame.f_back


def _is_of_an_import(frame: FrameType) -> bool:
    """Return whether a library is being loaded: it may take what is raised for one that lacks.

    `xml.etree` does, and the program would then go on, deaf to all further signals.
    """
    return frame.f_code.co_filename.startswith("<frozen importlib.")


def _stop(number: int) -> NoReturn:
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
