"""A project file is read when nobody is saving it."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from rapportgen.build import resting
from rapportgen.build.resting import PATIENCE, REST, SECOND, read_at_rest
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source.reading import read_bytes

MILLISECOND = SECOND // 1000
WHOLE = b"namn: Infosamverkan\n" * 500


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "prov.yaml"
    path.write_bytes(WHOLE)

    assert read_at_rest(path) == WHOLE


class Clock:
    """A clock that goes on only while somebody sleeps, and then lets something happen."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = time.time_ns()
        self.slept: list[int] = []
        self.happens: dict[int, Callable[[], object]] = {}
        monkeypatch.setattr(time, "time_ns", lambda: self.now)
        monkeypatch.setattr(time, "monotonic_ns", lambda: self.now)
        monkeypatch.setattr(time, "sleep", self.sleep)

    def sleep(self, seconds: float) -> None:
        until = self.now + round(seconds * SECOND)
        self.slept.append(until - self.now)
        for moment in sorted(self.happens):
            if moment <= until:
                self.now = moment
                self.happens.pop(moment)()
        self.now = until

    def save(self, path: Path, content: bytes) -> None:
        """Save a file at the moment that it is."""
        path.write_bytes(content)
        os.utime(path, ns=(self.now, self.now))

    def save_in(self, nanoseconds: int, path: Path, content: bytes) -> None:
        """Let a file be saved in a while."""
        self.happens[self.now + nanoseconds] = lambda: self.save(path, content)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.mark.parametrize("begun", [b"", WHOLE[:4096]])
@pytest.mark.parametrize("pause", [MILLISECOND, 250 * MILLISECOND, REST])
def test_a_file_that_is_being_saved_is_waited_for(
    tmp_path: Path, clock: Clock, begun: bytes, pause: int
) -> None:
    path = tmp_path / "prov.yaml"
    clock.save(path, begun)
    clock.save_in(pause, path, WHOLE)

    assert read_at_rest(path) == WHOLE
    assert sum(clock.slept) == pause + REST


def test_a_file_that_is_saved_under_another_name_is_waited_for(
    tmp_path: Path, clock: Clock
) -> None:
    path, other = tmp_path / "prov.yaml", tmp_path / "prov.yaml.new"
    clock.save(path, b"gammalt")
    clock.save(other, WHOLE)
    clock.happens[clock.now + MILLISECOND] = lambda: other.replace(path)

    assert read_at_rest(path) == WHOLE


def test_a_file_is_read_again_that_was_saved_while_it_was_read(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "prov.yaml"
    clock.save(path, WHOLE[:4096])
    clock.now += REST
    read = read_bytes

    def read_and_be_late(path: Path) -> bytes | Diagnostic:
        monkeypatch.setattr(resting, "read_bytes", read)
        found = read(path)
        clock.save(path, WHOLE)
        return found

    monkeypatch.setattr(resting, "read_bytes", read_and_be_late)

    assert read_at_rest(path) == WHOLE
    assert clock.slept == [REST]


def test_of_many_files_that_were_just_saved_only_the_first_is_waited_for(
    tmp_path: Path, clock: Clock
) -> None:
    paths = [tmp_path / f"{number}.yaml" for number in range(1000)]
    for path in paths:
        clock.save(path, WHOLE)

    assert {read_at_rest(path) for path in paths} == {WHOLE}
    assert clock.slept == [REST]


def test_an_old_file_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "prov.yaml"
    path.write_bytes(WHOLE)
    yesterday = time.time() - 86_400
    os.utime(path, (yesterday, yesterday))
    monkeypatch.setattr(time, "sleep", pytest.fail)

    assert read_at_rest(path) == WHOLE


def test_a_file_from_the_future_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "prov.yaml"
    path.write_bytes(WHOLE)
    tomorrow = time.time() + 86_400
    os.utime(path, (tomorrow, tomorrow))
    monkeypatch.setattr(time, "sleep", pytest.fail)

    assert read_at_rest(path) == WHOLE


def test_a_file_that_never_rests_is_not_read(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "prov.yaml"
    clock.save(path, b"")
    began = clock.now

    def go_on(_: float) -> None:
        clock.now += REST
        clock.save(path, path.read_bytes() + b"x")

    monkeypatch.setattr(time, "sleep", go_on)
    found = read_at_rest(path)

    assert isinstance(found, Diagnostic)
    assert (found.rule.code, found.place.path) == ("RG011", str(path))
    assert found.message == "Filen sparas gång på gång, så den går inte att läsa hel."
    assert found.help == "Vänta tills det är klart, och kör kommandot igen."
    assert clock.now - began == PATIENCE + REST


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "prov.yaml"
    os.mkfifo(path)

    found = read_at_rest(path)

    assert isinstance(found, Diagnostic)
    assert found.message == "Det här är inte en vanlig fil, utan ett rör eller en enhet."


def test_a_file_that_is_not_there_is_not_waited_for(tmp_path: Path) -> None:
    found = read_at_rest(tmp_path / "prov.yaml")

    assert isinstance(found, Diagnostic)
    assert found.message == "Filen finns inte."
