"""How long a Dask cluster that has no workers is waited for."""

import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from rapportgen.build.executors import lookout
from rapportgen.build.executors.crew import ExecutorError
from rapportgen.build.executors.lookout import Lookout


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now


class Client:
    """A client of a scheduler that never has a worker when it is asked."""

    status = "running"

    def subscribe_topic(self, topic: str, handler: Callable[[tuple[float, Any]], None]) -> None:
        assert topic == "all"
        self.tell = handler

    def nthreads(self) -> dict[str, int]:
        return {}


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(lookout, "time", clock)
    monkeypatch.setattr(lookout, "asked", answered)
    return clock


def answered(ask: Callable[[], int]) -> SimpleNamespace:
    """Return an answer that is there at once."""
    number = ask()
    return SimpleNamespace(done=lambda: True, exception=lambda: None, result=lambda: number)


def looks(look: Lookout, clock: Clock, until: int) -> None:
    """Look every second until a time."""
    while clock.now < until:
        clock.now += 1
        look()


def test_workers_that_are_away_are_waited_for_half_a_minute(clock: Clock) -> None:
    look = Lookout(Client(), "127.0.0.1:1", 30)
    with pytest.raises(ExecutorError, match="har inga arbetare kvar"):
        looks(look, clock, 60)
    assert clock.now == 31


@pytest.mark.parametrize(
    ("told", "given_up"),
    [
        ({"action": "add-worker", "worker": "tcp://127.0.0.1:2"}, 52),
        ({"action": "remove-worker", "worker": "tcp://127.0.0.1:2"}, 31),
        ("något annat", 31),
    ],
)
def test_a_worker_that_came_and_died_between_two_looks_is_a_sign_of_life(
    clock: Clock, told: object, given_up: int
) -> None:
    client = Client()
    look = Lookout(client, "127.0.0.1:1", 30)
    looks(look, clock, 20)
    client.tell((time.time(), told))
    with pytest.raises(ExecutorError, match="har inga arbetare kvar"):
        looks(look, clock, 90)
    assert clock.now == given_up
