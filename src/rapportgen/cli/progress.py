"""A progress bar for long work, on a terminal only."""

import sys
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

from rapportgen.cli.terminal import is_terminal

T = TypeVar("T")
LONG = 1000  # files that take more than a second to check


def tracked(work: Iterable[T], total: int, label: str, items: str) -> Iterator[T]:
    """Yield the results of some work, with a bar on standard error while a person is watching."""
    if total < 2 or not is_terminal(sys.stderr):
        yield from work
        return
    from rapportgen.cli.progress_bar import bar  # noqa: PLC0415 - only a terminal needs it

    with bar(items) as progress:
        yield from progress.track(work, total, description=label)


def tracked_beside(output: TextIO | None, work: Iterable[T], total: int) -> Iterable[T]:
    """Return the results of checking files, with a bar if they are many and told somewhere else.

    Findings are written while the work goes on: on the same terminal they would run into the bar,
    and they tell that something happens.
    """
    if total < LONG or is_terminal(output):
        return work
    return tracked(work, total, "Kontrollerar", "filer")
