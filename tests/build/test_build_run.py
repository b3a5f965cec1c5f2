"""All orders of a run, in one process or several."""

import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from builds import build_orders
from deadly_writer import first
from processes import CAN_LOOK_UP, children, is_alive
from workplaces import documents, hashes, write_pack, write_project

from rapportgen.build import run as build_run_module
from rapportgen.build.deaths import KILLED
from rapportgen.build.executors import here, local
from rapportgen.build.executors.crew import Crew
from rapportgen.build.job import Job
from rapportgen.build.ledger.books import Books
from rapportgen.build.ledger.folder import Known
from rapportgen.build.ledger.holding import at_work
from rapportgen.build.ledger.inputs import Reader
from rapportgen.build.ledger.session import Session
from rapportgen.build.ledger.stamps import Stamps
from rapportgen.build.made import Made, joined
from rapportgen.build.make import make
from rapportgen.build.order import Order
from rapportgen.build.parts import died
from rapportgen.build.project import Built, Kept, finished
from rapportgen.build.run import build_all

DIES = """
import os
from rapportgen.build import run
make = run.make
run.make = lambda job: os._exit(9) if job.order.path.stem == "krasch" else make(job)
"""


def crew(jobs: int) -> Crew:
    return here.crew() if jobs == 1 else local.crew(jobs)


def orders(folder: Path, *names: str, output: str = "output", form: str = "html") -> list[Order]:
    files = [folder / "projects" / f"{name}.yaml" for name in names]
    return [Order(file, folder / output, (), (form,)) for file in files]


def summary(results: list[Built]) -> list[tuple[str, list[str], int]]:
    return [
        (built.path.stem, [found.rule.code for found in built.diagnostics], len(built.written))
        for built in results
    ]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for name in ("a", "b", "c", "krasch"):
        write_project(tmp_path / "projects", f"{name}.yaml")
    write_project(tmp_path / "projects", "fel.yaml", summa="10 001")
    return tmp_path


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_order_and_a_wrong_project_stops_no_other(place: Path, jobs: int) -> None:
    names = ("c", "fel", "borta", "a", "b")
    results = build_orders(orders(place, *names), jobs)

    assert [built.path.stem for built in results] == list(names)
    assert [len(built.written) for built in results] == [1, 0, 0, 1, 1]
    assert [built.diagnostics != [] for built in results] == [False, True, True, False, False]


def test_one_process_and_two_give_the_same_bytes(place: Path) -> None:
    for form in ("docx", "html", "pdf"):
        for jobs in (1, 2):
            build_orders(orders(place, "a", "b", output=f"output{jobs}", form=form), jobs)

    assert len(documents(place / "output1")) == 6
    assert documents(place / "output1") == documents(place / "output2")
    manifests = [(place / f"output{jobs}" / "manifest.json").read_bytes() for jobs in (1, 2)]
    assert manifests[0] == manifests[1]


@pytest.mark.parametrize("jobs", [1, 2, 64])
def test_nothing_to_build_is_no_problem(tmp_path: Path, jobs: int) -> None:
    books = Books(Session(Known(tmp_path)), Reader(Stamps()))

    assert list(build_all([], crew(jobs), books)) == []


def test_it_is_known_how_many_documents_to_expect_once_they_were_built(place: Path) -> None:
    asked = orders(place, "a", "fel", "b")
    with at_work(asked[0].output) as session:
        books = Books(session, Reader(session.known.stamps))
        assert [books.expected(books.prepare(order)) for order in asked] == [None, None, None]
    build_orders(asked)
    (place / "output" / "a" / "ansokan.html").unlink()
    with at_work(asked[0].output) as session:
        books = Books(session, Reader(session.known.stamps))
        assert [books.expected(books.prepare(order)) for order in asked] == [1, None, 0]
        forced = replace(asked[2], force=True)
        assert books.expected(books.prepare(forced)) == 1


def test_project_files_are_not_written(place: Path) -> None:
    before = hashes(place / "projects")
    build_orders(orders(place, "a", "fel", "b"), 2)

    assert hashes(place / "projects") == before


def test_a_broken_pack_stops_only_the_projects_that_use_it(place: Path) -> None:
    write_pack(place / "templates", "trasigt", ansokan="{{ projekt.finnsinte }}\n")
    write_project(place / "projects", "b.yaml", pack="trasigt")

    assert summary(build_orders(orders(place, "a", "b", "c"), 2)) == [
        ("a", [], 1),
        ("b", ["RG702"], 0),
        ("c", [], 1),
    ]


