"""Work on a real Dask cluster: a scheduler and workers on this computer."""

import http.server
import os
import platform
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import distributed
import pytest
from clusters import Scheduler, scheduler, workers
from toil import at_work_together, given_up, tenfold, wait_for_ever

from rapportgen import __version__
from rapportgen.build.executors import dask
from rapportgen.build.executors.crew import ExecutorError
from rapportgen.build.executors.dask import AHEAD, cluster
from rapportgen.build.spread import spread
from rapportgen.build.work import Work

WORK = Work(tenfold, given_up)
ONCE_MORE = "Det som hann bli klart finns kvar. Kör kommandot igen när klustret är igång."
UNREACHABLE = (
    "Det går inte att nå någon schemaläggare för Dask på {}. "
    "Kontrollera adressen, och att dask scheduler är igång där."
)
NOT_NUMBERS: list[Any] = ["a"]
PYTHON = ".".join(platform.python_version_tuple()[:2])


def told(path: Path, death: object) -> str:
    return f"{path.name}: {getattr(death, 'reason', '')}"


@pytest.fixture(scope="module")
def cluster_of_two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scheduler]:
    with scheduler(tmp_path_factory.mktemp("dask")) as running, workers(running, "--nthreads=3"):
        yield running


@pytest.fixture(scope="module")
def nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scheduler]:
    with scheduler(tmp_path_factory.mktemp("dask")) as running:
        yield running


def test_results_come_in_the_order_of_the_items(cluster_of_two: Scheduler) -> None:
    with cluster(cluster_of_two.address, None) as crew:
        assert list(spread(WORK, range(20, 60), crew)) == list(range(200, 600, 10))


def test_the_same_work_may_be_asked_for_twice(cluster_of_two: Scheduler) -> None:
    with cluster(cluster_of_two.address, None) as crew:
        assert crew.ahead == 2 * AHEAD
        assert list(spread(WORK, [1, 1, 2, 1], crew, size=2)) == [10, 10, 20, 10]


def test_a_process_does_one_thing_at_a_time_however_many_its_threads(
    cluster_of_two: Scheduler, tmp_path: Path
) -> None:
    alone: Work[Path, int] = Work(at_work_together, lambda *_: 0)
    with cluster(cluster_of_two.address, None) as crew:
        assert set(spread(alone, [tmp_path] * 12, crew)) == {1}


def test_mistakes_are_raised(cluster_of_two: Scheduler) -> None:
    with cluster(cluster_of_two.address, None) as crew, pytest.raises(TypeError, match="abs"):
        list(spread(Work(abs, given_up), NOT_NUMBERS, crew))


def test_only_what_workers_die_of_is_given_up(nobody: Scheduler) -> None:
    with workers(nobody, count=3), cluster(nobody.address, None) as crew:
        assert list(spread(WORK, [11, 12, 13, 14, 15], crew)) == [110, 120, -13, 140, 150]


def test_it_is_found_out_though_dask_tries_again_and_starts_workers_anew(tmp_path: Path) -> None:
    twice = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1"}
    with (
        scheduler(tmp_path, **twice) as running,
        workers(running, "--nanny", count=1),
        cluster(running.address, None) as crew,
    ):
        assert list(spread(WORK, [12, 13, 14], crew)) == [120, -13, 140]


