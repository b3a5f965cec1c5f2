"""From a save to its findings with `check --watch`, and to its documents with `watch`.

Beside them stand a new check each time, and a new build of the same HTML.
"""

import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from asked import count, rounds
from project_files import write_projects
from rapportgen.packs.folders import bundled_folder
from turns import process

FEW, SOME, TENS, MANY = 1, 7, 100, 1000
PROGRAM = Path(sys.executable).with_name("rapportgen")


@click.command()
@rounds(20)
@count("--template-rounds", 7, "How many times a template is saved.")
def main(rounds: int, template_rounds: int) -> None:
    """Measure with one file in the folder and with many; both sides check the same one."""
    for many in (FEW, MANY):
        with TemporaryDirectory() as temporary:
            folder = Path(temporary, "projects")
            write_projects(folder, many)
            answers, checks = _measured(folder, folder / "projekt-0001.yaml", rounds)
        print(f"{many:5} files: save to findings {answers:6.1f} ms, a new check {checks:6.1f} ms")
    for many in (FEW, MANY):
        with TemporaryDirectory() as temporary:
            folder = Path(temporary, "projects")
            write_projects(folder, many)
            answers, builds = _built(folder, folder / "projekt-0001.yaml", rounds)
        print(f"{many:5} files: save to HTML {answers:6.1f} ms, a new build {builds:6.1f} ms")
    for many in (FEW, SOME, TENS):
        with TemporaryDirectory() as temporary:
            template = _with_a_template(Path(temporary), many)
            first, last = _rebuilt(Path(temporary), template, many, template_rounds)
        print(f"{many:5} files: template to first HTML {first:6.1f} ms, to the last {last:6.1f} ms")


def _with_a_template(place: Path, count: int) -> Path:
    """Write projects with a pack of their own, and return its template of the project plan."""
    write_projects(place / "projects", count)
    for file in (place / "projects").iterdir():
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("mallpaket: standard", "mallpaket: eget"), encoding="utf-8")
    pack = place / "templates" / "eget"
    pack.mkdir(parents=True)
    (pack / "pack.yaml").write_text("namn: Eget\närver: standard\n", encoding="utf-8")
    kept = bundled_folder() / "standard" / "projektplan.md"
    return Path(shutil.copy(kept, pack / kept.name))


def _rebuilt(place: Path, template: Path, count: int, rounds: int) -> tuple[float, float]:
    """Return the medians in milliseconds: from a template's save to the first HTML and the last.

    The projects become other documents too, which do not change.
    """
    output = ["--output", str(place / "output")]
    with _watching(place / "projects", *output) as watch:
        taken = []
        for number in range(rounds):
            saved = template.with_suffix(".tmp")
            text = template.read_text(encoding="utf-8")
            saved.write_text(f"{text}\nRad {number}.\n", encoding="utf-8")
            start = time.perf_counter()
            saved.replace(template)
            written = []
            for _ in range(count):
                _read_until(watch, str(place / "output"))
                written.append(time.perf_counter() - start)
            _read_until(watch, "Väntar")
            taken.append((written[0], written[-1]))
    firsts, lasts = zip(*taken, strict=True)
    return statistics.median(firsts) * 1000, statistics.median(lasts) * 1000


def _built(folder: Path, file: Path, rounds: int) -> tuple[float, float]:
    """Return the medians in milliseconds: the watch's HTML of a save, and a build of the same."""
    output = ["--output", str(folder.parent / "output"), "--document", "projektplan"]
    build = process([str(PROGRAM), "build", str(file), *output, "--format", "html", "--force"])
    with _watching(folder, *output) as watch:
        taken = []
        for number in range(rounds):
            start = _save(file, f"# rad {number}\nsyfte: Syfte {number}.\n")
            _read_until(watch, "Skrev")
            answer = time.perf_counter() - start
            _read_until(watch, "Väntar")
            taken.append((answer, build()))
    answers, builds = zip(*taken, strict=True)
    return statistics.median(answers) * 1000, statistics.median(builds) * 1000


@contextmanager
def _watching(folder: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    """Give a watch of the HTML of a folder that has made all of it, and end it."""
    with subprocess.Popen(
        [str(PROGRAM), "watch", str(folder), *options, "--format", "html"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    ) as watch:
        _read_until(watch, "Väntar")
        yield watch
        watch.kill()


def _save(file: Path, text: str) -> float:
    """Save a project with another purpose, by rename, and return when."""
    saved, kept = file.with_suffix(".tmp"), file.read_text(encoding="utf-8")
    rest = re.sub(r"(?ms)^(# rad \d+\n)?syfte:.*?(?=^\S)", text, kept, count=1)
    saved.write_text(rest, encoding="utf-8")
    start = time.perf_counter()
    saved.replace(file)
    return start


def _measured(folder: Path, file: Path, rounds: int) -> tuple[float, float]:
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
        taken = [(_answer(watch, file), check()) for _ in range(rounds)]
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
