"""`rapportgen build` of 1,000 projects when nothing has changed, beside `git status`."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from asked import count, rounds
from project_files import write_projects
from turns import Measure, in_turn, show, work

FEW_ROUNDS = 3
PROGRAM = Path(sys.executable).with_name("rapportgen")
DOCUMENTS, FORMATS = "ansokan,projektplan,slutrapport", "docx,pdf,html"
BUILD = ["build", "--document", DOCUMENTS, "--format", FORMATS, "--jobs", "1"]
GIT = ["git", "-c", "user.name=bench", "-c", "user.email=bench@example.org"]
BASE, LOOK = "git status", "rapportgen build, nothing changed"
TOUCHED, BARE = "rapportgen build, one project touched", "python -c pass"
STAND_INS = """
import hashlib, sys
from rapportgen.build import make
def writer(suffix, *_):
    return lambda document, *_: hashlib.sha512(f"{document.title}{suffix}".encode()).digest() * 256
make.writer = writer
from rapportgen.cli import main
main()
"""
"""The program with writers that write something else of a usual length, since that is not measured
and would take half an hour."""


@click.command()
@rounds(15)
@count("--projects", 1000, "How many projects the build has.")
def main(rounds: int, projects: int) -> None:
    """Build once, commit everything, and measure what it takes to see that all is as it was."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        write_projects(folder / "projects", projects)
        _run(folder, sys.executable, "-c", STAND_INS, *BUILD)
        _run(folder, *GIT, "init", "--quiet")
        _run(folder, *GIT, "add", ".")
        _run(folder, *GIT, "commit", "--quiet", "--message", "Everything")
        files = subprocess.check_output([*GIT, "ls-files"], cwd=folder).count(b"\n")
        print(f"{files} files in git")
        build = [str(PROGRAM), *BUILD]
        sides = {
            BASE: _measure(folder, *GIT, "status"),
            LOOK: _measure(folder, *build),
            BARE: _measure(folder, sys.executable, "-c", "pass"),
        }
        show(in_turn(sides, rounds), BASE)
        touched = {BASE: sides[BASE], TOUCHED: _measure_touched(folder, *build)}
        show(in_turn(touched, FEW_ROUNDS), BASE)


def _measure(folder: Path, *command: str) -> Measure:
    return work(lambda: _run(folder, *command))


def _measure_touched(folder: Path, *command: str) -> Measure:
    build = _measure(folder, *command)

    def seconds() -> float:
        os.utime(folder / "projects" / "projekt-0001.yaml")
        return build()

    return seconds


def _run(folder: Path, *command: str) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


if __name__ == "__main__":
    main()
