"""The progress bar of a terminal. Importing this module loads rich."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn
from rich.table import Column
from rich.text import Text

from rapportgen.cli.courses import Course

T = TypeVar("T")
WIDTH = 12  # letters: with its words a bar has room on a line of eighty


class _Pace(ProgressColumn):
    """How much is done, how fast it goes, and how long it will take."""

    max_refresh = 0.5  # seconds; figures that change faster cannot be read

    def __init__(self, course: Course[T]) -> None:
        super().__init__(Column(no_wrap=True))
        self._course = course

    def render(self, task: Task) -> Text:
        return Text(self._course.words(task.elapsed or 0))


def with_bar(work: Iterable[T], course: Course[T], label: str) -> Iterator[T]:
    """Yield the results of some work, with a bar on standard error that is gone when it is done.

    As long as nothing is done the bar moves to and fro.
    """
    columns = TextColumn("{task.description}"), BarColumn(WIDTH), _Pace(course)
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(label, total=None)
        for result in work:
            course.note(result)
            progress.update(task, completed=course.share, total=1 if course.share else None)
            yield result
