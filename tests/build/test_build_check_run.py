"""All files of a check, in one process or several."""

import pickle
from pathlib import Path

import pytest
from deadly_writer import first
from workplaces import write_project

from rapportgen.build import check_run
from rapportgen.build.check_run import CHUNK, check_all
from rapportgen.build.examine import Examined, examine
from rapportgen.packs.shelf import Shelf

DIES = """
import os, pathlib
open_file = pathlib.Path.open
def die(self, *arguments, **named):
    return os._exit(9) if self.name == "krasch.yaml" else open_file(self, *arguments, **named)
pathlib.Path.open = die
"""


def found(examined: Examined) -> list[str]:
    return [diagnostic.rule.code for diagnostic in examined.diagnostics]


@pytest.mark.parametrize("jobs", [1, 2])
def test_files_come_in_order_with_what_was_found(tmp_path: Path, jobs: int) -> None:
    files = [write_project(tmp_path, f"bra{number}.yaml") for number in range(CHUNK)]
    files.insert(0, write_project(tmp_path, "fel.yaml", summa="10 001"))
    files += [tmp_path / "borta.yaml", write_project(tmp_path, "form.yaml", summa="tio")]
    results = list(check_all(files, (), jobs))

    assert [examined.path for examined in results] == files
    assert [found(examined) for examined in results] == [
        found(examine(file, Shelf())) for file in files
    ]
    assert [examined.malformed for examined in results] == [False] * (CHUNK + 2) + [True]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_a_document_lacks_is_found_where_the_project_still_is(
    tmp_path: Path, jobs: int
) -> None:
    files = [write_project(tmp_path, f"{name}.yaml") for name in ("a", "b")]
    results = list(check_all(files, ("slutrapport",), jobs))

    assert [found(examined) for examined in results] == [["RG401"], ["RG401"]]


def test_a_document_can_be_asked_for_by_its_number(tmp_path: Path) -> None:
    file = write_project(tmp_path, "a.yaml")
    asked = "rekvisitioner:\n  - {period: mars 2018, belopp: 10}\n"
    with_one = file.with_name("b.yaml")
    with_one.write_text(file.read_text(encoding="utf-8") + asked, encoding="utf-8")
    names = ("rekvisition-1", "rekvisition-2", "ansokan-1")
    without, one = check_all([file, with_one], names, 1)

    assert [(told.message, told.help) for told in without.diagnostics[:2]] == [
        (
            "Rekvisition går inte att skapa: rekvisitioner saknas.",
            "Lägg till rekvisitioner i projektfilen.",
        )
    ] * 2
    second, strange = one.diagnostics[:2]
    assert (second.rule.code, second.place.line, second.message, second.help) == (
        "RG401",
        16,
        "Rekvisition 2 går inte att skapa: nummer 2 under rekvisitioner saknas.",
        "Välj rekvisition-1.",
    )
    assert (strange.rule.code, strange.message) == (
        "RG804",
        "Mallpaketet standard har ingen mall för ansokan-1.",
    )


def test_what_is_sent_between_processes_is_small(tmp_path: Path) -> None:
    file = write_project(tmp_path, "bra.yaml")
    (examined,) = check_all([file], (), 1)

    assert examined.subject is None
    assert len(pickle.dumps(examined)) < 1000


def test_a_process_that_dies_takes_only_its_own_file_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sitecustomize.py").write_text(DIES, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", first(tmp_path))
    names = [f"a{number}" for number in range(CHUNK)] + ["krasch", "b", "c"]
    files = [write_project(tmp_path, f"{name}.yaml") for name in names]
    results = list(check_all(files, (), 2))

    assert [examined.path for examined in results] == files
    assert [found(examined) for examined in results] == [[]] * CHUNK + [["RG805"], [], []]
    finding = results[CHUNK].diagnostics[0]
    assert finding.message == (
        "Kontrollen blev inte färdig: datorn avbröt arbetet, oftast räckte minnet inte till."
    )
    assert finding.place.path == str(files[CHUNK])


def test_a_mistake_in_the_program_stops_one_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path, shelf: Shelf) -> Examined:
        if path.stem == "b":
            raise ZeroDivisionError
        return examine(path, shelf)

    monkeypatch.delenv("RAPPORTGEN_DEBUG", raising=False)
    monkeypatch.setattr(check_run, "examine", fail)
    files = [write_project(tmp_path, f"{name}.yaml") for name in ("a", "b", "c")]

    assert [found(examined) for examined in check_all(files, (), 1)] == [[], ["RG899"], []]
