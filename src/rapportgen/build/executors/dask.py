"""A Dask cluster that is already there: the door to the library, which is an extra."""

import logging
import platform
import threading
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from rapportgen import __version__
from rapportgen.build.executors.crew import Crew, ExecutorError
from rapportgen.build.executors.lookout import PATIENCE, Lookout, asked, lost

Result = TypeVar("Result")

AHEAD = 4  # chunks for each worker
ANSWER = 3  # seconds until a scheduler must have answered
CLOSING = 0.5  # seconds that a cluster gets to say good-bye

_at_work = threading.Lock()


@contextmanager
def cluster(address: str, limit: float | None, patience: float = PATIENCE) -> Iterator[Crew]:
    """Give the workers of the scheduler at an address; an ExecutorError says why there are none."""
    with _silence():
        client, workers = _in_time(partial(_reached, address), _unreachable(address))
        try:
            look = Lookout(client, address, patience)
            yield Crew(partial(_open, client, address), AHEAD * workers, limit, look)
        finally:
            _close(client)


def _in_time(ask: Callable[[], Result], silence: ExecutorError) -> Result:
    """Return an answer that must come in time; the library itself would wait for it for ever."""
    try:
        return asked(ask).result(2 * ANSWER)
    except ExecutorError:
        raise
    except Exception:  # noqa: BLE001 - whatever the library finds, or nothing at all
        raise silence from None


def _reached(address: str) -> tuple[Any, int]:
    """Return the client of a cluster that has workers like this computer, and their number."""
    client = _client(address)
    try:
        _refuse_nobody(client, address)
        _refuse_others(client)
        return client, len(client.nthreads())
    except ExecutorError:
        _close(client)
        raise


def _close(client: Any) -> None:
    with suppress(Exception):  # the cluster may be gone
        client.close(timeout=CLOSING)


@contextmanager
def _silence() -> Iterator[None]:
    """Let the library say nothing on the terminal: what matters to a user is said in Swedish."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)


def _client(address: str) -> Any:
    try:
        from distributed import Client  # noqa: PLC0415 - an extra, and slow
    except ImportError:
        raise ExecutorError(
            "Dask är inte installerat.", 'Installera det med pip install "rapportgen[dask]".'
        ) from None
    try:
        return Client(  # type: ignore[no-untyped-call]  # the library has few types
            f"tcp://{address}", timeout=ANSWER, set_as_default=False
        )
    except Exception:  # noqa: BLE001 - whatever somebody else at the address answers
        raise _unreachable(address) from None


def _unreachable(address: str) -> ExecutorError:
    return ExecutorError(
        f"Det går inte att nå någon schemaläggare för Dask på {address}.",
        "Kontrollera adressen, och att dask scheduler är igång där.",
    )


def _refuse_nobody(client: Any, address: str) -> None:
    """Refuse a cluster that has no worker, and gets none for a while."""
    try:
        client.wait_for_workers(1, timeout=ANSWER)
    except TimeoutError:
        raise ExecutorError(
            f"Dask-klustret på {address} har inga arbetare.",
            f"Starta minst en: dask worker {address}",
        ) from None


def _refuse_others(client: Any) -> None:
    """Refuse workers that might make other documents than this computer."""
    answers = client.run(versions, on_error="return")
    for worker, answer in sorted(answers.items()):
        if isinstance(answer, Exception):
            raise ExecutorError(
                f"Arbetaren {worker} i Dask-klustret kan inte köra rapportgen.",
                f"Installera rapportgen {__version__} där, i samma Python som Dask.",
            )
        if answer != versions():
            raise ExecutorError(
                f"Arbetaren {worker} i Dask-klustret har {answer}, men här finns {versions()}.",
                "Installera samma versioner överallt, så att dokumenten blir likadana.",
            )


def versions() -> str:
    """Return the versions that decide what a document becomes."""
    python = ".".join(platform.python_version_tuple()[:2])
    return f"rapportgen {__version__} och Python {python}"


@contextmanager
def _open(client: Any, address: str, _chunks: int) -> Iterator[Executor]:
    """Open the cluster's executor; what is not done when it closes is not wanted any more."""
    executor = _Cluster(client.get_executor(pure=False), address)
    try:
        yield executor
    finally:
        executor.shutdown(wait=False)


@dataclass(frozen=True)
class _Mistake:
    """What the work itself raised."""

    error: Exception


class _Cluster(Executor):
    """The cluster's executor, with the errors of any other one."""

    def __init__(self, executor: Executor, address: str) -> None:
        self._executor, self._address = executor, address

    def submit(self, fn: Callable[..., Result], /, *args: Any, **kwargs: Any) -> Future[Result]:
        """Return what will be the result."""
        told: Future[Result] = Future()
        told.set_running_or_notify_cancel()
        try:
            asked = self._executor.submit(one_at_a_time, fn, *args, **kwargs)
        except Exception:  # noqa: BLE001 - however the library finds out that nobody is there
            raise lost(self._address) from None
        asked.add_done_callback(partial(self._tell, told))
        return told

    def _tell(self, told: Future[Result], asked: Future[Result | _Mistake]) -> None:
        if asked.cancelled():
            told.set_exception(lost(self._address))
        elif asked.exception():
            told.set_exception(_BROKEN)
        elif isinstance(answer := asked.result(), _Mistake):
            told.set_exception(answer.error)
        else:
            told.set_result(answer)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - the signature is the one of Executor
        """Give up what is not done."""
        with suppress(Exception):  # the cluster may be gone
            self._executor.shutdown(wait=wait)


_BROKEN = BrokenExecutor("the workers died, or a result was lost with them")


def one_at_a_time(do: Callable[..., Result], *args: Any) -> Result | _Mistake:
    """Return the result of some work, when no other thread of the process is at work.

    A mistake in the work is told as a value: whatever Dask itself raises is then a loss. (When a
    worker dies just after it has told its result, the library takes that result for an error.)
    """
    with _at_work:
        try:
            return do(*args)
        except Exception as error:  # noqa: BLE001 - whoever asked for the work gets it
            return _Mistake(error)
