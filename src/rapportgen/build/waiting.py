"""Waiting for what others do, so that neither Ctrl-C nor a loss goes unnoticed."""

from concurrent.futures import Future, wait
from typing import TypeVar

from rapportgen.build.executors.crew import Crew

Result = TypeVar("Result")

GLANCE = 0.1  # seconds; Windows hears Ctrl-C only between two waits


def waited(future: Future[Result], crew: Crew) -> Result:
    """Return a result when it is there."""
    while not wait([future], GLANCE).done:
        crew.look()
    return future.result()
