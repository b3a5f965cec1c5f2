"""A real Dask cluster on this computer: a scheduler and two workers, each a process of its own."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import rapportgen

IMPORTED = (Path(rapportgen.__file__).parents[1], Path(__file__).parent)
HERE = ("--host", "127.0.0.1", "--no-dashboard")
LOG = "dask.log"
SETTINGS = {
    "PYTHONPATH": os.pathsep.join(map(str, IMPORTED)),
    "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0",  # Dask itself never tries again
}

Processes = list[subprocess.Popen[bytes]]


@dataclass
class Scheduler:
    """A scheduler that is running."""

    address: str
    folder: Path
    process: subprocess.Popen[bytes]

    @property
    def option(self) -> str:
        """Return the address as the program takes it."""
        return f"dask://{self.address}"

    def tasks(self) -> int:
        """Return how many tasks it has."""
        from distributed import Client  # noqa: PLC0415 - slow, and few tests need it

        with Client(f"tcp://{self.address}", set_as_default=False) as client:  # type: ignore[no-untyped-call]  # the library has few types
            number: int = client.run_on_scheduler(_number_of_tasks)
        return number


def _number_of_tasks(dask_scheduler: Any) -> int:  # the library looks for this name
    return len(dask_scheduler.tasks)


@contextmanager
def scheduler(folder: Path, **environment: str) -> Iterator[Scheduler]:
    """Give a scheduler without workers."""
    file = folder / "scheduler.json"
    arguments = ("--port", "0", "--scheduler-file", str(file))
    with _running(folder, "scheduler", *HERE, *arguments, **environment) as process:
        yield Scheduler(_address(file, process), folder, process)


@contextmanager
def workers(
    of: Scheduler, *arguments: str, count: int = 2, **environment: str
) -> Iterator[Processes]:
    """Give a scheduler some workers, each a process that nobody starts again."""
    known = (of.folder / LOG).read_bytes().count(b"Registered to")
    with ExitStack() as stack:
        address = f"tcp://{of.address}"
        command = ("worker", address, *HERE, "--no-nanny", "--nthreads", "1", *arguments)
        started = [
            stack.enter_context(_running(of.folder, *command, **environment)) for _ in range(count)
        ]
        while (of.folder / LOG).read_bytes().count(b"Registered to") < known + count:
            time.sleep(0.02)
            assert all(worker.poll() is None for worker in started), "a worker has ended"
        yield started


@contextmanager
def _running(
    folder: Path, *arguments: str, **environment: str
) -> Iterator[subprocess.Popen[bytes]]:
    variables = {**os.environ, **SETTINGS, **environment}
    with (
        (folder / LOG).open("ab") as log,
        subprocess.Popen(
            [sys.executable, "-m", "dask", *arguments],
            cwd=folder,
            env=variables,
            stdout=log,
            stderr=log,
        ) as process,
    ):
        try:
            yield process
        finally:
            process.send_signal(signal.SIGCONT)
            process.kill()


def _address(file: Path, process: subprocess.Popen[bytes]) -> str:
    while not (file.exists() and file.stat().st_size):
        assert process.poll() is None, "the scheduler has ended"
        time.sleep(0.02)
    address: str = json.loads(file.read_text(encoding="utf-8"))["address"]
    return address.removeprefix("tcp://")
