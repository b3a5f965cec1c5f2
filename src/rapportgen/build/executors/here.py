"""Work done in this process, at the moment it is handed out."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import nullcontext
from typing import Any, TypeVar

from rapportgen.build.executors.crew import Crew

Result = TypeVar("Result")


class Here(Executor):
    """An executor that has done the work when it has taken it; Ctrl-C ends it at once."""

    def submit(
        self, fn: Callable[..., Result], /, *args: Any, **kwargs: Any
    ) -> Future[Result]:  # the signature is the one of Executor
        """Return the result of the work, or what it raised."""
        future: Future[Result] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - whatever it is, the future tells of it
            future.set_exception(error)
        return future


def crew(limit: float | None = None) -> Crew:
    """Return this process, and nobody else."""
    return Crew(lambda _: nullcontext(Here()), limit=limit)
