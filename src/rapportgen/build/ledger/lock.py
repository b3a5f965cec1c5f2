"""One build at a time in an output folder. The only door to filelock."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout


class BusyError(Exception):
    """Another build is at work in the folder."""


@contextlib.contextmanager
def only_build(path: Path) -> Iterator[None]:
    """Hold a lock while a build works; raise BusyError when another build holds it.

    The system lets go of it when the process ends, however it ends.
    """
    lock = FileLock(path, timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise BusyError from error
    try:
        yield
    finally:
        lock.release()
