"""`rapportgen build` a second time: it does what has changed, and notices every change."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from commands import Run, rapportgen
from workplaces import documents, write_pack, write_project

import rapportgen as package
from rapportgen.build.ledger.session import at_work

NOTHING = "2 dokument är oförändrade.\n"
BUILD = ("build", "--format", "html,docx", "--document", "ansokan")
MORE = "syfte: Fler i studier.\n"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a place where a project with a pack of its own has been built, and a receipt left."""
    place = tmp_path_factory.mktemp("byggt")
    write_pack(place / "templates", "halland", ansokan="# Ansökan\n\n{{ projekt.syfte }}\n")
    write_project(place / "projects", "a.yaml", pack="halland")
    assert rapportgen(place, *BUILD).err == "Skrev 2 dokument.\n"
    return place


@pytest.fixture
def place(built: Path, tmp_path: Path) -> Path:
    """Return a copy of the place, built once more since its files are new ones."""
    place = shutil.copytree(built, tmp_path / "plats", copy_function=shutil.copy2)
    assert again(place).err == NOTHING
    assert (place / "output" / ".rapportgen" / "receipt").exists()
    return place


def again(place: Path, *options: str, **environment: str) -> Run:
    return rapportgen(place, *BUILD, *options, **environment)


def rewrite(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def inodes(place: Path) -> dict[str, tuple[int, int]]:
    output = place / "output"
    found = {name: (output / name).stat() for name in documents(output)}
    return {name: (one.st_ino, one.st_mtime_ns) for name, one in found.items()}


def test_nothing_is_read_or_written_when_nothing_has_changed(place: Path) -> None:
    private = place / "output" / ".rapportgen"
    (private / "stamps.json").unlink()  # whoever builds writes it
    before = inodes(place)

    run = again(place)

    assert (run.code, run.out, run.err) == (0, "", NOTHING)
    assert inodes(place) == before
    assert not (private / "stamps.json").exists()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            lambda place: rewrite(place / "projects/a.yaml", "arbete", "studier"),
            "Skrev 2 dokument.",
        ),
        (
            lambda place: rewrite(place / "projects/a.yaml", "arbete.", "sysslor"),
            "Skrev 2 dokument.",
        ),
        (
            lambda place: rewrite(place / "templates/halland/ansokan.md", "# Ansökan", "# Ansöken"),
            "Skrev 2 dokument.",
        ),
        (
            lambda place: write_pack(
                place / "projects/templates", "halland", ansokan="# Nära\n\n{{ projekt.syfte }}\n"
            ),
            "Skrev 2 dokument.",
        ),
        (
            lambda place: write_project(place / "projects", "b.yaml", pack="halland"),
            "Skrev 2 dokument. 2 dokument är oförändrade.",
        ),
        (
            lambda place: write_project(place / "projects" / "ny", "b.yaml"),
            "Skrev 2 dokument. 2 dokument är oförändrade.",
        ),
        (
            lambda place: (place / "output/a/ansokan.html").unlink(),
            "Skrev ett dokument. Ett dokument är oförändrat.",
        ),
        (
            lambda place: shutil.rmtree(place / "output/a"),
            "Skrev 2 dokument.",
        ),
        (
            lambda place: (place / "output/a/ansokan.html").write_bytes(b"mitt"),
            "Skrev ett dokument. Ett dokument är oförändrat.",
        ),
    ],
    ids=[
        "edited",
        "edited to the same length",
        "template",
        "nearer pack",
        "new project",
        "new folder",
        "deleted",
        "folder deleted",
        "edited document",
    ],
)
def test_every_change_is_noticed(place: Path, change: Callable[[Path], object], said: str) -> None:
    change(place)

    assert again(place).err.splitlines()[-1] == said
    assert again(place).err.splitlines()[-1].endswith("dokument är oförändrade.")