def test_a_mistake_in_the_program_stops_one_project(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(job: Job) -> Made:
        if job.order.path.stem == "b":
            raise ZeroDivisionError
        return make(job)

    monkeypatch.delenv("RAPPORTGEN_DEBUG", raising=False)
    monkeypatch.setattr(build_run_module, "make", fail)
    results = build_orders(orders(place, "a", "b", "c"), 1)

    assert summary(results) == [("a", [], 1), ("b", ["RG899"], 0), ("c", [], 1)]
    assert results[1].diagnostics[0].message == "Ett oväntat fel i programmet: ZeroDivisionError."
    monkeypatch.setenv("RAPPORTGEN_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        build_orders(orders(place, "a", "b"), 1)


def test_a_process_that_dies_takes_only_its_own_project_with_it(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "sitecustomize.py").write_text(DIES, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", first(place))
    results = build_orders(orders(place, "a", "krasch", "b", "c"), 2)

    assert summary(results) == [("a", [], 1), ("krasch", ["RG805"], 0), ("b", [], 1), ("c", [], 1)]
    assert results[1].diagnostics[0].message == (
        "ansokan.html blev inte färdigt: datorn avbröt arbetet, oftast räckte minnet inte till."
    )
    assert results[1].diagnostics[0].place.path == str(place / "projects" / "krasch.yaml")


@pytest.mark.skipif(not CAN_LOOK_UP, reason="looks processes up in /proc")
def test_processes_end_when_the_one_they_work_for_is_killed(place: Path) -> None:
    for number in range(30):
        write_project(place / "projects", f"p{number}.yaml")
    command = [sys.executable, "-m", "rapportgen", "build", "--jobs", "2", "--format", "html,pdf"]
    with subprocess.Popen(command, cwd=place, stderr=subprocess.DEVNULL) as build:
        while not list((place / "output").glob("*/*.html")):
            time.sleep(0.01)
            assert build.poll() is None
        workers = children(build.pid)
        build.kill()

    assert len(workers) >= 2
    deadline = time.monotonic() + 30
    while any(is_alive(worker) for worker in workers):
        assert time.monotonic() < deadline, "processes are left behind"
        time.sleep(0.02)


def test_what_is_done_of_a_project_is_kept_when_the_rest_is_given_up(place: Path) -> None:
    write_pack(place / "templates", "lokal", plan="# Plan\n", rapport="# Rapport\n")
    write_project(place / "projects", "a.yaml", pack="lokal")
    wanted = ("ansokan", "plan", "rapport")
    order = Order(place / "projects/a.yaml", place / "output", wanted, ("html", "pdf"))
    pages = ["a/ansokan.html", "a/plan.html", "a/rapport.html"]

    with at_work(order.output) as session:
        books = Books(session, Reader(session.known.stamps))
        with closing(build_all([books.prepare(order)], here.crew(), books)) as steps:
            assert [next(steps), next(steps)] == [Kept(3, 0.25), Kept(1, 0.5)]
        session.close()
    assert list(documents(order.output)) == ["a/ansokan.html", "a/ansokan.pdf", *pages[1:]]

    with at_work(order.output) as session:
        books = Books(session, Reader(session.known.stamps))
        rest = books.prepare(order)
        assert isinstance(rest, Job)
        assert rest.only == frozenset({"a/plan.pdf", "a/rapport.pdf"})
        [built] = finished(build_all([rest], here.crew(), books))
    assert [path.name for path in built.written] == ["plan.pdf", "rapport.pdf"]
    assert (built.made, built.unchanged) == (2, 4)


def test_what_is_found_in_the_shares_of_a_project_is_told_once(place: Path) -> None:
    path = write_project(place / "projects", "a.yaml")
    path.write_text(f"{path.read_text('utf-8')}upprättad: 2031-01-01\n", "utf-8")
    order = Order(path, place / "output", ("ansokan",), ("html", "pdf"))

    whole = build_orders([replace(order, pdf_engine="typst")])[0].diagnostics
    [first], [second] = build_orders([order]), build_orders([order])

    assert [finding.rule.code for finding in whole] == ["RG321"]
    assert first.diagnostics == second.diagnostics == whole


def test_what_a_process_died_of_is_made_again_and_nothing_else(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pack(place / "templates", "lokal", plan="# Plan\n")
    write_project(place / "projects", "a.yaml", pack="lokal")
    order = Order(place / "projects/a.yaml", place / "output", ("ansokan", "plan"), ("html",))
    deadly = frozenset({"a/plan.html"})

    def make_the_rest(job: Job) -> Made:
        rest = make(replace(job, only=frozenset({"a/ansokan.html"})))
        return joined([rest, died(replace(job, only=deadly), KILLED)])

    monkeypatch.setattr(build_run_module, "make", make_the_rest)
    assert summary(build_orders([order])) == [("a", ["RG805"], 1)]
    monkeypatch.undo()
    with at_work(order.output) as session:
        books = Books(session, Reader(session.known.stamps))
        again = books.prepare(order)
        assert isinstance(again, Job)
        assert again.only == deadly
        [built] = finished(build_all([again], here.crew(), books))
    assert (built.diagnostics, built.made, built.unchanged) == ([], 1, 1)


def test_what_a_library_says_when_it_gets_no_memory_is_told_as_that(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Job) -> Made:
        raise SystemError("error return without exception set")

    monkeypatch.setattr(build_run_module, "make", fail)
    monkeypatch.setattr(build_run_module, "is_short_of_memory", lambda: True)
    [built] = build_orders(orders(place, "a"), 1)

    [found] = built.diagnostics
    assert found.rule.code == "RG805"
    assert found.message == "ansokan.html blev inte färdigt: minnet räckte inte till."
    assert found.help == (
        "Stäng andra program och ta sedan filen för sig. Räcker det inte, dela upp det som är "
        "långt i den."
    )
