"""Those who do the work: an executor to open, and what is to be known of it."""

from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from dataclasses import dataclass


class ExecutorError(Exception):
    """Nobody does the work: nobody answers, or somebody who would do it in another way."""

    def __init__(self, message: str, remedy: str) -> None:
        """Hold what is wrong, and what can be done about it."""
        super().__init__(message)
        self.message, self.remedy = message, remedy


def all_is_well() -> None:
    """Do nothing: nobody can be lost."""


@dataclass(frozen=True, slots=True)
class Crew:
    """An executor that may be opened anew when it breaks, for at most so many chunks of work.

    No more than `ahead` chunks are handed out at a time: none waits for work, and memory holds only
    so many results. `look` is called now and then while a result is waited for, and raises an
    ExecutorError if none will come. `limit` is how many seconds the work with an item may take.
    """

    open: Callable[[int], AbstractContextManager[Executor]]
    ahead: int = 1
    limit: float | None = None
    look: Callable[[], None] = all_is_well
