"""Processes that die in the midst of sending a result, or stand still."""

import multiprocessing.connection
import multiprocessing.queues
import os
import signal
import struct
import sys
import time
from concurrent.futures import BrokenExecutor
from typing import Any

import pytest
from processes import CAN_LOOK_UP

from rapportgen.build.executors import local


def half_a_result() -> None:
    """Send the beginning of a long result, and die."""
    frame: Any = sys._getframe()
    while "result_queue" not in frame.f_locals:
        frame = frame.f_back
    pipe = frame.f_locals["result_queue"]._writer.fileno()
    os.write(pipe, struct.pack("!i", 100_000) + b"half")
    os._exit(9)


@pytest.mark.skipif(not CAN_LOOK_UP, reason="writes to a pipe, and looks processes up in /proc")
def test_a_process_that_dies_while_it_sends_a_result_breaks_its_pool() -> None:
    with local.crew(2).open(2) as pool:
        assert pool.submit(abs, -7).result() == 7
        with pytest.raises(BrokenExecutor):
            pool.submit(half_a_result).result()


@pytest.mark.skipif(os.name == "nt", reason="Windows stops no process")
def test_a_process_that_stands_still_breaks_its_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "SLACK", 9.0)  # in which the process surely gets ready
    with local.crew(1, 0.1).open(1) as pool:
        sent = pool.submit(signal.raise_signal, signal.SIGSTOP)
        with pytest.raises(BrokenExecutor):
            sent.result(timeout=60)


def test_a_pool_is_silent_only_while_it_has_something_to_do() -> None:
    with local.crew(1).open(1) as pool:
        assert isinstance(pool, local.Pool)
        sent = pool.submit(time.sleep, 0.3)
        time.sleep(0.2)
        assert pool.silence() >= 0.2
        sent.result()
        assert pool.silence() == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows stops no process")
def test_a_process_that_stands_still_keeps_no_pool_from_closing() -> None:
    with local.crew(1).open(1) as pool:
        assert pool.submit(abs, -7).result() == 7
        [process] = multiprocessing.active_children()
        assert process.pid
        os.kill(process.pid, signal.SIGSTOP)

    assert not process.is_alive()


def test_a_pool_without_memory_for_its_own_thread_breaks_in_silence(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def start(_: object) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(multiprocessing.queues.Queue, "_start_thread", start)
    with local.crew(1).open(1) as pool, pytest.raises(BrokenExecutor):
        pool.submit(abs, -7).result(timeout=60)

    assert capfd.readouterr().err == ""


class GivenUpError(Exception):
    """The reason for which a build is given up."""


@pytest.mark.skipif(not CAN_LOOK_UP, reason="writes to a pipe")
def test_a_build_that_is_given_up_does_not_wait_for_the_rest_of_a_result() -> None:
    opened = local.crew(1).open(1)
    pool = opened.__enter__()
    sent = pool.submit(half_a_result)
    [process] = multiprocessing.active_children()
    multiprocessing.connection.wait([process.sentinel])
    error = GivenUpError()

    assert not opened.__exit__(GivenUpError, error, None)
    assert isinstance(sent.exception(), BrokenExecutor)
