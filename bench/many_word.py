"""Two hundred projects with three documents each as Word, beside other programs.

All make the same texts and tables, without charts. Ours does all of it: it reads and checks the
projects, renders the templates and writes the files. The others get their content ready-made.
"""

import statistics
import subprocess
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

import click
import pypandoc
from docxtpl import DocxTemplate

from as_markdown import as_markdown
from asked import count, rounds
from documents import rendered
from filled_form import content, form
from plain_pack import write_plain_pack
from project_files import write_projects
from rapportgen.build.examine import examine
from rapportgen.document.blocks import Document
from rapportgen.packs.shelf import Shelf
from turns import Measure, Turn, in_turn, process, work

KINDS = ("ansokan", "projektplan", "slutrapport")
FEW = 10  # projects for pandoc, a new process for each document: it takes the same time for each
PROGRAM = Path(sys.executable).with_name("rapportgen")
ONE, TWO = "rapportgen, one process", "rapportgen, two"
DOCXTPL, PANDOC = "docxtpl, warm, one process", "pandoc, one process for each"


@click.command()
@rounds(3)
@count("--projects", 200, "How many projects the others and a build have.")
def main(rounds: int, projects: int) -> None:
    """Measure the four sides in turn and print how many documents each makes in a second."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        write_plain_pack(folder / "templates")
        write_projects(folder / "projects", projects)
        documents = _documents(folder / "projects")
        few = {kind: made[:FEW] for kind, made in documents.items()}
        turns = in_turn(
            {
                DOCXTPL: work(lambda: _fill(documents, folder / "docxtpl")),
                PANDOC: work(lambda: _convert(few, folder / "pandoc")),
                ONE: _build(folder, "1"),
                TWO: _build(folder, "2"),
            },
            rounds,
        )
    _show(turns, projects)


def _documents(projects: Path) -> dict[str, list[Document]]:
    """Return the content of all documents, ready-made for the other programs."""
    shelf = Shelf()
    found = [examine(path, shelf).subject for path in sorted(projects.iterdir())]
    subjects = [subject for subject in found if subject]
    return {kind: [rendered(subject, kind) for subject in subjects] for kind in KINDS}


def _build(folder: Path, jobs: str) -> Measure:
    output = folder / "output"
    command = [str(PROGRAM), "build", str(folder / "projects"), "--output", str(output)]
    asked = ["--document", ",".join(KINDS), "--format", "docx", "--jobs", jobs]
    run = process([*command, *asked])

    def seconds() -> float:
        rmtree(output, ignore_errors=True)
        return run()

    return seconds


def _fill(documents: dict[str, list[Document]], folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for kind, made in documents.items():
        empty = form(made[0])  # documents of a kind have the same shape here
        for number, document in enumerate(made):
            template = DocxTemplate(BytesIO(empty))
            template.render(content(document), autoescape=True)
            template.save(folder / f"{kind}-{number}.docx")


def _convert(documents: dict[str, list[Document]], folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    pandoc = pypandoc.get_pandoc_path()
    for kind, made in documents.items():
        for number, document in enumerate(made):
            target = folder / f"{kind}-{number}.docx"
            command = [pandoc, "--from", "markdown", "--output", str(target)]
            subprocess.run(command, input=as_markdown(document).encode(), check=True)


def _show(turns: Sequence[Turn], projects: int) -> None:
    """Print each side's documents in a second, and how many times those of docxtpl that is."""
    print(f"{'':32}{'documents/s':>12}{'ratio':>8}")
    for side in turns[0]:
        made = (min(FEW, projects) if side == PANDOC else projects) * len(KINDS)
        speeds = [made / turn[side] for turn in turns]
        peers = [projects * len(KINDS) / turn[DOCXTPL] for turn in turns]
        ratio = statistics.median(a / b for a, b in zip(speeds, peers, strict=True))
        print(f"{side:32}{statistics.median(speeds):12.1f}{ratio:8.2f}")


if __name__ == "__main__":
    main()
