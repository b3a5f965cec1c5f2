"""What stands on the disk, and what has happened since."""

import os
from pathlib import Path

import pytest
from workplaces import write_pack, write_project

from rapportgen.build.snapshot import Snapshot, folders_to_watch, snapshot
from rapportgen.packs.folders import bundled_folder


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b"):
        write_project(Path("projects"), f"{name}.yaml")
    return tmp_path


def happened(earlier: Snapshot) -> tuple[list[str], list[str]]:
    """Return the names of the files touched and gone since a moment."""
    now = snapshot([Path("projects")])
    touched, gone = now.touched_since(earlier), now.gone_since(earlier)
    return [file.name for file in touched], [file.name for file in gone]


@pytest.mark.usefixtures("place")
def test_nothing_has_happened_at_first() -> None:
    before = snapshot([Path("projects")])

    assert list(before.files) == [Path("projects/a.yaml"), Path("projects/b.yaml")]
    assert happened(before) == ([], [])


@pytest.mark.usefixtures("place")
def test_a_file_that_is_written_replaced_or_new_is_touched() -> None:
    before = snapshot([Path("projects")])
    write_project(Path("projects"), "a.yaml", summa="10 001")
    assert happened(before) == (["a.yaml"], [])

    Path("projects/b.yaml.tmp").write_bytes(Path("projects/b.yaml").read_bytes())
    Path("projects/b.yaml.tmp").replace("projects/b.yaml")
    write_project(Path("projects/2018"), "c.yml")
    assert happened(before) == (["c.yml", "a.yaml", "b.yaml"], [])


@pytest.mark.usefixtures("place")
def test_a_file_that_is_removed_or_renamed_is_gone() -> None:
    before = snapshot([Path("projects")])
    Path("projects/a.yaml").rename("projects/c.yaml")
    Path("projects/b.yaml").unlink()

    assert happened(before) == (["c.yaml"], ["a.yaml", "b.yaml"])


@pytest.mark.usefixtures("place")
def test_a_file_asked_for_by_name_is_touched_when_it_goes_and_when_it_comes() -> None:
    name = Path("projects/a.yaml")
    there = snapshot([name])
    name.unlink()
    away = snapshot([name])
    write_project(Path("projects"), "a.yaml")

    assert (away.touched_since(there), away.gone_since(there)) == ([name], [])
    assert snapshot([name]).touched_since(away) == [name]


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize("change", ["new", "pack.yaml", "ansokan.md", "removed"])
def test_a_pack_touches_every_file(change: str) -> None:
    if change != "new":
        write_pack(Path("templates"), "eget", ansokan="text")
    before = snapshot([Path("projects")])
    match change:
        case "new":
            write_pack(Path("projects/templates"), "eget")
        case "removed":
            Path("templates/eget/ansokan.md").unlink()
        case name:
            os.utime(Path("templates/eget", name), ns=(0, 0))

    assert happened(before) == (["a.yaml", "b.yaml"], [])


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize(
    ("changed", "documents"),
    [
        ({"ansokan.md"}, {"ansokan"}),
        ({"ansokan.md", "brev.md"}, {"ansokan", "brev"}),
        ({"ansokan.md", "pack.yaml"}, set()),
        ({"ansokan.md", "delar/budget.md"}, set()),
        ({"ansokan.md", "logotyp.png"}, set()),
        ({"ansokan.md", "../../projects/a.yaml"}, set()),
        (set(), set()),
    ],
)
def test_templates_of_documents_are_told_when_nothing_else_has_changed(
    changed: set[str], documents: set[str]
) -> None:
    pack = write_pack(Path("templates"), "eget", ansokan="text")
    before = snapshot([Path("projects")])
    for name in changed:
        (pack / name).parent.mkdir(exist_ok=True)
        (pack / name).write_text("annat", encoding="utf-8")

    assert snapshot([Path("projects")]).documents_since(before) == documents


@pytest.mark.usefixtures("place")
def test_a_template_that_is_removed_is_told_by_its_document() -> None:
    pack = write_pack(Path("templates"), "eget", ansokan="text")
    before = snapshot([Path("projects")])
    (pack / "ansokan.md").unlink()

    assert snapshot([Path("projects")]).documents_since(before) == {"ansokan"}


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize("name", [".ansokan.md.swp", ".#ansokan.md", "ansokan.md~", "4913"])
def test_what_an_editor_leaves_beside_a_template_touches_nothing(name: str) -> None:
    pack = write_pack(Path("templates"), "eget", ansokan="text")
    before = snapshot([Path("projects")])
    (pack / name).write_text("text", encoding="utf-8")

    assert happened(before) == ([], [])


def test_folders_are_those_of_files_and_packs_and_the_ones_above(place: Path) -> None:
    write_project(Path("projects/2018"), "c.yaml")
    Path("projects/.gömd").mkdir()
    write_pack(Path("templates"), "eget")
    watched = folders_to_watch([Path("projects")])

    assert {folder for folder in watched if not folder.is_relative_to(bundled_folder())} == {
        place,
        place / "projects",
        place / "projects" / "2018",
        place / "templates",
        place / "templates" / "eget",
    }
    assert bundled_folder() / "standard" in watched


def test_a_folder_that_is_away_is_awaited_in_the_one_above(place: Path) -> None:
    assert folders_to_watch([Path("borta")]) >= {place}
    assert place / "borta" not in folders_to_watch([Path("borta")])
