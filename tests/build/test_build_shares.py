from collections.abc import Sequence
from pathlib import Path

import pytest
from workplaces import write_pack, write_project

from rapportgen.build import shares as shares_module
from rapportgen.build.job import Job, PackedShelves, job_of
from rapportgen.build.order import Order
from rapportgen.build.shares import shared_out

FAST = {"a/ansokan.docx", "a/ansokan.html", "a/plan.docx", "a/plan.html"}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    write_pack(tmp_path / "templates", "lokal", plan="# Plan\n")
    write_project(tmp_path / "projects", "a.yaml", pack="lokal")
    return tmp_path


def job(place: Path, *formats: str, name: str = "a", engine: str = "weasyprint") -> Job:
    file = place / "projects" / f"{name}.yaml"
    documents = ("ansokan", "plan")
    found = job_of(
        Order(file, place / "output", documents, formats, pdf_engine=engine), PackedShelves()
    )
    assert isinstance(found, Job)
    return found


def files(jobs: Sequence[Job]) -> list[set[str] | None]:
    return [None if one.only is None else set(one.only) for one in jobs]


def test_a_pdf_is_a_share_of_its_own_and_the_rest_is_made_together(place: Path) -> None:
    [shares] = shared_out([job(place, "docx", "html", "pdf")], 1)

    assert files(shares) == [FAST, {"a/ansokan.pdf"}, {"a/plan.pdf"}]


def test_what_is_made_fast_stays_together(place: Path) -> None:
    whole = [job(place, "docx", "html"), job(place, "docx", "html", "pdf", engine="typst")]

    assert shared_out(whole, 8) == [[one] for one in whole]


def test_many_files_that_are_made_fast_are_shared_out_when_there_are_few_jobs(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shares_module, "TOGETHER", 3)
    whole = job(place, "docx", "html")

    [shares] = shared_out([whole], 2)
    assert files(shares) == [
        {"a/ansokan.docx", "a/ansokan.html", "a/plan.docx"},
        {"a/plan.html"},
    ]
    assert shared_out([whole], 1) == [[whole]]


def test_only_the_files_of_the_job_are_shared_out(place: Path) -> None:
    some = job(place, "html", "pdf")
    some = Job(some.order, some.content, some.packs, frozenset({"a/plan.pdf", "a/plan.html"}))

    [shares] = shared_out([some], 1)
    assert files(shares) == [{"a/plan.html"}, {"a/plan.pdf"}]


def test_a_project_with_errors_is_not_shared_out(place: Path) -> None:
    write_project(place / "projects", "fel.yaml", pack="lokal", summa="10 001")
    wrong = job(place, "docx", "pdf", name="fel")

    assert shared_out([wrong], 8) == [[wrong]]


def test_a_job_whose_shares_cannot_be_found_is_left_to_whoever_does_it(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Job) -> list[str]:
        raise ZeroDivisionError

    monkeypatch.delenv("RAPPORTGEN_DEBUG", raising=False)
    monkeypatch.setattr(shares_module, "files_of", fail)
    whole = job(place, "docx", "pdf")

    assert shared_out([whole], 8) == [[whole]]
