"""Many different projects as PDF: two processes beside one, and Typst beside WeasyPrint."""

import sys
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

import click

from asked import count, rounds
from project_files import write_projects
from turns import Measure, in_turn, process, show

PROGRAM = Path(sys.executable).with_name("rapportgen")
ONE = "WeasyPrint, one process"


@click.command()
@rounds(3)
@count("--projects", 24, "How many projects a build has.")
def main(rounds: int, projects: int) -> None:
    """Measure whole builds of one document for each project."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        write_projects(folder / "projects", projects)
        sides = {
            ONE: _build(folder, "weasyprint", "1"),
            "WeasyPrint, two": _build(folder, "weasyprint", "2"),
            "Typst, one process": _build(folder, "typst", "1"),
            "Typst, two": _build(folder, "typst", "2"),
        }
        show(in_turn(sides, rounds), ONE)


def _build(folder: Path, engine: str, jobs: str) -> Measure:
    output = folder / "output"
    command = [str(PROGRAM), "build", str(folder / "projects"), "--output", str(output)]
    asked = ["--document", "projektplan", "--format", "pdf", "--pdf-engine", engine, "--jobs", jobs]
    run = process([*command, *asked])

    def seconds() -> float:
        rmtree(output, ignore_errors=True)
        return run()

    return seconds


if __name__ == "__main__":
    main()
