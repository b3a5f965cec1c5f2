"""Slides and HTML, warm, beside what it takes a new process to import the library for slides.

Whoever makes one presentation waits for the import; what is written should be in its noise.
"""

import sys

import click

from asked import rounds
from documents import rendered, subject_of
from rapportgen.writers.html import write as write_html
from rapportgen.writers.pptx import write as write_slides
from turns import in_turn, process, show, work

PROJECT = "langa-sjukfall-sormland"


@click.command()
@rounds(11)
def main(rounds: int) -> None:
    """Measure both writers, and the import."""
    project = subject_of(PROJECT)
    document, tema = rendered(project, "presentation"), project.pack.tema
    base = "import pptx, a new process"
    sides = {
        base: process([sys.executable, "-c", "import pptx"]),
        "rapportgen, writing PowerPoint": work(lambda: write_slides(document, tema)),
        "rapportgen, writing HTML slides": work(lambda: write_html(document, tema)),
    }
    show(in_turn(sides, rounds), base)


if __name__ == "__main__":
    main()
