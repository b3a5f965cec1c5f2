"""What tells the program to end before it is done: Ctrl-C, `kill`, a terminal that is closed."""

import contextlib
import os
import pty
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from commands import PROGRAM, Run, interruptible, listen_to_interrupts, rapportgen
from processes import CAN_LOOK_UP, children, is_alive
from watching import DEADLINE, watching
from workplaces import documents, write_project

STOPPED = "Avbrutet. Det som hann bli klart finns kvar."
SIGNALS = [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
BUILD = ("build", "--document", "ansokan", "--format", "docx,html")
MANY = 40

pytestmark = pytest.mark.skipif(not CAN_LOOK_UP, reason="looks processes up in /proc")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for number in range(MANY):
        write_project(tmp_path / "projects", f"p{number}.yaml")
    return tmp_path


@contextmanager
def started(place: Path, *arguments: str, output: int = -1) -> Iterator[subprocess.Popen[bytes]]:
    """Give a run of the program that leads a session of its own."""
    with subprocess.Popen(
        [*PROGRAM, *arguments],
        cwd=place,
        env={**interruptible(), "TERM": "xterm"},
        stdout=output,
        stderr=output,
        start_new_session=True,
        preexec_fn=listen_to_interrupts,  # noqa: PLW1509 - no threads run in the test
    ) as run:
        yield run


def until_something_is_made(place: Path, build: subprocess.Popen[bytes]) -> None:
    while not list((place / "output").glob("*/*.html")):
        time.sleep(0.01)
        assert build.poll() is None


def wait_for_the_end_of(processes: set[int]) -> None:
    """Return when they have ended; what keeps track of the others does so last of all."""
    while any(map(is_alive, processes)):
        time.sleep(0.01)


def take_up(place: Path) -> int:
    """Return how many documents the next build did not have to make."""
    kept = len(documents(place / "output"))
    rest = MANY * 2 - kept
    told = rapportgen(place, *BUILD).err
    assert told == f"Skrev {rest} dokument. {kept} dokument är oförändrade.\n"
    return kept


@pytest.mark.parametrize(
    ("number", "code", "jobs", "kill"),
    [
        (signal.SIGINT, 130, "1", os.killpg),
        (signal.SIGINT, 130, "2", os.killpg),
        (signal.SIGINT, 130, "2", os.kill),
        (signal.SIGTERM, 143, "1", os.kill),
        (signal.SIGTERM, 143, "2", os.kill),
        (signal.SIGTERM, 143, "2", os.killpg),
        (signal.SIGHUP, 129, "2", os.killpg),
    ],
)
def test_a_build_that_is_told_to_end_says_so_and_keeps_what_is_done(
    place: Path, number: int, code: int, jobs: str, kill: Callable[[int, int], None]
) -> None:
    with started(place, *BUILD, "--jobs", jobs) as build:
        until_something_is_made(place, build)
        others = children(build.pid)
        kill(build.pid, number)
        out, err = build.communicate()

    assert (build.returncode, out) == (code, b"")
    assert err.decode().strip() == STOPPED
    wait_for_the_end_of(others)
    assert 0 < take_up(place) < MANY * 2


@pytest.mark.parametrize(("number", "code"), SIGNALS)
def test_the_bar_is_gone_from_the_terminal(place: Path, number: int, code: int) -> None:
    controller, terminal = pty.openpty()
    with started(place, *BUILD, "--jobs", "2", output=terminal) as build:
        os.close(terminal)
        until_something_is_made(place, build)
        os.killpg(build.pid, number)
        with contextlib.suppress(OSError):  # how Linux says that the other end has closed
            seen = b""
            while piece := os.read(controller, 65536):
                seen += piece
    os.close(controller)

    assert build.returncode == code
    said, erased, left = seen.decode().rpartition("\x1b[1A\x1b[2K")  # one line up, and all of it
    assert "Bygger" in said
    assert erased
    assert left.strip() == STOPPED


def test_a_terminal_that_is_closed_ends_the_build_in_good_order(place: Path) -> None:
    controller, terminal = pty.openpty()
    with started(place, *BUILD, "--jobs", "2", output=terminal) as build:
        os.close(terminal)
        until_something_is_made(place, build)
        others = children(build.pid)
        os.close(controller)
        os.killpg(build.pid, signal.SIGHUP)  # what a terminal does by which a session is led
        assert build.wait() == 129

    wait_for_the_end_of(others)
    assert 0 < take_up(place) < MANY * 2


def test_nohup_lets_the_build_go_on(place: Path) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with started(place, *BUILD, "--jobs", "2") as build:
            until_something_is_made(place, build)
            os.killpg(build.pid, signal.SIGHUP)
            _, err = build.communicate()
    finally:
        signal.signal(signal.SIGHUP, before)

    assert (build.returncode, err.decode()) == (0, f"Skrev {MANY * 2} dokument.\n")


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("watch", "--format", "html"), "Dokumenten byggs inte längre om.\n"),
        (("check", "--watch"), "Kontrollen är avslutad.\n"),
    ],
)
@pytest.mark.parametrize(("number", "code"), SIGNALS)
def test_what_waits_for_saves_is_told_to_end(
    tmp_path: Path, command: tuple[str, ...], said: str, number: int, code: int
) -> None:
    write_project(tmp_path / "projects", "a.yaml")
    with watching(tmp_path, *command) as watch:
        watch.until("Väntar")
        watch.process.send_signal(number)
        assert watch.until(said[:5]) == said
        assert watch.process.wait(DEADLINE) == code


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_a_check_with_a_swedish_line(tmp_path: Path, jobs: str) -> None:
    for number in range(600):
        write_project(tmp_path / "projects", f"fel{number}.yaml", summa="10 001")
    with started(tmp_path, "check", "--jobs", jobs) as checking:
        assert checking.stdout is not None
        first = checking.stdout.readline()  # more findings than a pipe holds: they wait
        os.killpg(checking.pid, signal.SIGINT)
        _, err = checking.communicate()

    assert first == b"projects/fel0.yaml:12:10: fel RG201 summa\n"
    assert err.decode().strip() == STOPPED
    assert checking.returncode == 130


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("after", [0, 0.05, 0.2])
def test_signals_while_processes_start_show_no_traceback(
    place: Path, number: int, after: float
) -> None:
    with started(place, *BUILD, "--jobs", "2") as build:
        while not children(build.pid):
            time.sleep(0.001)
        time.sleep(after)
        os.killpg(build.pid, number)
        _, err = build.communicate()

    assert err.decode().strip() == STOPPED


