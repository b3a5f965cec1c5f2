"""From a save to its findings with `rapportgen check --watch`, beside a new check each time."""

import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from project_files import write_projects
from turns import process

ROUNDS = 20
FEW, MANY = 1, 1000
PROGRAM = Path(sys.executable).with_name("rapportgen")


def main() -> None:
    """Measure with one file in the folder and with many; both sides check the same one."""
    for count in (FEW, MANY):
        with TemporaryDirectory() as temporary:
            folder = Path(temporary, "projects")
            write_projects(folder, count)
            answers, checks = _measured(folder, folder / "projekt-0001.yaml")
        print(f"{count:5} files: save to findings {answers:6.1f} ms, a new check {checks:6.1f} ms")


def _measured(folder: Path, file: Path) -> tuple[float, float]:
    """Return the medians in milliseconds: the watch's answer to a save, and a check of the file."""
    check = process([str(PROGRAM), "check", str(file)])
    with subprocess.Popen(
        [str(PROGRAM), "check", "--watch", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    ) as watch:
        _read_until(watch, "Kontrollerade")
        _answer(watch, file)  # by now the watch has begun for certain
        taken = [(_answer(watch, file), check()) for _ in range(ROUNDS)]
        watch.kill()
    answers, checks = zip(*taken, strict=True)
    return statistics.median(answers) * 1000, statistics.median(checks) * 1000


def _answer(watch: subprocess.Popen[str], file: Path) -> float:
    """Return the seconds from a save, by rename, to the last line of the report about the file."""
    saved = file.with_suffix(".tmp")
    saved.write_bytes(file.read_bytes() + b"# en rad till\n")
    start = time.perf_counter()
    saved.replace(file)
    _read_until(watch, "Kontrollerade 1 fil")
    return time.perf_counter() - start


def _read_until(watch: subprocess.Popen[str], beginning: str) -> None:
    while not (line := watch.stdout.readline() if watch.stdout else "").startswith(beginning):
        if not line:
            raise EOFError(beginning)


if __name__ == "__main__":
    main()
