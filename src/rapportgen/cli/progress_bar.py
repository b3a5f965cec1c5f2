"""The progress bar of a terminal. Importing this module loads rich."""

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn
from rich.table import Column
from rich.text import Text

from rapportgen.cli.pace import pace

WIDTH = 20  # letters: with its words a bar has room on a line of eighty


class _Pace(ProgressColumn):
    """How much is done, how fast it goes, and how long it will take."""

    max_refresh = 0.5  # seconds; figures that change faster cannot be read

    def __init__(self, items: str) -> None:
        super().__init__(Column(no_wrap=True))
        self._items = items

    def render(self, task: Task) -> Text:
        return Text(pace(int(task.completed), int(task.total or 0), self._items, task.speed))


def bar(items: str) -> Progress:
    """Return a bar on standard error that is gone when the work with some items is done."""
    columns = TextColumn("{task.description}"), BarColumn(WIDTH), _Pace(items)
    return Progress(*columns, console=Console(stderr=True), transient=True)
