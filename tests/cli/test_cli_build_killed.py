"""A build killed at any moment leaves whole files, and the next one repairs everything.

More kills than the tests afford: RAPPORTGEN_KILLS=100.
"""

import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from commands import PROGRAM, rapportgen, surroundings
from workplaces import documents, write_pack, write_project

KILLS = int(os.environ.get("RAPPORTGEN_KILLS", "12"))
SEED = 20261124
PROJECTS = 6
BUILD = ("build", "--format", "docx,html", "--document", "ansokan", "--jobs", "1")
VERSIONS = ("# Ansökan\n\nGammalt.\n", "# Ansökan\n\nNytt.\n")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")


def write_version(place: Path, version: int) -> None:
    (place / "templates" / "halland" / "ansokan.md").write_text(
        f"---\ntitel: Ansökan\n---\n{VERSIONS[version]}", "utf-8"
    )


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("dödat")
    write_pack(place / "templates", "halland", ansokan="")
    for number in range(PROJECTS):
        write_project(place / "projects", f"p{number}.yaml", pack="halland")
    return place


@pytest.fixture(scope="module")
def whole(place: Path) -> list[dict[str, str]]:
    """Return the documents of both versions, and how long a build takes beside them."""
    found = []
    for version in (0, 1):
        write_version(place, version)
        assert rapportgen(place, *BUILD).code == 0
        found.append(documents(place / "output"))
    assert found[0].keys() == found[1].keys()
    assert all(found[0][name] != found[1][name] for name in found[0])
    return found


def kill_a_build(place: Path, delay: float) -> bool:
    """Start a build and kill it some time after it has begun to work; return whether it lived."""
    lock = place / "output" / ".rapportgen" / "journal.jsonl"
    command = [*PROGRAM, *BUILD]
    with subprocess.Popen(
        command, cwd=place, env=surroundings(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as build:
        while not lock.exists() and build.poll() is None:
            time.sleep(0.001)
        time.sleep(delay)
        lived = build.poll() is None
        build.send_signal(signal.SIGKILL)
    return lived


def delays() -> Iterator[float]:
    """Yield moments from the first write on, most of them among the writes, the same each time."""
    chance = random.Random(SEED)
    for _ in range(KILLS):
        yield chance.expovariate(1 / 0.05)


def test_kills_leave_whole_files_and_the_next_build_repairs_everything(
    place: Path, whole: list[dict[str, str]]
) -> None:
    lived = 0
    for number, delay in enumerate(delays()):
        version = number % 2
        write_version(place, version)
        lived += kill_a_build(place, delay)
        left = documents(place / "output")
        left = {name: left[name] for name in left if not Path(name).name.startswith(".")}
        assert left.keys() == whole[0].keys()
        assert all(left[name] in (whole[0][name], whole[1][name]) for name in left)
        if number % 3 == 2:  # else the next one is killed too, on top of this one
            run = rapportgen(place, *BUILD)
            assert (run.code, "varning" in run.err) == (0, False), run.err
            assert documents(place / "output") == whole[version]
    assert lived > KILLS // 3
    write_version(place, 0)
    assert rapportgen(place, *BUILD).code == 0
    assert documents(place / "output") == whole[0]


def test_a_first_build_that_was_killed_is_finished_by_the_next(
    place: Path, whole: list[dict[str, str]]
) -> None:
    write_version(place, 0)
    shutil.rmtree(place / "output")
    kill_a_build(place, 0.02)
    run = rapportgen(place, *BUILD)

    assert (run.code, "varning" in run.err) == (0, False), run.err
    assert documents(place / "output") == whole[0]
