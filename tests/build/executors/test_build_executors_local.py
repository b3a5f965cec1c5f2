"""Processes of this computer, and when what ends the program reaches it."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor

import pytest

from rapportgen.build.executors import local

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no signals to hold back")
SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


@pytest.fixture
def heard() -> Iterator[list[int]]:
    numbers: list[int] = []
    before = {
        number: signal.signal(number, lambda number, _: numbers.append(number))
        for number in SIGNALS
    }
    yield numbers
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", SIGNALS)
def test_no_signal_comes_between_the_start_of_a_process_and_its_work(
    monkeypatch: pytest.MonkeyPatch, heard: list[int], number: int
) -> None:
    meanwhile: list[int] = []

    def submit(*_: object) -> Future[None]:
        os.kill(os.getpid(), number)
        time.sleep(0.05)
        meanwhile.extend(heard)
        return Future()

    monkeypatch.setattr(ProcessPoolExecutor, "submit", submit)
    over = threading.Event()
    threading.Thread(target=over.wait).start()  # one that takes what the first one holds back
    with local.crew(1).open(1) as pool:
        pool.submit(print)
    over.set()

    assert (meanwhile, heard) == ([], [number])


def test_processes_may_be_started_from_any_thread() -> None:
    got: list[int] = []

    def work() -> None:
        with local.crew(1).open(1) as pool:
            got.append(pool.submit(abs, -7).result())

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

    assert got == [7]