@pytest.mark.parametrize(
    "name",
    [
        "projects/a.yaml",
        "templates/halland/pack.yaml",
        "output/a/ansokan.docx",
        "output/manifest.json",
    ],
)
def test_a_file_that_was_only_touched_is_looked_at_and_nothing_is_written(
    place: Path, name: str
) -> None:
    stamps = place / "output" / ".rapportgen" / "stamps.json"
    stamps.unlink()
    os.utime(place / name)
    before = documents(place / "output")

    assert again(place).err == NOTHING
    assert documents(place / "output") == before
    assert stamps.exists()


@pytest.mark.parametrize("name", ["manifest.json", ".rapportgen/receipt", ".rapportgen"])
def test_what_the_folder_knew_may_be_gone(place: Path, name: str) -> None:
    gone = place / "output" / name
    shutil.rmtree(gone) if gone.is_dir() else gone.unlink()
    before = inodes(place)

    assert again(place).err == NOTHING
    assert inodes(place) == before


def test_other_options_are_another_build(place: Path) -> None:
    assert again(place, "--draft").err == "Skrev 2 dokument.\n"
    assert again(place).err == NOTHING
    assert again(place, "--format", "html").err == NOTHING
    only_html = ("build", "--format", "html", "--document", "ansokan")
    assert rapportgen(place, *only_html).err == "Ett dokument är oförändrat.\n"


def test_another_moment_is_another_build(place: Path) -> None:
    run = again(place, SOURCE_DATE_EPOCH="1760000000")

    assert run.err.startswith("Skrev ")
    assert again(place, SOURCE_DATE_EPOCH="1760000000").err == NOTHING


def test_another_program_builds_again(place: Path, tmp_path: Path) -> None:
    source = Path(package.__file__).parent
    other = shutil.copytree(source, tmp_path / "annat" / "src" / "rapportgen")
    shutil.copytree(source.parents[1] / "templates", tmp_path / "annat" / "templates")
    page = other / "writers" / "html" / "shell.py"
    page.write_text(page.read_text("utf-8") + "\n# changed\n", "utf-8")
    path = str(other.parent)
    stamps = place / "output" / ".rapportgen" / "stamps.json"
    stamps.unlink()

    assert again(place, PYTHONPATH=path).err == NOTHING  # the same bytes
    assert stamps.exists()  # but it had to look

    page.write_text(page.read_text("utf-8").replace("<html", "<html data-a"), "utf-8")
    assert again(place, PYTHONPATH=path).err == "Skrev ett dokument. Ett dokument är oförändrat.\n"


def test_force_builds_all_and_keeps_what_is_the_same(place: Path) -> None:
    before = inodes(place)
    (place / "output" / ".rapportgen" / "stamps.json").unlink()

    assert again(place, "--force").err == NOTHING
    assert inodes(place) == before
    assert (place / "output" / ".rapportgen" / "stamps.json").exists()


def test_findings_are_told_each_time_in_the_same_words(place: Path) -> None:
    project = place / "projects" / "a.yaml"
    rewrite(project, "källa: Förbundet\n", "källa: Förbundet\n      # 10\n")
    rewrite(
        project,
        "      belopp: 10 000\n  summa",
        "      öppen: true\n    - post: Två\n      belopp: 10 000\n  summa",
    )
    first = again(place).err
    assert "varning RG210 öppen-kostnad" in first

    private = place / "output" / ".rapportgen"
    by_receipt = again(place).err
    (private / "receipt").unlink()
    by_findings = again(place).err

    assert by_receipt == by_findings == first.replace("Skrev 2 dokument.\n", NOTHING)
    assert by_findings == again(place, "--force").err


def test_a_project_with_errors_is_looked_at_every_time(place: Path) -> None:
    write_project(place / "projects", "fel.yaml", pack="halland", summa="10 001")
    first, second = again(place), again(place)

    assert first.code == second.code == 1
    assert "fel RG2" in first.err
    assert second.err == first.err