def test_a_result_that_is_lost_on_its_way_is_made_once_more(
    cluster_of_two: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = _lose_a_result(monkeypatch)
    with cluster(cluster_of_two.address, None) as crew:
        assert list(spread(WORK, [3, 4, 5], crew)) == [30, 40, 50]
    assert len(lost) == 1


def _lose_a_result(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Let a worker die just after it has told a result, as the client sees it."""
    told = distributed.Future._result
    lost: list[Any] = []

    async def result(future: Any, raiseit: bool = True) -> Any:  # noqa: FBT001, FBT002 - the signature is the library's
        value = await told(future, raiseit)  # type: ignore[no-untyped-call]  # the library has few types
        if not lost:
            lost.append(value)
            future._state.lose()
        return value

    monkeypatch.setattr(distributed.Future, "_result", result)
    return lost


def test_nobody_at_the_address_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dask, "ANSWER", 0.5)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
        assert refusal(address) == UNREACHABLE.format(address)


def test_a_server_that_says_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dask, "ANSWER", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"
        assert refusal(address) == UNREACHABLE.format(address)


def test_a_server_of_another_kind_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dask, "ANSWER", 0.5)
    handler = http.server.SimpleHTTPRequestHandler
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        serve = threading.Thread(target=server.serve_forever, args=(0.02,))
        serve.start()
        address = f"127.0.0.1:{server.server_port}"
        told = refusal(address)
        server.shutdown()
        serve.join()
    assert told == UNREACHABLE.format(address)


def refusal(address: str) -> str:
    """Return what is told when nobody works at an address: what is wrong, and the remedy."""
    with pytest.raises(ExecutorError) as error, cluster(address, None):
        pytest.fail("somebody works there")
    return f"{error.value.message} {error.value.remedy}"


def test_a_cluster_without_workers_is_told(
    nobody: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dask, "ANSWER", 0.5)
    assert refusal(nobody.address) == (
        f"Dask-klustret på {nobody.address} har inga arbetare. "
        f"Starta minst en: dask worker {nobody.address}"
    )


@pytest.mark.parametrize(
    ("customized", "message", "remedy"),
    [
        (
            "import rapportgen\nrapportgen.__version__ = '0.0.9'\n",
            f"har rapportgen 0.0.9 och Python {PYTHON}, men här finns {dask.versions()}.",
            "Installera samma versioner överallt, så att dokumenten blir likadana.",
        ),
        (
            "import sys\nsys.modules['rapportgen'] = None\n",
            "kan inte köra rapportgen.",
            f"Installera rapportgen {__version__} där, i samma Python som Dask.",
        ),
    ],
)
def test_workers_that_might_make_other_documents_are_refused(
    nobody: Scheduler, tmp_path: Path, customized: str, message: str, remedy: str
) -> None:
    (tmp_path / "sitecustomize.py").write_text(customized, encoding="utf-8")
    source = Path(dask.__file__).parents[3]
    path = os.pathsep.join([str(tmp_path), str(source)])
    with (
        workers(nobody, count=1, PYTHONPATH=path),
        pytest.raises(ExecutorError) as error,
        cluster(nobody.address, None),
    ):
        pytest.fail("it works there")
    assert error.value.message.startswith("Arbetaren tcp://127.0.0.1:")
    assert error.value.message.endswith(f" i Dask-klustret {message}")
    assert error.value.remedy == remedy


def test_a_scheduler_that_ends_in_the_middle_is_told(tmp_path: Path) -> None:
    with scheduler(tmp_path) as running, workers(running):
        error = error_after(running, tmp_path / "begun", running.process.kill)

    assert error.message == f"Kontakten med Dask-klustret på {running.address} bröts."
    assert error.remedy == ONCE_MORE


def test_a_scheduler_that_hangs_in_the_middle_is_told(tmp_path: Path) -> None:
    with scheduler(tmp_path) as running, workers(running, count=1):
        hang = partial(running.process.send_signal, signal.SIGSTOP)
        error = error_after(running, tmp_path / "begun", hang)

    assert error.message == f"Schemaläggaren för Dask på {running.address} svarar inte längre."
    assert error.remedy == ONCE_MORE


def test_workers_that_end_in_the_middle_are_told_of(nobody: Scheduler, tmp_path: Path) -> None:
    with workers(nobody, count=1) as [worker]:
        error = error_after(nobody, tmp_path / "begun", worker.kill)

    assert error.message == f"Dask-klustret på {nobody.address} har inga arbetare kvar."
    assert error.remedy == ONCE_MORE


def error_after(running: Scheduler, begun: Path, kill: Callable[[], None]) -> ExecutorError:
    """Return what is told when something is killed that works with no end."""
    with cluster(running.address, None, patience=0.2) as crew:
        _when(begun, kill)
        with pytest.raises(ExecutorError) as error:
            list(spread(Work(wait_for_ever, told), [begun], crew))
    return error.value


def _when(begun: Path, do: Callable[[], None]) -> None:
    """Do something in a thread when a file is there."""

    def wait() -> None:
        while not begun.exists():
            threading.Event().wait(0.01)
        do()

    threading.Thread(target=wait, daemon=True).start()


def test_the_library_says_nothing_to_the_user(
    nobody: Scheduler, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with workers(nobody) as [worker, _], cluster(nobody.address, None) as crew:
        begun = tmp_path / "begun"
        _when(begun, worker.kill)
        results = spread(WORK, range(20, 60), crew)
        assert next(results) == 200
        begun.touch()
        assert list(results) == list(range(210, 600, 10))
    assert capfd.readouterr() == ("", "")
