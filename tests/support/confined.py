"""Runs of the program where the system refuses what it usually grants, as far as a test can ask.

POSIX only. A limit of file sizes makes every write beyond it fail as a full disk does: in the midst
of a file, after some of it has been written.
"""

import os
import subprocess
import sys
from pathlib import Path

from commands import Run, surroundings

SMALL_FILES = """
import os, resource, sys
size = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
os.execv(sys.executable, [sys.executable, "-m", "rapportgen", *sys.argv[2:]])
"""
FULL_DISK = """
import errno, os, runpy, stat, sys
left, sync = int(sys.argv.pop(1)), os.fsync
def full(descriptor):
    global left
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        if left == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        left -= 1
    sync(descriptor)
os.fsync = full
runpy.run_module("rapportgen", run_name="__main__", alter_sys=True)
"""
# Root passes over permissions by two capabilities: a program loses what is not in its bounding set.
LIKE_ANYBODY = """
import ctypes, os, sys
DROP, OVERRIDE_PERMISSIONS, SEARCH_ANYWHERE = 24, 1, 2
for right in (OVERRIDE_PERMISSIONS, SEARCH_ANYWHERE) if os.geteuid() == 0 else ():
    if ctypes.CDLL(None).prctl(DROP, right, 0, 0, 0) != 0:
        sys.exit("root keeps its rights")
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


def with_files_up_to(size: int, folder: Path, *arguments: str) -> Run:
    """Return what came of a run in which no file may grow beyond a number of bytes."""
    return _run(folder, SMALL_FILES, str(size), *arguments)


def with_room_for(files: int, folder: Path, *arguments: str) -> Run:
    """Return what came of a run in which the disk is full once so many files are on it."""
    return _run(folder, FULL_DISK, str(files), *arguments)


def with_rights_of_anybody(folder: Path, *arguments: str) -> Run:
    """Return what came of a run in which the permissions of files hold even for root."""
    return _run(folder, LIKE_ANYBODY, "-m", "rapportgen", *arguments)


def permissions_hold() -> bool:
    """Return whether the permissions of files hold for a run `with_rights_of_anybody`."""
    if os.geteuid() != 0:
        return True
    command = [sys.executable, "-c", LIKE_ANYBODY, "-c", ""]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _run(folder: Path, *script: str) -> Run:
    done = subprocess.run(
        [sys.executable, "-c", *script],
        cwd=folder,
        env=surroundings(PYTHONDONTWRITEBYTECODE="1"),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert b"Traceback" not in done.stderr, done.stderr
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())
