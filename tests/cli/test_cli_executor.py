"""Who does the work of a build: processes of this computer, or a Dask cluster."""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from clusters import Scheduler, scheduler, workers
from commands import PROGRAM, interruptible, listen_to_interrupts, rapportgen
from deadly_writer import deadly, first
from processes import CAN_LOOK_UP, children, is_alive
from workplaces import documents, write_project

FORMATS = ("--format", "docx,html")
STOPPED = "Avbrutet. Det som hann bli klart finns kvar."


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for name in ("a", "b", "c"):
        write_project(tmp_path / "projects", f"{name}.yaml")
    return tmp_path


@pytest.fixture(scope="module")
def nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scheduler]:
    with scheduler(tmp_path_factory.mktemp("dask")) as running:
        yield running


ADDRESS = (
    "--executor {} går inte att använda.\n"
    "  Skriv dask://DATOR:PORT, till exempel dask://192.168.1.20:8786.\n"
)
SECONDS = "--time-limit {} går inte att använda.\n  Skriv ett antal sekunder från 1 till 86400.\n"
ADDRESSES = (
    "x",
    "127.0.0.1:8786",
    "dask://",
    "dask://dator",
    "dask://:8786",
    "dask://dator:hej",
    "dask://dator:99999",
    "dask://dator:0",
    "dask://dator:8786/mapp",
    "tcp://dator:8786",
    "dask://[",
)
NOT_INSTALLED = (
    'rapportgen: Dask är inte installerat.\n  Installera det med pip install "rapportgen[dask]".\n'
)
NOT_THERE = (
    "rapportgen: Det går inte att nå någon schemaläggare för Dask på {}.\n"
    "  Kontrollera adressen, och att dask scheduler är igång där.\n"
)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        *((("--executor", address), ADDRESS.format(address)) for address in ADDRESSES),
        (
            ("--executor", "dask://127.0.0.1:1", "--jobs", "2"),
            "--jobs går inte ihop med --executor.\n  Ta bort ett av valen.\n",
        ),
        *(
            (("--time-limit", seconds), SECONDS.format(seconds))
            for seconds in ("0", "-1", "1.5", "två", "86401", "²")
        ),
    ],
)
def test_what_cannot_be_meant_is_told(place: Path, options: tuple[str, ...], told: str) -> None:
    run = rapportgen(place, "build", *options)

    assert (run.code, run.out, run.err) == (2, "", f"rapportgen: {told}")


def test_without_dask_it_is_told_how_to_install_it(place: Path) -> None:
    (place / "distributed.py").write_text("raise ImportError\n", encoding="utf-8")
    run = rapportgen(place, "build", "--executor", "dask://127.0.0.1:1", PYTHONPATH=first(place))

    assert (run.code, run.out, run.err) == (2, "", NOT_INSTALLED)


