"""A look at a Dask cluster, now and then: without a scheduler or workers nothing ever comes."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from rapportgen.build.executors.crew import ExecutorError

Result = TypeVar("Result")

PATIENCE = 30.0  # seconds without any worker: those that have died may be started again
LOOKS = 3.0  # seconds between two looks at the workers


class Lookout:
    """What is known of the scheduler and its workers, and when they were last heard of."""

    def __init__(self, client: Any, address: str, patience: float) -> None:
        """Begin to listen; the patience is in seconds."""
        self._client, self._address, self._patience = client, address, patience
        self._looked = self._seen = time.monotonic()
        self._workers: Future[int] | None = None  # asked for; a scheduler that hangs never answers
        client.subscribe_topic("all", self._notice)

    def _notice(self, event: tuple[float, Any]) -> None:
        """Notice a worker that came, though it may have died before anybody looks."""
        _, told = event
        if isinstance(told, dict) and told.get("action") == "add-worker":
            self._seen = time.monotonic()

    def __call__(self) -> None:
        """Raise an ExecutorError if no result will come."""
        now = time.monotonic()
        if self._client.status != "running":
            raise lost(self._address)
        if self._workers is None:
            if now - self._looked >= min(LOOKS, self._patience):
                self._looked = now
                self._workers = asked(lambda: len(self._client.nthreads()))
        elif self._workers.done():
            self._weigh(self._workers, now)
        elif now - self._looked >= self._patience:
            raise _silent(self._address)

    def _weigh(self, workers: Future[int], now: float) -> None:
        self._workers = None
        if workers.exception():
            raise _silent(self._address)
        if workers.result():
            self._seen = now
        elif now - self._seen >= self._patience:
            raise ExecutorError(
                f"Dask-klustret på {self._address} har inga arbetare kvar.", _ONCE_MORE
            )


_ONCE_MORE = "Det som hann bli klart finns kvar. Kör kommandot igen när klustret är igång."


def lost(address: str) -> ExecutorError:
    """Return what is told when the scheduler is gone."""
    return ExecutorError(f"Kontakten med Dask-klustret på {address} bröts.", _ONCE_MORE)


def _silent(address: str) -> ExecutorError:
    return ExecutorError(f"Schemaläggaren för Dask på {address} svarar inte längre.", _ONCE_MORE)


def asked(ask: Callable[[], Result]) -> Future[Result]:
    """Return what will be an answer, asked for in a thread that nobody has to wait for."""
    answer: Future[Result] = Future()

    def wait() -> None:
        try:
            answer.set_result(ask())
        except Exception as error:  # noqa: BLE001 - whoever wants the answer gets it
            answer.set_exception(error)

    threading.Thread(target=wait, daemon=True).start()
    return answer
