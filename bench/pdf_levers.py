"""What makes a PDF cheaper in a process that makes many of them, each lever alone."""

import gc
from collections.abc import Callable

import click

from asked import rounds
from documents import plan, subject
from rapportgen.build.garbage import search_seldom
from rapportgen.writers.pdf import write
from rapportgen.writers.pdf.render import type_of
from turns import Measure, in_turn, show, work

PYTHONS_OWN = (700, 10, 10)
BASE = "as the program does it"


@click.command()
@rounds(11)
def main(rounds: int) -> None:
    """Measure one document, with each lever let go of in turn."""
    project = subject()
    document, tema = plan(project), project.pack.tema

    def make() -> None:
        write(document, tema)

    sides = {
        BASE: _with(search_seldom, make),
        "fonts read anew for each document": _with(type_of.cache_clear, make),
        "garbage searched for as often as Python does": _with(_often, make),
        "what is loaded frozen out of the search": _with(gc.freeze, make),
    }
    show(in_turn(sides, rounds), BASE)


def _often() -> None:
    gc.set_threshold(*PYTHONS_OWN)


def _with(prepare: Callable[[], object], make: Callable[[], None]) -> Measure:
    """Return the measure of a document made after some preparation, all as before afterwards."""
    measured = work(make)

    def seconds() -> float:
        search_seldom()
        prepare()
        try:
            return measured()
        finally:
            gc.unfreeze()
            search_seldom()

    return seconds


if __name__ == "__main__":
    main()