COMMANDS = (("build",), ("check",), ("watch",), ("new", "Prov"), ("explain", "RG201"), ("schema",))
CLICK = (
    "import os\nos.kill(os.getpid(), int(os.environ['TOLD']))\nraise SystemExit('Ingen hörde.')\n"
)


def told_while_loading(folder: Path, number: int, *command: str) -> Run:
    """Return what came of a run that hears a signal in the midst of loading a library."""
    (folder / "click.py").write_text(CLICK, encoding="utf-8")
    path = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))
    return rapportgen(folder, *command, PYTHONPATH=path, TOLD=str(number))


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(("number", "code"), SIGNALS)
def test_signals_while_the_program_is_loaded_end_it_with_a_swedish_line(
    tmp_path: Path, command: tuple[str, ...], number: int, code: int
) -> None:
    before = signal.signal(number, signal.default_int_handler)  # or the run might never hear it
    try:
        assert told_while_loading(tmp_path, number, *command) == Run(code, "", "Avbrutet.\n")
    finally:
        signal.signal(number, before)


@pytest.mark.parametrize(("number", "_code"), SIGNALS)
def test_signals_that_are_ignored_from_the_start_stay_so_while_the_program_is_loaded(
    tmp_path: Path, number: int, _code: int
) -> None:
    before = signal.signal(number, signal.SIG_IGN)
    try:
        told = told_while_loading(tmp_path, number, "check")
    finally:
        signal.signal(number, before)
    assert told == Run(1, "", "Ingen hörde.\n")


SWALLOWING = """\
import os, sys
try:
    os.kill(os.getpid(), int(os.environ["TOLD"]))
    [None for _ in range(1000)]
except BaseException:
    pass
del sys.path[sys.path.index(os.path.dirname(__file__))], sys.modules["markdown"]
import markdown
"""


@pytest.mark.parametrize(("number", "code"), SIGNALS)
def test_signals_that_a_library_would_swallow_are_heard_when_it_is_loaded(
    place: Path, number: int, code: int
) -> None:
    (place / "markdown.py").write_text(SWALLOWING, encoding="utf-8")
    path = os.pathsep.join(filter(None, (str(place), os.environ.get("PYTHONPATH"))))
    surroundings = interruptible() | {"PYTHONPATH": path, "TOLD": str(number)}
    before = signal.signal(number, signal.default_int_handler)  # or the run might never hear it
    try:
        told = rapportgen(place, *BUILD, **surroundings)
    finally:
        signal.signal(number, before)
    assert (told.code, told.err.strip()) == (code, STOPPED)