def test_an_edited_document_is_kept_and_told_of_once(place: Path) -> None:
    document = place / "output" / "a" / "ansokan.docx"
    document.write_bytes(b"mina egna ord")
    run = again(place)
    aside = next(document.parent.glob("ansokan-redigerad-*.docx"))

    assert run.code == 0
    assert run.out == "output/a/ansokan.docx\n"
    assert run.err.splitlines()[:2] == [
        "output/a/ansokan.docx:1:1: varning RG807 ändrat-dokument",
        f"  Dokumentet har ändrats sedan det byggdes. Det finns kvar som {aside.name}.",
    ]
    assert aside.read_bytes() == b"mina egna ord"
    assert again(place).err == NOTHING
    assert aside.exists()


def test_a_project_that_is_gone_leaves_documents_that_only_clean_removes(place: Path) -> None:
    write_project(place / "projects", "b.yaml", pack="halland")
    again(place)
    (place / "projects" / "b.yaml").unlink()
    told = (
        "2 dokument hör inte längre till något projekt:\n"
        "  output/b/ansokan.docx\n"
        "  output/b/ansokan.html\n"
        "Ta bort sådana med rapportgen build --clean.\n" + NOTHING
    )

    assert again(place).err == told
    assert again(place).err == told
    assert again(place, "projects/a.yaml").err == NOTHING
    assert again(place, "--clean").err == (
        "Tog bort 2 dokument som inte längre hörde till något projekt.\n" + NOTHING
    )
    assert list(documents(place / "output")) == ["a/ansokan.docx", "a/ansokan.html"]
    assert again(place).err == NOTHING


def test_clean_leaves_what_somebody_has_edited(place: Path) -> None:
    project = place / "projects" / "a.yaml"
    project.rename(project.with_name("b.yaml"))
    (place / "output" / "a" / "ansokan.html").write_bytes(b"mitt")

    run = again(place, "--clean")

    assert run.err == (
        "output/a/ansokan.html hör inte längre till något projekt, men ligger kvar (någon har "
        "ändrat det).\nTog bort ett dokument som inte längre hörde till något projekt.\n"
        "Skrev 2 dokument.\n"
    )
    assert (place / "output" / "a" / "ansokan.html").read_bytes() == b"mitt"


def test_what_somebody_has_edited_is_to_be_moved_by_hand(place: Path) -> None:
    (place / "projects" / "a.yaml").unlink()
    write_project(place / "projects", "b.yaml", pack="halland")
    (place / "output" / "a" / "ansokan.html").write_bytes(b"mitt")

    assert again(place).err == (
        "2 dokument hör inte längre till något projekt:\n"
        "  output/a/ansokan.docx\n"
        "  output/a/ansokan.html (någon har ändrat det)\n"
        "Ta bort sådana med rapportgen build --clean.\n"
        "Det som någon har ändrat tas aldrig bort. Flytta det, eller ta bort det själv.\n"
        "Skrev 2 dokument.\n"
    )


def test_a_project_elsewhere_with_the_same_name_does_not_take_over_the_folder(place: Path) -> None:
    other = write_project(place / "andra" / "projects", "A.yaml", summa="10 000")
    before = documents(place / "output")
    run = rapportgen(place, *BUILD, str(other.relative_to(place)))

    assert (run.code, run.out) == (1, "")
    assert run.err.splitlines()[:2] == [
        "andra/projects/A.yaml:1:1: fel RG803 samma-filnamn",
        "  Dokumenten skulle skriva över dem från projects/a.yaml.",
    ]
    assert documents(place / "output") == before


def test_two_builds_never_write_in_one_folder(place: Path) -> None:
    with at_work(place / "output"):
        (place / "projects" / "a.yaml").touch()
        run = again(place)

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "rapportgen: Ett annat bygge arbetar i mappen output.\n"
        "  Vänta tills det är klart, eller välj en annan mapp med --output.\n"
    )
