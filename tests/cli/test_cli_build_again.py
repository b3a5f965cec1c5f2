"""`rapportgen build` a second time: it does what has changed, and notices every change."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from commands import Run, rapportgen
from workplaces import documents, hashes, write_pack, write_project

import rapportgen as package
from rapportgen.build.ledger.holding import at_work

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


@pytest.mark.skipif(os.name == "nt", reason="Windows does not tell when a file changed")
def test_who_puts_back_the_time_when_a_document_was_written_loses_nothing(place: Path) -> None:
    document = place / "output" / "a" / "ansokan.html"
    written, before = document.read_bytes(), document.stat()
    with document.open("r+b") as opened:
        opened.write(b"mitt!")
    os.utime(document, ns=(before.st_atime_ns, before.st_mtime_ns))
    mine = document.read_bytes()
    run = again(place)
    aside = next(document.parent.glob("ansokan-redigerad-*.html"))

    assert run.err.count("varning RG807") == 1
    assert (document.read_bytes(), aside.read_bytes()) == (written, mine)


@pytest.mark.skipif(os.name == "nt", reason="Windows does not tell when a file changed")
def test_a_project_whose_time_was_put_back_is_built_again(place: Path) -> None:
    project = place / "projects" / "a.yaml"
    before = project.stat()
    rewrite(project, "arbete.", "sysslor")
    os.utime(project, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert project.stat().st_size == before.st_size
    assert again(place).err == "Skrev 2 dokument.\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_pipe_in_the_place_of_a_project_is_told_of_and_not_waited_for(place: Path) -> None:
    project = place / "projects" / "a.yaml"
    project.unlink()
    os.mkfifo(project)
    run = again(place)

    assert run.code == 2
    assert run.err.startswith("projects/a.yaml:1:1: fel RG011 oläsbar-fil\n")


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


def test_a_manifest_that_cannot_be_read_is_written_anew_and_nothing_is_lost(place: Path) -> None:
    manifest = place / "output" / "manifest.json"
    before = documents(place / "output")
    manifest.write_bytes(manifest.read_bytes()[:-3])
    write_project(place / "projects", "b.yaml", pack="halland")
    run = again(place)

    assert (run.code, run.out) == (0, "output/b/ansokan.html\noutput/b/ansokan.docx\n")
    assert run.err == (
        "output/manifest.json:28:4: varning RG810 oläsbart-manifest\n"
        "  28 |   }\n"
        "     |    ^\n"
        "  Filen är avklippt: resten saknas.\n"
        "  Filen är nu skriven på nytt för de projekt som byggdes. Andra kommer med när du bygger "
        "dem.\n\n"
        "Skrev 2 dokument. 2 dokument är oförändrade.\n"
    )
    assert documents(place / "output").items() > before.items()
    assert again(place).err == "4 dokument är oförändrade.\n"


def test_without_a_readable_manifest_an_older_document_is_kept_aside(place: Path) -> None:
    word = place / "output" / "a" / "ansokan.html"
    before = word.read_bytes()
    (place / "output" / "manifest.json").write_bytes(b"{")
    write_project(place / "projects", "a.yaml", pack="halland", summa="10 000,00")
    (place / "templates" / "halland" / "ansokan.md").write_text(
        "---\ntitel: Ansökan\n---\n# Ny\n", "utf-8"
    )
    run = again(place)

    assert run.err.count("varning RG807") == 2
    assert run.err.count("varning RG810") == 1
    assert word.read_bytes() != before
    assert before in [file.read_bytes() for file in word.parent.glob("ansokan-redigerad-*.html")]


def test_a_build_never_touches_what_a_newer_program_has_built(place: Path) -> None:
    manifest = place / "output" / "manifest.json"
    manifest.write_text(manifest.read_text("utf-8").replace('"format": 1', '"format": 2'), "utf-8")
    before = hashes(place)
    (place / "projects" / "a.yaml").touch()
    run = again(place, "--force")

    assert (run.code, run.out) == (2, "")
    assert run.err.startswith("output/manifest.json:1:1: fel RG811 nyare-manifest\n")
    assert run.err.endswith("Inga dokument skrevs.\n")
    assert hashes(place) == before


def test_two_builds_never_write_in_one_folder(place: Path) -> None:
    with at_work(place / "output"):
        (place / "projects" / "a.yaml").touch()
        run = again(place)

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "rapportgen: Ett annat bygge arbetar i mappen output.\n"
        "  Vänta tills det är klart, eller välj en annan mapp med --output.\n"
    )
