"""A job carries all that it reads: it can be done where neither the project nor the packs are."""

import pickle
import shutil
from pathlib import Path

from workplaces import write_pack, write_project

from rapportgen.build.job import Job, PackedShelves, job_of
from rapportgen.build.made import Made
from rapportgen.build.make import make
from rapportgen.build.order import Order
from rapportgen.diagnostics.diagnostic import Diagnostic


def job(path: Path) -> Job:
    found = job_of(Order(path, Path("ut"), formats=("html",)), PackedShelves())
    assert isinstance(found, Job)
    return found


def told(made: Made) -> list[tuple[str, str, str]]:
    return [(found.rule.code, found.message, found.help) for found in made.diagnostics]


def test_a_job_is_done_alike_when_everything_it_was_made_of_is_gone(tmp_path: Path) -> None:
    write_pack(tmp_path / "templates", "eget", brev="Hej {{ projekt.namn }}\n")
    sent = pickle.dumps(job(write_project(tmp_path / "projects", "prov.yaml", pack="eget")))
    before = make(pickle.loads(sent))
    shutil.rmtree(tmp_path / "templates")
    shutil.rmtree(tmp_path / "projects")
    after = make(pickle.loads(sent))

    assert [output.name for output in after.outputs] == ["prov/ansokan.html", "prov/brev.html"]
    assert after == before


def test_a_pack_that_is_not_there_is_told_alike_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "templates" / "halvt").mkdir(parents=True)
    sent = job(write_project(tmp_path / "projects", "prov.yaml", pack="halvt"))
    before = make(sent)
    shutil.rmtree(tmp_path / "templates")

    assert told(before)[0][:2] == (
        "RG703",
        "Mappen halvt finns bland mallpaketen, men filen pack.yaml saknas i den.",
    )
    assert make(sent) == before


def test_only_the_files_that_are_named_are_made(tmp_path: Path) -> None:
    whole = job(write_project(tmp_path, "prov.yaml"))
    named = Job(Order(whole.order.path, Path("ut")), whole.content, whole.packs, frozenset({"x"}))

    assert make(named).outputs == []
    assert [kind.document for kind in make(named).planned if not kind.missing] == ["ansokan"]


def test_packs_are_read_and_packed_once_for_each_folder(tmp_path: Path) -> None:
    packs = PackedShelves()

    assert packs(tmp_path / "a.yaml") is packs(tmp_path / "b.yaml")


def test_a_project_file_that_cannot_be_read_is_no_job(tmp_path: Path) -> None:
    found = job_of(Order(tmp_path / "borta.yaml", Path("ut")), PackedShelves())

    assert isinstance(found, Diagnostic)
    assert (found.rule.code, found.message) == ("RG011", "Filen finns inte.")
