"""Work for other processes, which must be able to import it."""

import os
import threading
import time
from pathlib import Path

from rapportgen.build.deaths import Death

DEADLY = 13


def tenfold(number: int) -> int:
    """Return ten times a number, unless it is the deadly one."""
    if number == DEADLY:
        os._exit(9)
    return number * 10


def given_up(number: int, _: Death) -> int:
    """Return what a number is when no process survives it."""
    return -number


def wait_for_ever(path: Path) -> int:
    """Tell with a file that the work has begun, and never end."""
    path.touch()
    threading.Event().wait()
    return 0


def at_work_together(folder: Path) -> int:
    """Return how many are at work in a folder at the same time, this one too."""
    mark = folder / f"{os.getpid()}-{threading.get_ident()}"
    mark.touch()
    time.sleep(0.05)
    together = len(list(folder.glob(f"{os.getpid()}-*")))
    mark.unlink()
    return together
