"""The same input gives the same bytes: whoever builds, wherever, and in how many processes.

Every build is a new process. What differs between them is all that has ever made files differ:
hash seeds, time zones, languages, umask, folders, users, what an environment holds, and the clock.
"""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from commands import surroundings
from examples import PROJECTS, ROOT
from workplaces import documents

CHOSEN = ("exempelprojektet", "infosamverkan")
"""Projects that between them become every kind of document in every format, with charts."""

AS_NOBODY = (
    "import os, runpy\n"
    "if os.geteuid() == 0: os.setresuid(65534, 0, 0)\n"
    "runpy.run_module('rapportgen', run_name='__main__', alter_sys=True)\n"
)
"""The program, where the system says that another user runs it who may read the same files."""


@dataclass(frozen=True)
class Surroundings:
    """Where and how a build is run."""

    folder: str
    environment: Mapping[str, str] = field(default_factory=dict)
    umask: int = 0o022
    program: tuple[str, ...] = ("-m", "rapportgen")
    options: tuple[str, ...] = ()


HOME = Surroundings("hemma", {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"})
ELSEWHERE = (
    Surroundings(
        "en mapp till/åäö",
        {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Kiritimati", "LC_ALL": "sv_SE.UTF-8"},
        umask=0o077,
        options=("--jobs", "2"),
    ),
    Surroundings(
        "hos någon annan",
        {
            "PYTHONHASHSEED": "random",
            "TZ": "America/Los_Angeles",
            "LANG": "tr_TR.UTF-8",
            "LANGUAGE": "tr",
            "HOME": "/nonexistent",
            "USER": "nobody",
            "PYTHONUTF8": "1",
            "PYTHONOPTIMIZE": "1",
        },
        umask=0o002,
        program=("-c", AS_NOBODY),
    ),
)


def built(base: Path, around: Surroundings) -> dict[str, str]:
    """Return digests of what a new process builds of the chosen projects, in some surroundings."""
    place = base / around.folder
    projects = place / "projects"
    projects.mkdir(parents=True)
    for name in CHOSEN:
        shutil.copy(ROOT / "projects" / f"{name}.yaml", projects)
    run = subprocess.run(
        [sys.executable, *around.program, "build", "--output", "ut", *around.options],
        cwd=place,
        env=surroundings(**around.environment),
        umask=around.umask,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr.decode()
    return documents(place / "ut")


@pytest.fixture(scope="module")
def at_home(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return built(tmp_path_factory.mktemp("reproducible"), HOME)


def test_the_chosen_projects_become_everything_that_the_program_can_make(
    at_home: dict[str, str],
) -> None:
    suffixes = {name.rpartition(".")[2] for name in at_home}

    assert {path.stem for path in PROJECTS} > set(CHOSEN)
    assert suffixes >= {"docx", "html", "pdf", "pptx"}
    assert len(at_home) > 20


@pytest.mark.parametrize("around", ELSEWHERE, ids=lambda around: around.folder)
def test_a_build_elsewhere_gives_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, at_home: dict[str, str], around: Surroundings
) -> None:
    assert built(tmp_path_factory.mktemp("reproducible"), around) == at_home
