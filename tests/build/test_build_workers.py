"""What processes that work for another one do besides the work."""

import gc
import os
import signal
import sys
import tempfile
from pathlib import Path

import pytest

from rapportgen.build.deaths import Death
from rapportgen.build.executors import local
from rapportgen.build.spread import spread
from rapportgen.build.work import Work

Seen = tuple[bool, bool, str]


def look(_: int) -> Seen:
    """Return whether the writer of Word is loaded, what is there is left alone, and where it is."""
    return "docx" in sys.modules, gc.get_freeze_count() > 0, tempfile.gettempdir()


def complain(_: int) -> Seen:
    """Say something in English where the user reads, as libraries do."""
    os.write(2, b"Exception ignored in: sys.unraisablehook")
    return True, True, ""


def hear(number: int) -> Seen:
    """Be told to end by a signal."""
    signal.raise_signal(number)
    return True, True, ""


def told(_: int, death: Death) -> Seen:
    return False, False, death.reason


def died(_: int, death: Death) -> Seen:
    raise AssertionError(death.reason)


def test_a_process_gets_ready_cleans_up_once_and_leaves_no_file() -> None:
    [first, second] = spread(Work(look, died), [1, 2], local.crew(1, writers=("docx", "finns-ej")))

    assert first[:2] == (True, False)
    assert second[:2] == (True, True)
    assert Path(first[2]).name.startswith("rapportgen-")
    assert not Path(first[2]).exists()


def test_a_check_loads_no_writer() -> None:
    assert [seen[0] for seen in spread(Work(look, died), [1], local.crew(2))] == [False]


def test_what_a_process_says_by_itself_reaches_nobody(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RAPPORTGEN_DEBUG", raising=False)
    list(spread(Work(complain, died), [1], local.crew(2)))

    assert capfd.readouterr() == ("", "")


def test_it_is_heard_by_who_looks_for_a_mistake(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RAPPORTGEN_DEBUG", "1")
    list(spread(Work(complain, died), [1], local.crew(2)))

    assert capfd.readouterr().err == "Exception ignored in: sys.unraisablehook"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGHUP")
def test_what_everybody_is_told_is_for_the_first_process_to_hear() -> None:
    numbers = [signal.SIGINT, signal.SIGHUP]

    assert list(spread(Work(hear, told), numbers, local.crew(1))) == [(True, True, "")] * 2


def test_a_process_that_is_told_to_end_does_so() -> None:
    assert list(spread(Work(hear, told), [signal.SIGTERM], local.crew(1))) == [
        (False, False, "datorn avbröt arbetet, oftast räckte minnet inte till")
    ]
