"""`rapportgen build --check`: what is not as it would be if it were built again."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from commands import Run, rapportgen
from confined import permissions_hold, with_rights_of_anybody
from workplaces import hashes, write_pack, write_project

from rapportgen import __version__

obeys_permissions = pytest.mark.skipif(
    os.name == "nt" or not permissions_hold(), reason="root passes over them"
)
HTML = ("build", "--format", "html")
REBUILD = "Bygg om med rapportgen build."
OUTDATED = "RG808 inaktuellt-dokument"
OLDER = "Dokumentet är byggt tidigare än de andra, eller med andra val."
CHANGED = "Projektfilen har ändrats sedan dokumenten byggdes."


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("byggt")
    write_pack(place / "templates", "halland", ansokan="# Ansökan\n")
    write_project(place / "projects", "a.yaml", pack="halland")
    write_project(place / "projects", "b.yaml", pack="halland")
    assert rapportgen(place, *HTML, "--document", "ansokan").code == 0
    return place


@pytest.fixture
def place(built: Path, tmp_path: Path) -> Path:
    return shutil.copytree(built, tmp_path / "plats", copy_function=shutil.copy2)


def check(place: Path, *options: str) -> Run:
    before = hashes(place)
    run = rapportgen(place, *HTML, "--document", "ansokan", "--check", *options)
    assert hashes(place) == before
    assert run.out == ""
    return run


def test_all_is_well_also_on_another_machine(place: Path) -> None:
    shutil.rmtree(place / "output" / ".rapportgen")
    run = check(place)

    assert (run.code, run.err) == (0, "Dokumenten är aktuella.\n")


def append(path: Path, text: str) -> None:
    path.write_bytes(path.read_bytes() + text.encode())


def cut(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])


@pytest.mark.parametrize(
    ("change", "head", "said", "remedy"),
    [
        (
            lambda place: append(place / "projects/a.yaml", "# hej\n"),
            "projects/a.yaml:1:1: fel RG808 inaktuellt-dokument",
            "Projektfilen har ändrats sedan dokumenten byggdes.",
            REBUILD,
        ),
        (
            lambda place: write_project(place / "projects", "c.yaml"),
            "projects/c.yaml:1:1: fel RG808 inaktuellt-dokument",
            "Projektet saknas i output/manifest.json.",
            REBUILD,
        ),
        (
            lambda place: (place / "output/b/ansokan.html").unlink(),
            "output/b/ansokan.html:1:1: fel RG808 inaktuellt-dokument",
            "Dokumentet finns inte.",
            REBUILD,
        ),
        (
            lambda place: append(place / "output/b/ansokan.html", "mitt"),
            "output/b/ansokan.html:1:1: fel RG807 ändrat-dokument",
            "Dokumentet har ändrats sedan det byggdes.",
            "Skriv in ändringarna i projektfilen, och bygg om. Det ändrade dokumentet sparas då.",
        ),
        (
            lambda place: (place / "projects/b.yaml").unlink(),
            "output/b/ansokan.html:1:1: fel RG809 överblivet-dokument",
            "Dokumentet hör inte längre till något projekt.",
            "Ta bort det med rapportgen build --clean.",
        ),
        (
            lambda place: (place / "output/manifest.json").unlink(),
            "output/manifest.json:1:1: fel RG808 inaktuellt-dokument",
            "Filen finns inte, så ingen vet vad dokumenten är byggda av.",
            REBUILD,
        ),
        (
            lambda place: cut(place / "output/manifest.json", 29),
            (
                "output/manifest.json:3:13: fel RG810 oläsbart-manifest\n"
                '  3 |   "program":\n'
                "    |             ^"
            ),
            "Filen är avklippt: resten saknas.",
            "Bygg om med rapportgen build, så skrivs filen på nytt.",
        ),
        (
            lambda place: (place / "output/manifest.json").write_text('{"format": 1}'),
            "output/manifest.json:1:1: fel RG810 oläsbart-manifest",
            "Filen är inte ett manifest från rapportgen.",
            "Bygg om med rapportgen build, så skrivs filen på nytt.",
        ),
    ],
    ids=[
        *("project", "new project", "deleted", "edited", "left over"),
        *("no manifest", "cut manifest", "strange manifest"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_changed(
    place: Path, change: Callable[[Path], object], head: str, said: str, remedy: str
) -> None:
    change(place)
    run = check(place)

    assert (run.code, run.err) == (1, f"{head}\n  {said}\n  {remedy}\n\n")


def test_a_manifest_of_a_newer_program_cannot_be_checked(place: Path) -> None:
    (place / "output/manifest.json").write_text('{"format": 2, "program": "9.1"}')
    run = check(place)

    assert run.code == 2
    assert run.err == (
        "output/manifest.json:1:1: fel RG811 nyare-manifest\n"
        "  Dokumenten är byggda med en nyare version av programmet, 9.1. Den här versionen, "
        f"{__version__}, kan inte läsa vad de är byggda av.\n"
        "  Uppdatera rapportgen, eller välj en annan mapp med --output. Inget har ändrats.\n\n"
    )


def test_a_pack_that_has_changed_is_told_for_each_project(place: Path) -> None:
    append(place / "templates/halland/ansokan.md", "Nytt.\n")
    run = check(place)

    assert run.code == 1
    assert run.err.count("Mallpaketet halland har ändrats sedan dokumenten byggdes.") == 2
    assert "standard" not in run.err


def test_other_options_are_another_matter(place: Path) -> None:
    assert check(place, "--draft").err.count("Dokumentet är inte byggt.") == 2
    assert check(place, "--format", "docx").err.count("Dokumentet är inte byggt.") == 2
    assert check(place, "projects/b.yaml").code == 0


def test_a_document_that_is_older_than_the_others_is_told(place: Path) -> None:
    rapportgen(place, *HTML, "--format", "docx", "--document", "ansokan")
    append(place / "projects/a.yaml", "# hej\n")
    rapportgen(place, *HTML, "--document", "ansokan")
    run = check(place, "--format", "docx")

    assert run.err.startswith(
        "output/a/ansokan.docx:1:1: fel RG808 inaktuellt-dokument\n"
        "  Dokumentet är byggt tidigare än de andra, eller med andra val.\n"
    )
    assert run.err.count("fel RG808") == 1


ERRORS = (
    "projects/{0}.yaml:1:1: fel RG808 inaktuellt-dokument\n"
    "  Projektet har {1}, så inga dokument byggs av det.\n"
    "  Rätta {2} med rapportgen check projects/{0}.yaml.\n\n"
)
ONE, MORE = ("ett fel", "felet. Du ser det"), ("2 fel", "felen. Du ser dem")


@pytest.mark.parametrize("name", ["a", "ny"])
def test_a_project_with_errors_is_not_to_be_built_again(place: Path, name: str) -> None:
    write_project(place / "projects", f"{name}.yaml", pack="halland", summa="10 001")
    run = check(place)

    assert (run.code, run.err) == (1, ERRORS.format(name, *MORE))


def test_what_somebody_edited_is_told_of_a_project_with_errors_too(place: Path) -> None:
    (place / "projects" / "a.yaml").write_text("namn: [oj\n", "utf-8")
    append(place / "output/a/ansokan.html", "mitt")
    run = check(place)

    assert run.err.startswith(ERRORS.format("a", *ONE))
    assert run.err.count("RG808") == 1
    assert run.err.count("RG807") == 1


def test_errors_do_not_keep_drafts_from_being_built(place: Path) -> None:
    write_project(place / "projects", "ny.yaml", pack="halland", summa="10 001")
    run = check(place, "--draft", "projects/ny.yaml")

    assert run.err == (
        "projects/ny.yaml:1:1: fel RG808 inaktuellt-dokument\n"
        f"  Projektet saknas i output/manifest.json.\n  {REBUILD}\n\n"
    )


def test_of_a_file_that_cannot_be_read_no_drafts_are_built_either(place: Path) -> None:
    (place / "projects" / "a.yaml").write_text("namn: [oj\n", "utf-8")

    assert check(place, "--draft", "projects/a.yaml").err == ERRORS.format("a", *ONE)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_pipe_in_the_place_of_a_document_is_told_of(place: Path) -> None:
    document = place / "output" / "b" / "ansokan.html"
    document.unlink()
    os.mkfifo(document)
    run = rapportgen(place, *HTML, "--document", "ansokan", "--check")

    assert (run.code, run.err) == (
        2,
        (
            "output/b/ansokan.html:1:1: fel RG801 kan-inte-skriva\n"
            "  output/b/ansokan.html är ett rör eller en enhet, men ska vara en fil.\n"
            "  Flytta det som står där, eller välj en annan mapp med --output.\n\n"
        ),
    )


def test_a_file_in_the_place_of_the_folder_of_documents_is_told_of(place: Path) -> None:
    shutil.rmtree(place / "output" / "b")
    (place / "output" / "b").write_text("en fil", "utf-8")

    assert check(place).err == (
        "output/b:1:1: fel RG801 kan-inte-skriva\n"
        "  output/b är en fil, men ska vara en mapp.\n"
        "  Flytta filen, eller välj en annan mapp med --output.\n\n"
    )


@obeys_permissions
@pytest.mark.parametrize("name", ["output/b", "output/b/ansokan.html"])
def test_a_document_that_may_not_be_read_is_told_of(place: Path, name: str) -> None:
    shutil.rmtree(place / "output" / ".rapportgen")
    (place / name).chmod(0)
    run = with_rights_of_anybody(place, *HTML, "--document", "ansokan", "--check")
    (place / name).chmod(0o755)

    assert (run.code, run.err) == (
        2,
        (
            "output/b/ansokan.html:1:1: fel RG011 oläsbar-fil\n"
            "  Du har inte rätt att läsa filen.\n"
            "  Be ägaren om läsrättighet.\n\n"
        ),
    )


@obeys_permissions
@pytest.mark.parametrize("mode", [0o000, 0o444])
def test_a_folder_of_documents_that_may_not_be_read_is_told_as_that(place: Path, mode: int) -> None:
    (place / "output").chmod(mode)
    run = with_rights_of_anybody(place, *HTML, "--document", "ansokan", "--check")
    (place / "output").chmod(0o755)

    assert run.code == 2
    assert run.err == (
        "output:1:1: fel RG011 oläsbar-fil\n"
        "  Du har inte rätt att läsa mappen.\n"
        "  Be ägaren om läsrättighet.\n\n"
    )


@pytest.mark.parametrize("option", ["--clean", "--force"])
def test_a_check_changes_nothing(place: Path, option: str) -> None:
    run = check(place, option)

    assert (run.code, run.err) == (
        2,
        "rapportgen: --check ändrar ingenting.\n  Ta bort --check, eller --clean och --force.\n",
    )


def test_parts_are_built_apart_and_checked_together(place: Path) -> None:
    shutil.rmtree(place / "output")
    ansokan = (*HTML, "--document", "ansokan")
    first = rapportgen(place, *ansokan, "--shard", "1/2")
    second = rapportgen(place, *ansokan, "--shard", "2/2", "--output", "annan")

    assert (first.out, second.out) == ("output/a/ansokan.html\n", "annan/b/ansokan.html\n")
    assert check(place, "--shard", "1/2").code == 0
    assert check(place).err == (
        "projects/b.yaml:1:1: fel RG808 inaktuellt-dokument\n"
        "  Projektet saknas i output/manifest-1-av-2.json.\n"
        "  Bygg alla delar och lägg ihop deras mappar till en bredvid dem, eller kontrollera en "
        "del med samma --shard som när den byggdes.\n\n"
    )

    shutil.copytree(place / "annan", place / "output", dirs_exist_ok=True)
    assert check(place).err == "Dokumenten är aktuella.\n"
    assert sorted(file.name for file in (place / "output").glob("*.json")) == [
        "manifest-1-av-2.json",
        "manifest-2-av-2.json",
    ]
    assert rapportgen(place, *ansokan).err == "2 dokument är oförändrade.\n"
    assert [file.name for file in (place / "output").glob("*.json")] == ["manifest.json"]


def build_part(place: Path, part: int, output: str) -> None:
    ansokan = (*HTML, "--document", "ansokan", "--output", output)
    assert rapportgen(place, *ansokan, "--shard", f"{part}/2").code == 0


def regroup(place: Path, project: str) -> None:
    """Change a project that the parts have, and add one before all others."""
    file = place / "projects" / project
    changed = file.read_text(encoding="utf-8").replace("Fler i arbete", "Alla i arbete")
    file.write_text(changed, encoding="utf-8")
    write_project(place / "projects", "0.yaml", pack="halland")


@pytest.fixture
def parted(place: Path) -> Path:
    """Give a folder where nothing is built, with a template that shows the purpose."""
    append(place / "templates/halland/ansokan.md", "\n{{ projekt.syfte }}\n")
    shutil.rmtree(place / "output")
    return place


@pytest.mark.parametrize("project", ["a.yaml", "b.yaml"])
def test_what_the_part_says_holds_that_a_project_is_in_now(parted: Path, project: str) -> None:
    for part in (1, 2):
        build_part(parted, part, "output")
    regroup(parted, project)
    for part in (1, 2):
        build_part(parted, part, "output")

    assert check(parted).err == "Dokumenten är aktuella.\n"


@pytest.mark.parametrize(
    ("project", "last", "told"),
    [
        ("a.yaml", 1, f"output/a/ansokan.html:1:1: fel {OUTDATED}\n  {OLDER}"),
        ("a.yaml", 2, "Dokumenten är aktuella."),
        ("b.yaml", 1, f"projects/b.yaml:1:1: fel {OUTDATED}\n  {CHANGED}"),
        ("b.yaml", 2, f"projects/b.yaml:1:1: fel {OUTDATED}\n  {CHANGED}"),
    ],
)
def test_old_documents_of_another_part_are_outdated_and_never_edited(
    parted: Path, project: str, last: int, told: str
) -> None:
    for part in (1, 2):
        build_part(parted, part, f"del{part}")
    regroup(parted, project)
    for part in (1, 2):
        build_part(parted, part, f"del{part}")
    for part in (3 - last, last):
        shutil.copytree(parted / f"del{part}", parted / "output", dirs_exist_ok=True)

    assert check(parted).err.startswith(told)
    assert rapportgen(parted, *HTML, "--document", "ansokan").code == 0
    assert check(parted).err == "Dokumenten är aktuella.\n"
    assert list((parted / "output").rglob("*redigerad*")) == []


@pytest.mark.parametrize("part", ["0/2", "3/2", "2", "två", "1/1001"])
def test_a_part_that_is_none_is_refused(place: Path, part: str) -> None:
    run = rapportgen(place, "build", "--shard", part)

    assert run.code == 2
    assert run.err == (
        f"rapportgen: --shard {part} går inte att använda.\n"
        "  Skriv vilken del av hur många, till exempel 2/8. Högst 1000 delar går bra.\n"
    )
