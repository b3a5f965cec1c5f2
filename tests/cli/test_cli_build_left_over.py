"""`rapportgen build` tells of documents that are built no longer; `--clean` loses nothing."""

import shutil
from pathlib import Path

import pytest
from commands import Run, rapportgen
from workplaces import documents, write_pack, write_project

NOTHING = "2 dokument är oförändrade.\n"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("byggt")
    write_pack(place / "templates", "halland", ansokan="# Ansökan\n\n{{ projekt.syfte }}\n")
    write_project(place / "projects", "a.yaml", pack="halland")
    assert build(place).err == "Skrev 2 dokument.\n"
    return place


@pytest.fixture
def place(built: Path, tmp_path: Path) -> Path:
    return shutil.copytree(built, tmp_path / "plats", copy_function=shutil.copy2)


def build(place: Path, *options: str) -> Run:
    return rapportgen(place, "build", "--format", "html,docx", "--document", "ansokan", *options)


def build_plan(place: Path, *options: str) -> Run:
    return rapportgen(place, "build", "--format", "html", "--document", "ansokan,plan", *options)


def test_a_project_that_is_gone_leaves_documents_that_only_clean_removes(place: Path) -> None:
    write_project(place / "projects", "b.yaml", pack="halland")
    build(place)
    (place / "projects" / "b.yaml").unlink()
    told = (
        "2 dokument byggs inte längre av något projekt, men ligger kvar:\n"
        "  output/b/ansokan.docx\n"
        "  output/b/ansokan.html\n"
        "Ta bort sådana med rapportgen build --clean.\n" + NOTHING
    )

    assert build(place).err == told
    assert build(place).err == told
    assert build(place, "projects/a.yaml").err == NOTHING
    assert build(place, "--clean").err == ("Tog bort 2 dokument som inte längre byggs.\n" + NOTHING)
    assert list(documents(place / "output")) == ["a/ansokan.docx", "a/ansokan.html"]
    assert build(place).err == NOTHING


def test_clean_says_that_it_needs_all_projects(place: Path) -> None:
    write_project(place / "projects", "b.yaml", pack="halland")
    build(place)
    (place / "projects" / "b.yaml").unlink()
    before = documents(place / "output")

    assert build(place, "--clean", "projects/a.yaml").err == (
        "--clean tar bort dokument av projekt som inte finns längre bara när alla projekt byggs: "
        "rapportgen build --clean.\n" + NOTHING
    )
    assert documents(place / "output") == before


def test_clean_leaves_what_somebody_has_edited(place: Path) -> None:
    project = place / "projects" / "a.yaml"
    project.rename(project.with_name("b.yaml"))
    (place / "output" / "a" / "ansokan.html").write_bytes(b"mitt")

    run = build(place, "--clean")

    assert run.err == (
        "Ett dokument byggs inte längre av något projekt, men ligger kvar:\n"
        "  output/a/ansokan.html (någon har ändrat det)\n"
        "Det som någon har ändrat tas aldrig bort. Flytta det, eller ta bort det själv.\n"
        "Tog bort ett dokument som inte längre byggs.\n"
        "Skrev 2 dokument.\n"
    )
    assert (place / "output" / "a" / "ansokan.html").read_bytes() == b"mitt"


def test_what_somebody_has_edited_is_to_be_moved_by_hand(place: Path) -> None:
    (place / "projects" / "a.yaml").unlink()
    write_project(place / "projects", "b.yaml", pack="halland")
    (place / "output" / "a" / "ansokan.html").write_bytes(b"mitt")

    assert build(place).err == (
        "2 dokument byggs inte längre av något projekt, men ligger kvar:\n"
        "  output/a/ansokan.docx\n"
        "  output/a/ansokan.html (någon har ändrat det)\n"
        "Ta bort sådana med rapportgen build --clean.\n"
        "Det som någon har ändrat tas aldrig bort. Flytta det, eller ta bort det själv.\n"
        "Skrev 2 dokument.\n"
    )


@pytest.fixture
def with_plan(place: Path) -> Path:
    """Return the template of a document that needs a purpose, and that has been built."""
    template = place / "templates" / "halland" / "plan.md"
    template.write_text("---\ntitel: Plan\nkräver: [syfte]\n---\n# Plan\n", "utf-8")
    assert build_plan(place).out == "output/a/plan.html\n"
    return template


def test_what_was_built_of_a_part_is_not_removed_when_the_file_was_saved_half_way(
    place: Path, with_plan: Path
) -> None:
    project = place / "projects" / "a.yaml"
    whole = project.read_text("utf-8")
    project.write_text(whole[: whole.index("syfte:")], "utf-8")
    left = (
        "projects/a.yaml: Plan byggs inte, eftersom syfte saknas.\n"
        "Ett dokument byggs inte längre av något projekt, men ligger kvar:\n"
        "  output/a/plan.html (syfte saknas i projektfilen)\n"
        "Dokument tas inte bort för att en del saknas. Lägg tillbaka delen i projektfilen, eller "
        "ta bort dokumentet själv.\n"
    )

    assert build_plan(place, "--clean").err == left + "Skrev ett dokument.\n"
    assert build_plan(place).err == left + "Ett dokument är oförändrat.\n"
    assert "Dokumentet byggs inte längre: syfte saknas i projektfilen.\n  Lägg tillbaka" in (
        build_plan(place, "--check").err
    )
    project.write_text(whole, "utf-8")
    run = build_plan(place, "--clean")
    assert (run.out, run.err) == (
        "output/a/ansokan.html\n",
        "Skrev ett dokument. Ett dokument är oförändrat.\n",
    )
    assert with_plan.exists()


def test_nothing_of_a_project_with_errors_is_left_over(place: Path, with_plan: Path) -> None:
    with_plan.unlink()
    write_project(place / "projects", "a.yaml", pack="halland", summa="9 000")
    before = documents(place / "output")
    run = build(place, "--draft", "--clean")

    assert (run.code, "ligger kvar" in run.err) == (1, False)
    assert documents(place / "output").items() >= before.items()

    write_project(place / "projects", "a.yaml", pack="halland")
    assert "Tog bort ett dokument som inte längre byggs.\n" in build(place, "--clean").err
    assert "a/plan.html" not in documents(place / "output")
