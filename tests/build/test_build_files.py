"""Which project files a command means."""

import unicodedata
from pathlib import Path

import pytest
from shipped_packs import DOCUMENTS
from workplaces import write_pack, write_project

from rapportgen.build.files import clashing, document_names, project_files
from rapportgen.diagnostics.diagnostic import Related
from rapportgen.diagnostics.place import Place


def made(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def found(*paths: Path) -> list[Path]:
    return list(project_files(paths))


def test_a_folder_means_its_yaml_files_and_those_below_by_name(tmp_path: Path) -> None:
    made(tmp_path, "b.yaml", "a.yml", "C.YAML", "2018/d.yaml", "läsmig.txt", "e.yaml~", "f.json")

    assert found(tmp_path) == [
        tmp_path / name for name in ("2018/d.yaml", "C.YAML", "a.yml", "b.yaml")
    ]


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    made(tmp_path, ".a.yaml", ".git/b.yaml", "x/.y/c.yaml", ".yaml", "d.yaml")

    assert found(tmp_path) == [tmp_path / "d.yaml"]


def test_a_hidden_folder_that_is_named_is_meant(tmp_path: Path) -> None:
    made(tmp_path, ".utkast/a.yaml")

    assert found(tmp_path / ".utkast") == [tmp_path / ".utkast" / "a.yaml"]


def test_packs_and_folders_with_a_suffix_are_no_projects(tmp_path: Path) -> None:
    made(tmp_path, "templates/eget/pack.yaml", "a.yaml/läsmig.txt", "b.yaml")

    assert found(tmp_path) == [tmp_path / "b.yaml"]


def test_a_file_that_is_named_is_meant_whatever_it_is_called(tmp_path: Path) -> None:
    made(tmp_path, "projekt.txt")

    assert found(tmp_path / "projekt.txt") == [tmp_path / "projekt.txt"]


def test_a_missing_path_is_yielded_so_that_it_is_reported(tmp_path: Path) -> None:
    assert found(tmp_path / "finns-inte.yaml") == [tmp_path / "finns-inte.yaml"]


def test_a_file_named_twice_comes_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "projects/a.yaml", "projects/b.yaml")
    monkeypatch.chdir(tmp_path)
    b = Path("projects/b.yaml")

    assert found(b, Path("projects"), b.absolute(), Path("projects/../projects/b.yaml")) == [
        b,
        Path("projects/a.yaml"),
    ]


def test_an_empty_folder_has_no_projects(tmp_path: Path) -> None:
    assert found(tmp_path) == []


def test_a_link_that_leads_nowhere_is_reported_like_a_missing_file(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to(tmp_path / "borta.yaml")

    assert found(tmp_path) == [tmp_path / "a.yaml"]


def test_document_names_are_those_of_all_packs_within_reach(tmp_path: Path) -> None:
    file = write_project(tmp_path / "projects", "a.yaml")
    bundled = document_names([file])
    write_pack(tmp_path / "templates", "eget", minnesblad="Hej.\n")

    assert bundled == set(DOCUMENTS)
    assert document_names([file]) == bundled | {"minnesblad"}


def test_files_in_different_folders_with_the_same_name_clash(tmp_path: Path) -> None:
    first, second, other = (tmp_path / name for name in ("a/x.yaml", "b/x.yaml", "b/y.yaml"))

    wrong = clashing([first, second, other])
    assert list(wrong) == [second]
    assert (wrong[second].rule.code, wrong[second].place, wrong[second].related) == (
        "RG803",
        Place(str(second)),
        (Related(Place(str(first)), "Den här filen har samma namn."),),
    )
    assert wrong[second].message == f"Dokumenten skulle skriva över dem från {first}."
    assert wrong[second].help == (
        "Ge filen ett eget namn, eller bygg filerna var för sig till olika mappar med --output."
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("plan.yaml", "plan.yml"),
        ("plan.yaml", "PLAN.yaml"),
        (unicodedata.normalize("NFC", "år.yaml"), unicodedata.normalize("NFD", "år.yaml")),
    ],
)
def test_names_that_are_one_on_some_systems_clash_on_all(one: str, other: str) -> None:
    assert list(clashing([Path(one), Path(other)])) == [Path(other)]


@pytest.mark.parametrize("name", ["...yaml", "....yaml", ".."])
def test_a_file_without_a_name_would_write_outside_the_folder(name: str) -> None:
    wrong = clashing([Path(name)])

    assert wrong[Path(name)].message == "Filen har inget namn före .yaml."


def test_files_with_names_of_their_own_do_not_clash() -> None:
    assert clashing([Path("a.yaml"), Path("b.yaml"), Path("a.b.yaml")]) == {}
