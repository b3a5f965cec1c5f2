"""Files written whole or not at all: a kill at any moment leaves the old file or the new one."""

import contextlib
import os
import secrets
from pathlib import Path

from rapportgen.build.unwritable import cannot_write
from rapportgen.diagnostics.diagnostic import Diagnostic

TEMPORARY = ".tmp"


def write_whole(path: Path, content: bytes) -> Diagnostic | None:
    """Write a file by way of a temporary one beside it; return what kept that from happening."""
    found = write_stamped(path, content)
    return found if isinstance(found, Diagnostic) else None


def write_stamped(path: Path, content: bytes) -> os.stat_result | Diagnostic:
    """Write a file as `write_whole` does; return what the system says of the very file."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return _replace(path, content)
    except OSError as error:
        return cannot_write(path, error)


def remove_remains(path: Path) -> None:
    """Remove the temporary files that writes of a file have left that were killed."""
    begin, length = f".{path.name}.", len(f".{path.name}.01234567{TEMPORARY}")
    with contextlib.suppress(OSError):
        for name in os.listdir(path.parent):  # noqa: PTH208 - names are what is looked at
            is_ours = name.startswith(begin) and name.endswith(TEMPORARY)
            if is_ours and len(name) == length:
                path.with_name(name).unlink()


def _replace(path: Path, content: bytes) -> os.stat_result:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}{TEMPORARY}")
    try:
        with temporary.open("xb") as file:  # a new file, never one that somebody has planted
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            written = os.fstat(file.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)
    return _renamed(path, written)


def _renamed(path: Path, written: os.stat_result) -> os.stat_result:
    """Return what the system says of a file under its new name, which it notes in most systems.

    If somebody has been there already, it is what was said before: that is true of no file now.
    """
    found = path.stat()
    is_same = os.path.samestat(found, written) and found.st_size == written.st_size
    return found if is_same and found.st_mtime_ns == written.st_mtime_ns else written


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power failure, where the system can open a folder."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
