"""What processes that work for another one do besides the work."""

import gc
import sys
import tempfile
from pathlib import Path

from rapportgen.build.deaths import Death
from rapportgen.build.executors import local
from rapportgen.build.spread import spread
from rapportgen.build.work import Work

Seen = tuple[bool, bool, str]


def look(_: int) -> Seen:
    """Return whether the writer of Word is loaded, what is there is left alone, and where it is."""
    return "docx" in sys.modules, gc.get_freeze_count() > 0, tempfile.gettempdir()


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
