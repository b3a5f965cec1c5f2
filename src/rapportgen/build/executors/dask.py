"""A Dask cluster that is already there: the door to the library, which is an extra."""

import logging
import platform
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, TypeVar

from rapportgen import __version__
from rapportgen.build.executors.crew import Crew, ExecutorError

Result = TypeVar("Result")

AHEAD = 4  # chunks for each worker
ANSWER = 3  # seconds until a scheduler must have answered
PATIENCE = 30.0  # seconds without any worker: those that have died may be started again
LOOKS = 3.0  # seconds between two looks at the workers
CLOSING = 0.5  # seconds that a cluster gets to say good-bye

_at_work = threading.Lock()


@contextmanager
def cluster(address: str, limit: float | None, patience: float = PATIENCE) -> Iterator[Crew]:
    """Give the workers of the scheduler at an address; an ExecutorError says why there are none."""
    with _silence():
        client, workers = _in_time(partial(_reached, address), _unreachable(address))
        try:
            look = _Look(client, address, patience)
            yield Crew(partial(_open, client, address), AHEAD * workers, limit, look)
        finally:
            _close(client)


def _in_time(ask: Callable[[], Result], silence: ExecutorError) -> Result:
    """Return an answer that must come in time; the library itself would wait for it for ever."""
    try:
        return _asked(ask).result(2 * ANSWER)
    except ExecutorError:
        raise
    except Exception:  # noqa: BLE001 - whatever the library finds, or nothing at all
        raise silence from None


def _asked(ask: Callable[[], Result]) -> Future[Result]:
    """Return what will be an answer, asked for in a thread that nobody has to wait for."""
    answer: Future[Result] = Future()

    def wait() -> None:
        try:
            answer.set_result(ask())
        except Exception as error:  # noqa: BLE001 - whoever wants the answer gets it
            answer.set_exception(error)

    threading.Thread(target=wait, daemon=True).start()
    return answer


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


class _Look:
    """A look at the cluster, now and then: without a scheduler or workers nothing ever comes."""

    def __init__(self, client: Any, address: str, patience: float) -> None:
        self._client, self._address, self._patience = client, address, patience
        self._looked = self._seen = time.monotonic()
        self._workers: Future[int] | None = None  # asked for; a scheduler that hangs never answers

    def __call__(self) -> None:
        now = time.monotonic()
        if self._client.status != "running":
            raise _lost(self._address)
        if self._workers is None:
            if now - self._looked >= min(LOOKS, self._patience):
                self._looked = now
                self._workers = _asked(lambda: len(self._client.nthreads()))
        elif self._workers.done():
            self._hear(self._workers, now)
        elif now - self._looked >= self._patience:
            raise _silent(self._address)

    def _hear(self, workers: Future[int], now: float) -> None:
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


def _lost(address: str) -> ExecutorError:
    return ExecutorError(f"Kontakten med Dask-klustret på {address} bröts.", _ONCE_MORE)


def _silent(address: str) -> ExecutorError:
    return ExecutorError(f"Schemaläggaren för Dask på {address} svarar inte längre.", _ONCE_MORE)


@contextmanager
def _open(client: Any, address: str, _chunks: int) -> Iterator[Executor]:
    """Open the cluster's executor; what is not done when it closes is not wanted any more."""
    executor = _Cluster(client.get_executor(pure=False), address)
    try:
        yield executor
    finally:
        executor.shutdown(wait=False)


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
            raise _lost(self._address) from None
        asked.add_done_callback(partial(self._tell, told))
        return told

    def _tell(self, told: Future[Result], asked: Future[Result]) -> None:
        if asked.cancelled():
            told.set_exception(_lost(self._address))
        elif error := asked.exception():
            told.set_exception(_BROKEN if _is_death(error) else error)
        else:
            told.set_result(asked.result())

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - the signature is the one of Executor
        """Give up what is not done."""
        with suppress(Exception):  # the cluster may be gone
            self._executor.shutdown(wait=wait)


_BROKEN = BrokenExecutor("the workers died")


def _is_death(error: BaseException) -> bool:
    from distributed import KilledWorker  # noqa: PLC0415 - an extra, and slow

    return isinstance(error, KilledWorker)


def one_at_a_time(do: Callable[..., Result], *args: Any) -> Result:
    """Return the result of some work, when no other thread of the process is at work."""
    with _at_work:
        return do(*args)
