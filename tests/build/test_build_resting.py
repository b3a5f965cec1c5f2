"""A project file is read when nobody is saving it."""

import os
import threading
import time
from pathlib import Path

import pytest

from rapportgen.build import resting
from rapportgen.build.resting import read_at_rest
from rapportgen.diagnostics.diagnostic import Diagnostic

WHOLE = b"namn: Infosamverkan\n" * 500


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "prov.yaml"
    path.write_bytes(WHOLE)

    assert read_at_rest(path) == WHOLE


@pytest.mark.parametrize("begun", [b"", WHOLE[:4096]])
def test_a_file_that_is_being_saved_is_waited_for(tmp_path: Path, begun: bytes) -> None:
    path = tmp_path / "prov.yaml"
    path.write_bytes(begun)
    saving = threading.Timer(0.03, lambda: path.write_bytes(WHOLE))
    saving.start()

    assert read_at_rest(path) == WHOLE
    saving.join()


def test_a_file_that_is_saved_under_another_name_is_waited_for(tmp_path: Path) -> None:
    path, other = tmp_path / "prov.yaml", tmp_path / "prov.yaml.new"
    path.write_bytes(b"gammalt")
    other.write_bytes(WHOLE)
    saving = threading.Timer(0.03, lambda: other.replace(path))
    saving.start()

    assert read_at_rest(path) == WHOLE
    saving.join()


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


def test_a_file_that_never_rests_is_read_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "prov.yaml"
    path.write_bytes(b"")
    monkeypatch.setattr(resting, "PATIENCE", 50_000_000)
    monkeypatch.setattr(time, "sleep", lambda _: path.write_bytes(path.read_bytes() + b"x"))

    found = read_at_rest(path)

    assert isinstance(found, bytes)
    assert set(found) == {ord("x")}


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
