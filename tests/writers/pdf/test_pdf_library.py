"""Loading WeasyPrint."""

import ctypes.util
import subprocess
import sys

import pytest

from rapportgen.writers.pdf import library

STARTS_NOTHING = """
import ctypes.util, subprocess, sys
def refuse(*_, **__):
    raise AssertionError("a program was started")
subprocess.Popen = refuse
find = ctypes.util.find_library
from rapportgen.writers.pdf.library import load
load()
assert ctypes.util.find_library is find
print("weasyprint" in sys.modules)
"""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """Give what is found of a library each time that WeasyPrint is loaded, until it is found."""
    found: list[str | None] = []

    def load(_: str) -> None:
        found.append(ctypes.util.find_library("pango-1.0"))
        if found[-1] is None:
            raise OSError

    monkeypatch.delitem(sys.modules, library.LIBRARY, raising=False)
    monkeypatch.setattr(ctypes.util, "find_library", lambda _: "libpango-1.0.so.0")
    monkeypatch.setattr(library, "import_module", load)
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux starts programs to find libraries")
def test_no_program_is_started_to_find_a_library() -> None:
    run = subprocess.run(
        [sys.executable, "-c", STARTS_NOTHING], capture_output=True, text=True, check=False
    )

    assert (run.stdout, run.stderr) == ("True\n", "")


def test_what_is_not_found_so_is_looked_for_in_the_usual_way(
    asked: list[str | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    library.load()

    assert asked == [None, "libpango-1.0.so.0"]


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_look_in_the_usual_way_at_once(
    asked: list[str | None], monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    library.load()

    assert asked == ["libpango-1.0.so.0"]
