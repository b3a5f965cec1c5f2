"""A program that waits for saves, read as it writes."""

import queue
import re
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from commands import PROGRAM, interruptible, listen_to_interrupts
from workplaces import write_project

DEADLINE = 60  # seconds; only a program that does not answer at all waits so long


class Watch:
    """A running program with what it has written."""

    def __init__(self, process: subprocess.Popen[bytes], output: IO[bytes]) -> None:
        """Begin to read."""
        self.process = process
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, args=(output,), daemon=True).start()

    def _read(self, output: IO[bytes]) -> None:
        for line in output:
            self._lines.put(line.decode())

    def until(self, last: str) -> str:
        """Return what is written until a line that begins so, with every time as 12.00.00."""
        lines = [self._lines.get(timeout=DEADLINE)]
        while not lines[-1].startswith(last):
            lines.append(self._lines.get(timeout=DEADLINE))
        return re.sub(r"\d\d\.\d\d\.\d\d", "12.00.00", "".join(lines))


@contextmanager
def watching(folder: Path, *arguments: str) -> Iterator[Watch]:
    """Yield the program run in a folder, and end it."""
    with subprocess.Popen(
        [*PROGRAM, *arguments],
        cwd=folder,
        env=interruptible(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        preexec_fn=listen_to_interrupts,  # noqa: PLW1509 - what runs in the threads takes no locks
    ) as process:
        assert process.stdout is not None
        watch = Watch(process, process.stdout)
        try:
            yield watch
        finally:
            process.kill()


def save(path: Path, summa: str) -> None:
    """Save a project as careful editors do: write another file, and rename it."""
    other = write_project(path.parent, f".{path.name}.tmp", summa=summa)
    other.replace(path)
