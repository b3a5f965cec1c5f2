"""Documents that somebody has edited, kept beside the new ones."""

import errno
import os
import stat
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path


def keep_aside(path: Path) -> Path:
    """Give an edited document a second name beside its own, with the day it was edited.

    Both names lead to it until the new document takes the first one, so at no moment is there
    none. Where files cannot have two names it is moved. Raises OSError for what is no document.
    """
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    day = datetime.fromtimestamp(found.st_mtime).astimezone().date()
    for number in count(1):
        again = f"-{number}" if number > 1 else ""
        aside = path.with_name(f"{path.stem}-redigerad-{day}{again}{path.suffix}")
        if _is_same(aside, found):  # a build was killed right after it had kept it
            return aside
        with suppress(FileExistsError):
            _name_too(path, aside)
            return aside
    raise AssertionError  # numbers do not end


def _is_same(path: Path, found: os.stat_result) -> bool:
    with suppress(OSError):
        return os.path.samestat(path.lstat(), found)
    return False


def _name_too(path: Path, aside: Path) -> None:
    try:
        aside.hardlink_to(path)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        if os.path.lexists(aside):
            raise FileExistsError from None
        path.rename(aside)
