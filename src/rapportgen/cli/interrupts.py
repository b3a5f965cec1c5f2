"""Ctrl-C, heard once: pressed again while the program ends it is harmless."""

import signal
from types import FrameType


def hear_once() -> None:
    """Let the first Ctrl-C end the program, and nothing disturb how it ends."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end)


def _end(_number: int, _frame: FrameType | None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise KeyboardInterrupt