def test_a_cluster_that_is_not_there_is_told_of(place: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        run = rapportgen(place, "build", "--executor", f"dask://{address}")

    assert (run.code, run.out, run.err) == (2, "", NOT_THERE.format(address))


def test_a_cluster_makes_the_same_bytes_though_a_worker_is_killed(
    place: Path, nobody: Scheduler
) -> None:
    for number in range(5):
        write_project(place / "projects", f"p{number}.yaml")
    pool = rapportgen(place, "build", "--jobs", "2", "--output", "pool")
    command = [*PROGRAM, "build", "--executor", nobody.option]
    with workers(nobody) as [worker, other]:
        with subprocess.Popen(command, cwd=place, stdout=-1, stderr=-1) as build:
            while not list(place.glob("output/*/*.*ml")):
                time.sleep(0.01)
                assert build.poll() is None
            worker.kill()
            out, err = build.communicate()
        assert other.poll() is None

    assert (pool.code, build.returncode) == (0, 0)
    assert (out.decode(), err.decode()) == (pool.out.replace("pool/", "output/"), pool.err)
    assert len(documents(place / "output")) == 8 * 3
    assert documents(place / "output") == documents(place / "pool")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_document_that_no_process_survives_is_one_failed_document(place: Path) -> None:
    for name in ("dödas", "stort"):
        write_project(place / "projects", f"{name}.yaml")
    run = rapportgen(place, "build", *FORMATS, "--jobs", "2", PYTHONPATH=deadly(place))

    assert run.code == 2
    for name, document, reason in (
        ("dödas", "ansokan.html", "datorn avbröt arbetet, oftast räckte minnet inte till"),
        ("stort", "ansokan.docx", "minnet räckte inte till"),
    ):
        assert run.err.count(f"projects/{name}.yaml:1:1: fel RG805 avbrutet-arbete\n") == 1
        assert f"  {document} blev inte färdigt: {reason}.\n" in run.err
    assert run.out.split() == [
        *(f"output/{name}/ansokan.{suffix}" for name in "abc" for suffix in ("docx", "html")),
        "output/dödas/ansokan.docx",
        "output/stort/ansokan.html",
    ]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_document_that_takes_too_long_is_one_failed_document(place: Path, jobs: str) -> None:
    write_project(place / "projects", "fastnar.yaml")
    options = ("--format", "html", "--time-limit", "3", "--jobs", jobs)
    run = rapportgen(place, "build", *options, PYTHONPATH=deadly(place))

    assert run.code == 2
    assert run.err.count("projects/fastnar.yaml:1:1: fel RG805 avbrutet-arbete\n") == 1
    assert "  ansokan.html blev inte färdigt: det tog längre tid än 3 sekunder.\n" in run.err
    assert run.out.split() == [f"output/{name}/ansokan.html" for name in "abc"]


def interrupted(place: Path, *options: str, **environment: str) -> tuple[int, str, str, set[int]]:
    """Return what came of a build that Ctrl-C is pressed in, again and again until it ends.

    Last come the processes that worked for it. One of them was in a document that never ends.
    """
    write_project(place / "projects", "fastnar.yaml")
    (place / "temporary").mkdir()
    with subprocess.Popen(
        [*PROGRAM, "build", *FORMATS, *options],
        cwd=place,
        env={**interruptible(), "TMPDIR": str(place / "temporary"), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=listen_to_interrupts,  # noqa: PLW1509 - no threads run in the test
    ) as build:
        while not ((place / "begun").exists() and (place / "output/c/ansokan.html").exists()):
            time.sleep(0.01)
            assert build.poll() is None
        started = children(build.pid)
        while build.poll() is None:
            os.killpg(build.pid, signal.SIGINT)
            time.sleep(0.01)
        out, err = build.communicate()
    return build.returncode, out.decode(), err.decode().strip(), started


@pytest.mark.skipif(not CAN_LOOK_UP, reason="looks processes up in /proc")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_what_never_ends_and_keeps_what_is_done(place: Path, jobs: str) -> None:
    code, out, err, started = interrupted(place, "--jobs", jobs, PYTHONPATH=deadly(place))

    assert (code, out, err) == (130, "", STOPPED)
    assert len(documents(place / "output")) == 6
    assert len(started) >= int(jobs) - 1
    while any(map(is_alive, started)):  # Python's own one goes when it misses the others
        time.sleep(0.01)
    assert list((place / "temporary").iterdir()) == []


@pytest.mark.skipif(not CAN_LOOK_UP, reason="looks processes up in /proc")
def test_ctrl_c_leaves_a_cluster_and_keeps_what_is_done(place: Path, nobody: Scheduler) -> None:
    with workers(nobody, PYTHONPATH=deadly(place)):
        code, out, err, _ = interrupted(place, "--executor", nobody.option)
        while nobody.tasks():
            time.sleep(0.01)

    assert (code, out, err) == (130, "", STOPPED)
    assert len(documents(place / "output")) == 6


@pytest.mark.skipif(not CAN_LOOK_UP, reason="looks processes up in /proc")
def test_a_scheduler_that_is_lost_is_told_of_and_what_is_done_is_kept(
    place: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    write_project(place / "projects", "fastnar.yaml")
    path = deadly(place)
    with scheduler(tmp_path_factory.mktemp("dask")) as lost, workers(lost, PYTHONPATH=path):
        command = [*PROGRAM, "build", *FORMATS, "--executor", lost.option]
        with subprocess.Popen(command, cwd=place, stdout=-1, stderr=-1) as build:
            while not (place / "output/c/ansokan.html").exists():
                time.sleep(0.01)
                assert build.poll() is None
            lost.process.kill()
            out, err = build.communicate()

    assert (build.returncode, out) == (2, b"")
    assert err.decode() == (
        f"rapportgen: Kontakten med Dask-klustret på {lost.address} bröts.\n"
        "  Det som hann bli klart finns kvar. Kör kommandot igen när klustret är igång.\n"
    )
    assert len(documents(place / "output")) == 6
