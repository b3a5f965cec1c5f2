"""A progress bar for long work, on a terminal only."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from rapportgen.cli.terminal import is_terminal

T = TypeVar("T")


def tracked(work: Iterable[T], total: int, label: str) -> Iterator[T]:
    """Yield the results of some work, with a bar on standard error while a person is watching."""
    if total < 2 or not is_terminal(sys.stderr):
        yield from work
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs it
    from rich.progress import track  # noqa: PLC0415

    console = Console(stderr=True)
    yield from track(work, description=label, total=total, console=console, transient=True)
