"""No personnummer appears whole in anything that a command prints or writes."""

import subprocess
import sys
from pathlib import Path

import pytest
from commands import Run, rapportgen, surroundings
from personal_numbers import EXAMPLE
from workplaces import hashes, write_project

HIDDEN = "640823-XXXX"
BUG = """\
from rapportgen.build import examine
from rapportgen.cli import main
def fail(kind, source):
    raise ValueError(source.data["metod"])
examine.read_record = fail
main()
"""


def shows_nothing(run: Run) -> bool:
    """Return whether a run shows the masked number only."""
    return EXAMPLE not in run.out + run.err and HIDDEN in run.out + run.err


@pytest.fixture
def place(tmp_path: Path) -> Path:
    write_project(tmp_path / "projects", "prov.yaml")
    return tmp_path


def plant(place: Path) -> None:
    path = place / "projects" / "prov.yaml"
    path.write_text(path.read_text(encoding="utf-8") + f"metod: {EXAMPLE}\n", encoding="utf-8")


def test_a_new_project_is_not_named_after_a_person(tmp_path: Path) -> None:
    run = rapportgen(tmp_path, "new", f"Anna {EXAMPLE}")

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "rapportgen: Namnet innehåller ett personnummer.\n"
        "  Välj ett namn som inte pekar ut någon: det syns i filens namn och i alla dokument.\n"
    )
    assert hashes(tmp_path) == {}


def test_a_check_underlines_the_masked_number(place: Path) -> None:
    plant(place)
    run = rapportgen(place, "check")

    assert run.code == 1
    assert f"  16 | metod: {HIDDEN}\n     |        ^^^^^^^^^^^\n" in run.out
    assert shows_nothing(run)


def test_a_build_says_why_it_makes_no_document(place: Path) -> None:
    plant(place)
    run = rapportgen(place, "build", "--format", "html")

    assert (run.code, run.out) == (1, "")
    assert shows_nothing(run)
    assert run.err.endswith(
        "projects/prov.yaml: inga dokument byggdes. Rätta felen först. Inte heller utkast byggs, "
        "eftersom personnumret skulle synas i dem.\nInga dokument skrevs.\n"
    )
    assert rapportgen(place, "build", "--format", "html", "--draft").err == run.err
    assert not (place / "output").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("check", f"{EXAMPLE}.yaml"),
        ("check", "--format", EXAMPLE),
        ("check", f"--{EXAMPLE}"),
        ("build", "--document", EXAMPLE),
        ("build", "--format", EXAMPLE),
        ("build", "--jobs", EXAMPLE),
        ("build", "--format", "html", "--output", EXAMPLE),
        ("explain", EXAMPLE),
        ("new", "Prov", "--pack", EXAMPLE),
        ("new", "Prov", EXAMPLE),
        (EXAMPLE,),
    ],
)
def test_what_is_typed_on_the_command_line_is_masked(place: Path, words: tuple[str, ...]) -> None:
    assert shows_nothing(rapportgen(place, *words))


def test_a_folder_without_projects_is_named_masked(place: Path) -> None:
    (place / EXAMPLE).mkdir()

    assert shows_nothing(rapportgen(place, "check", EXAMPLE))


def test_files_that_clash_are_named_masked(place: Path) -> None:
    for folder in ("a", "b"):
        write_project(place / folder, f"{EXAMPLE}.yaml")

    assert shows_nothing(rapportgen(place, "build", "a", "b"))


def test_a_traceback_is_masked(place: Path) -> None:
    plant(place)
    done = subprocess.run(
        [sys.executable, "-c", BUG, "check"],
        cwd=place,
        env=surroundings(RAPPORTGEN_DEBUG="1"),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Traceback ")
    assert done.stderr.endswith(f"ValueError: {HIDDEN}\n")
