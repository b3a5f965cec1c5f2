"""A progress bar for long work, on a terminal only."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO, TypeVar

from rapportgen.build.project import Built, Step, finished
from rapportgen.cli.terminal import is_terminal

T = TypeVar("T")
LONG = 1000  # files that take more than a second to check


def tracked(steps: Iterable[Step], expected: Sequence[int | None]) -> Iterator[Built]:
    """Return the results of a build, with a bar on standard error while a person is watching."""
    if not is_terminal(sys.stderr):
        return finished(steps)
    from rapportgen.cli.courses import DocumentsMade  # noqa: PLC0415 - only a terminal needs it
    from rapportgen.cli.progress_bar import with_bar  # noqa: PLC0415

    course = DocumentsMade(expected)
    return finished(steps if course.is_short else with_bar(steps, course, "Bygger"))


def tracked_beside(output: TextIO | None, work: Iterable[T], total: int) -> Iterable[T]:
    """Return the results of checking files, with a bar if they are many and told somewhere else.

    Findings are written while the work goes on: on the same terminal they would run into the bar,
    and they tell that something happens.
    """
    if total < LONG or is_terminal(output) or not is_terminal(sys.stderr):
        return work
    from rapportgen.cli.courses import FilesChecked  # noqa: PLC0415 - only a terminal needs it
    from rapportgen.cli.progress_bar import with_bar  # noqa: PLC0415

    return with_bar(work, FilesChecked(total), "Kontrollerar")
