"""Processes that die in the midst of sending a result."""

import multiprocessing.connection
import os
import struct
import sys
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
