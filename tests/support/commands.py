"""The program as users run it: a process of its own, with its streams kept apart."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PROGRAM = (sys.executable, "-m", "rapportgen")


@dataclass(frozen=True)
class Run:
    """What a run of the program came to: exit code, data and talk."""

    code: int
    out: str
    err: str


def rapportgen(folder: Path, *arguments: str, **environment: str) -> Run:
    """Return what came of running the program in a folder, with some environment variables set."""
    done = subprocess.run(
        [*PROGRAM, *arguments],
        cwd=folder,
        env=surroundings(**environment),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert b"Traceback" not in done.stderr or "RAPPORTGEN_DEBUG" in environment, done.stderr
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


def surroundings(**environment: str) -> dict[str, str]:
    """Return the environment for a run: UTF-8, and nothing that this test run has set."""
    silent = {"NO_COLOR", "FORCE_COLOR", "RAPPORTGEN_DEBUG", "TERM", "COLUMNS"}
    kept = {name: value for name, value in os.environ.items() if name not in silent}
    return {**kept, "PYTHONIOENCODING": "utf-8", "PYTHONWARNINGS": "error", **environment}


def interruptible() -> dict[str, str]:
    """Return the environment for a run that Ctrl-C is to end.

    An interrupt may come while a file is being opened; Python then warns of the file.
    """
    return surroundings(PYTHONWARNINGS="error,ignore::ResourceWarning")


def listen_to_interrupts() -> None:
    """Undo what a shell does to a job in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
