"""Streams, terminals and mistakes in the program itself."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from commands import PROGRAM, rapportgen, surroundings
from workplaces import documents, write_project

from rapportgen.cli.progress import LONG

BUG = """
import sys
import rapportgen.{module} as module
def fail(*_, **__):
    raise {error}
module.{function} = fail
from rapportgen.cli import main
sys.argv = ["rapportgen", *sys.argv[1:]]
main()
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for name in ("a", "b", "c"):
        write_project(tmp_path / "projects", f"{name}.yaml")
    return tmp_path


def on_a_terminal(folder: Path, *arguments: str, **environment: str) -> str:
    """Return what a person at a terminal sees of a run."""
    controller, terminal = pty.openpty()
    variables = surroundings(**{"TERM": "xterm", **environment})
    with subprocess.Popen(
        [*PROGRAM, *arguments], cwd=folder, env=variables, stdout=terminal, stderr=terminal
    ):
        os.close(terminal)
        seen = b"".join(iter(lambda: _read(controller), b""))
    os.close(controller)
    return seen.decode()


def _read(controller: int) -> bytes:
    try:
        return os.read(controller, 65536)
    except OSError:  # how Linux says that the other end has closed
        return b""


def test_a_terminal_gets_colour_and_a_bar(place: Path) -> None:
    write_project(place / "projects", "fel.yaml", summa="10 001")

    assert "\x1b[31m\x1b[1mfel RG201 summa\x1b[0m" in on_a_terminal(place, "check")
    seen = on_a_terminal(place, "build", "--format", "html")
    assert "Bygger" in seen
    assert "━" in seen
    assert "output/a/ansokan.html" in seen


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colour_can_be_declined(place: Path, environment: dict[str, str]) -> None:
    write_project(place / "projects", "fel.yaml", summa="10 001")

    seen = on_a_terminal(place, "check", **environment)
    assert "fel RG201 summa" in seen
    assert "\x1b" not in seen


def test_nothing_but_a_terminal_gets_colour_or_a_bar(place: Path) -> None:
    write_project(place / "projects", "fel.yaml", summa="10 001")
    checked = rapportgen(place, "check", TERM="xterm-256color")
    built = rapportgen(place, "build", "--format", "html", TERM="xterm-256color")

    assert "\x1b" not in checked.out + checked.err + built.out + built.err
    assert "Bygger" not in built.err


def seen_beside_a_file(folder: Path, *arguments: str) -> str:
    """Return what a person at a terminal sees of a run whose output goes to a file."""
    controller, terminal = pty.openpty()
    with (
        (folder / "ut.txt").open("wb") as output,
        subprocess.Popen(
            [*PROGRAM, *arguments],
            cwd=folder,
            env=surroundings(TERM="xterm"),
            stdout=output,
            stderr=terminal,
        ),
    ):
        os.close(terminal)
        seen = b"".join(iter(lambda: _read(controller), b""))
    os.close(controller)
    return seen.decode()


def test_a_long_check_has_a_bar_unless_findings_come_on_the_same_terminal(place: Path) -> None:
    for number in range(LONG):
        write_project(place / "projects", f"p{number}.yaml")

    assert "Kontrollerar" in seen_beside_a_file(place, "check")
    assert (place / "ut.txt").read_text(encoding="utf-8") == (
        f"Kontrollerade {LONG + 3} filer: inga fel, inga varningar.\n"
    )
    assert on_a_terminal(place, "check") == (
        f"Kontrollerade {LONG + 3} filer: inga fel, inga varningar.\r\n"
    )
    assert seen_beside_a_file(place, "check", "projects/a.yaml", "projects/b.yaml") == ""


def test_one_document_needs_no_bar(place: Path) -> None:
    asked = ("build", "projects/a.yaml", "--format", "html")
    assert "0 dokument · 0 av 1 projekt" in on_a_terminal(place, *asked)
    (place / "output/a/ansokan.html").unlink()
    assert "Bygger" not in on_a_terminal(place, *asked)


def test_a_build_counts_documents_and_projects_and_then_documents_alone(place: Path) -> None:
    asked = ("build", "--document", "ansokan", "--format", "docx,html")
    first = on_a_terminal(place, *asked)
    again = on_a_terminal(place, *asked, "--force")

    assert "0 dokument · 0 av 3 projekt" in first
    assert "6 av 6 dokument · " in first
    assert "0 av 6 dokument" in again


def test_watch_has_a_bar_for_its_first_build(place: Path) -> None:
    controller, terminal = pty.openpty()
    with subprocess.Popen(
        [*PROGRAM, "watch", "--format", "html"],
        cwd=place,
        env=surroundings(TERM="xterm"),
        stdout=terminal,
        stderr=terminal,
    ) as watch:
        os.close(terminal)
        seen = b""
        while "Väntar".encode() not in seen:
            seen += _read(controller)
        watch.kill()
    os.close(controller)

    bar, erased, told = seen.decode().partition("\x1b[1A\x1b[2K")
    assert "Bygger" in bar
    assert "0 dokument · 0 av 3 projekt" in bar
    assert erased
    assert "Skrev 3 dokument." in told


def test_streams_without_letters_of_their_own_get_utf_8(place: Path) -> None:
    run = rapportgen(place, "--help", PYTHONIOENCODING="ascii")

    assert (run.code, run.err) == (0, "")
    assert "ansökan, projektplan och slutrapport" in run.out


def test_a_terminal_with_the_letters_of_another_language_gets_question_marks(place: Path) -> None:
    seen = on_a_terminal(place, "--help", PYTHONIOENCODING="koi8-r")

    assert "ans?kan, projektplan och slutrapport" in seen


def run_in_shell(folder: Path, command: str) -> tuple[int, str]:
    program = subprocess.list2cmdline(PROGRAM)
    done = subprocess.run(
        ["bash", "-c", command.replace("rapportgen", program)],
        cwd=folder,
        env=surroundings(),
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stderr.decode()


def test_a_reader_that_leaves_early_hides_no_errors_that_come_later(place: Path) -> None:
    write_project(place / "projects", "ö.yaml", summa="10 001")
    for number in range(300):
        write_project(place / "projects", f"fel{number}.yaml", summa="tio")
    leaves = "set -o pipefail; rapportgen check projects/{} --format {} | head -c 1 >/dev/null"

    assert run_in_shell(place, leaves.format("", "text")) == (1, "")
    assert run_in_shell(place, leaves.format("", "json")) == (1, "")
    assert run_in_shell(place, leaves.format("a.yaml", "text")) == (0, "")


def test_a_reader_that_leaves_early_is_no_error(place: Path) -> None:
    for number in range(300):
        write_project(place / "projects", f"fel{number}.yaml", summa="10 001")

    assert run_in_shell(place, "rapportgen check | head -1 >/dev/null") == (0, "")
    assert run_in_shell(place, "rapportgen check --format json | head -c 9 >/dev/null") == (0, "")


@pytest.mark.parametrize(("summa", "code"), [("10 000", 0), ("10 001", 1)])
@pytest.mark.parametrize("command", ["check", "build --format html"])
def test_a_closed_pipe_ends_with_the_code_of_what_was_found(
    place: Path, command: str, summa: str, code: int
) -> None:
    write_project(place / "projects", "a.yaml", summa=summa)
    closed = f"set -o pipefail; (sleep 0.2; rapportgen {command}) | true"

    assert run_in_shell(place, closed)[0] == code


def test_closed_streams_are_no_error(place: Path) -> None:
    assert run_in_shell(place, "rapportgen check >&-") == (0, "")
    assert run_in_shell(place, "rapportgen build --format html >&- 2>&-") == (0, "")
    assert len(documents(place / "output")) == 3


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_output_that_finds_no_room_is_told(place: Path) -> None:
    code, err = run_in_shell(place, "rapportgen check >/dev/full")

    assert code == 2
    assert err == (
        "rapportgen: Utskriften får inte plats: disken är full.\n"
        "  Frigör utrymme och försök igen.\n"
    )


def run_with_bug(
    folder: Path, module: str, function: str, *arguments: str, **environment: str
) -> tuple[int, str, str]:
    program = BUG.format(module=module, function=function, error="ZeroDivisionError('oops')")
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=folder,
        env=surroundings(**environment),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


REMEDY = (
    "  Det är inte ditt fel, och inga filer har skadats. Rapportera felet, gärna med utskriften "
    "som du får om du sätter RAPPORTGEN_DEBUG=1 och kör kommandot igen.\n"
)


def test_a_mistake_in_the_program_is_told_without_a_traceback(place: Path) -> None:
    code, out, err = run_with_bug(place, "build.catalogue", "catalogue", "explain")

    assert (code, out) == (2, "")
    assert err == f"rapportgen: Ett oväntat fel i programmet: ZeroDivisionError.\n{REMEDY}"


def test_a_mistake_met_in_one_file_is_told_there(place: Path) -> None:
    code, out, err = run_with_bug(place, "build.examine", "read_record", "check")

    assert (code, err) == (2, "")
    assert out.count("yaml:1:1: fel RG899 oväntat-fel\n") == 3
    assert out.startswith(
        "projects/a.yaml:1:1: fel RG899 oväntat-fel\n"
        "  Ett oväntat fel i programmet: ZeroDivisionError.\n"
        f"{REMEDY}"
    )


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_traceback_is_there_for_who_asks_for_it(place: Path, command: str) -> None:
    code, _, err = run_with_bug(
        place, "build.examine", "read_record", command, RAPPORTGEN_DEBUG="1"
    )

    assert code == 1
    assert "Traceback" in err
    assert err.endswith("ZeroDivisionError: oops\n")
