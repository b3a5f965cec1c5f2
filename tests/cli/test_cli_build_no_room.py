"""On a disk that is full or read-only what stood there stays whole, and later all is well."""

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from commands import Run, rapportgen
from workplaces import documents, hashes, write_pack, write_project

if os.name == "nt":
    pytest.skip("Windows has neither such limits nor such permissions", allow_module_level=True)

from confined import permissions_hold, with_files_up_to, with_rights_of_anybody, with_room_for

obeys_permissions = pytest.mark.skipif(not permissions_hold(), reason="root passes over them")
BUILD = ("build", "--format", "docx,html", "--document", "ansokan", "--jobs", "1")
NAMES = ["a/ansokan.docx", "a/ansokan.html", "b/ansokan.docx", "b/ansokan.html"]
FULL = "  Disken är full.\n  Frigör utrymme och kör kommandot igen.\n"
TOO_LARGE = "  Filen är större än vad systemet tillåter i mappen.\n"


def write_template(place: Path, text: str) -> None:
    path = place / "templates" / "halland" / "ansokan.md"
    path.write_text(f"---\ntitel: Ansökan\n---\n# Ansökan\n\n{text}\n", "utf-8")


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """Return a place whose documents are to become others, and the digests they then have."""
    place = tmp_path_factory.mktemp("byggt")
    write_pack(place / "templates", "halland", ansokan="")
    for name in ("a.yaml", "b.yaml"):
        write_project(place / "projects", name, pack="halland")
    write_template(place, "Nytt.")
    assert rapportgen(place, *BUILD, "--output", "new").code == 0
    new = documents(place / "new")
    shutil.rmtree(place / "new")
    write_template(place, "Gammalt.")
    assert rapportgen(place, *BUILD).code == 0
    write_template(place, "Nytt.")
    return place, new


@pytest.fixture
def place(versions: tuple[Path, dict[str, str]], tmp_path: Path) -> Path:
    return shutil.copytree(versions[0], tmp_path / "plats", copy_function=shutil.copy2)


@pytest.fixture
def new(versions: tuple[Path, dict[str, str]]) -> dict[str, str]:
    return versions[1]


def assert_whole(place: Path, old: dict[str, str], new: dict[str, str], run: Run) -> None:
    """Assert that each document is the new one if the run says that it wrote it, or the old one."""
    written = {line.removeprefix("output/") for line in run.out.splitlines()}
    assert documents(place / "output") == {
        name: new[name] if name in written else old[name] for name in NAMES
    }


def assert_repaired(place: Path, new: dict[str, str]) -> None:
    run = rapportgen(place, *BUILD)

    assert (run.code, "varning" in run.err, "fel" in run.err) == (0, False, False), run.err
    assert documents(place / "output") == new
    assert sorted(file.name for file in (place / "output" / ".rapportgen").iterdir()) == [
        *(".gitignore", "findings.json", "lock", "receipt", "stamps.json")
    ]
    assert rapportgen(place, *BUILD).err == "4 dokument är oförändrade.\n"


@pytest.mark.parametrize("size", [0, 100, 8_000, 20_000], ids=lambda size: f"{size} bytes")
def test_a_write_that_ends_in_the_midst_of_a_file_leaves_the_old_one(
    place: Path, new: dict[str, str], size: int
) -> None:
    old = documents(place / "output")
    run = with_files_up_to(size, place, *BUILD)

    assert run.code == 2
    assert "output/a/ansokan.docx" not in run.out
    assert TOO_LARGE in run.err
    assert_whole(place, old, new, run)
    assert_repaired(place, new)


@pytest.mark.parametrize("files", range(6))
def test_a_disk_that_becomes_full_is_told_and_nothing_is_lost(
    place: Path, new: dict[str, str], files: int
) -> None:
    old = documents(place / "output")
    run = with_room_for(files, place, *BUILD)

    assert run.code == (2 if files < 5 else 0)
    assert len(run.out.splitlines()) == min(files, 4)
    assert run.err.count(FULL) == 5 - files
    assert "Rätta felen" not in run.err  # there are none in the project files
    assert_whole(place, old, new, run)
    assert_repaired(place, new)


def test_a_first_build_on_a_full_disk_leaves_nothing(place: Path, new: dict[str, str]) -> None:
    shutil.rmtree(place / "output")
    run = with_files_up_to(0, place, *BUILD)

    assert (run.code, run.out) == (2, "")
    assert run.err.startswith(
        "output/.rapportgen/lock:1:1: fel RG801 kan-inte-skriva\n" + TOO_LARGE
    )
    assert not (place / "output").exists()
    assert_repaired(place, new)


@pytest.fixture
def read_only(place: Path) -> Iterator[Path]:
    """Return a place where nothing may be written in the folder of a project's documents."""
    folder = place / "output" / "a"
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    yield place
    folder.chmod(stat.S_IRWXU)


@obeys_permissions
def test_a_folder_that_may_only_be_read_is_told_and_the_others_are_built(
    read_only: Path, new: dict[str, str]
) -> None:
    old = documents(read_only / "output")
    run = with_rights_of_anybody(read_only, *BUILD)

    assert (run.code, run.out) == (2, "output/b/ansokan.docx\noutput/b/ansokan.html\n")
    told = (
        "  Du har inte rätt att skriva i mappen output/a.\n"
        "  Be den som äger mappen om det, eller välj en annan mapp med --output.\n\n"
    )
    assert run.err.startswith(
        f"output/a/ansokan.docx:1:1: fel RG801 kan-inte-skriva\n{told}"
        f"output/a/ansokan.html:1:1: fel RG801 kan-inte-skriva\n{told}"
    )
    assert_whole(read_only, old, new, run)

    (read_only / "output" / "a").chmod(stat.S_IRWXU)
    assert_repaired(read_only, new)


@obeys_permissions
@pytest.mark.parametrize("mode", [stat.S_IRUSR | stat.S_IXUSR, 0], ids=["read only", "closed"])
def test_an_output_folder_that_may_not_be_written_in_is_left_as_it_is(
    place: Path, mode: int
) -> None:
    output = place / "output"
    shutil.rmtree(output / ".rapportgen")  # as it comes from another machine
    before = hashes(place)
    output.chmod(mode)
    run = with_rights_of_anybody(place, *BUILD)
    output.chmod(stat.S_IRWXU)

    assert (run.code, run.out, hashes(place)) == (2, "", before)
    assert run.err == (
        "output/.rapportgen/lock:1:1: fel RG801 kan-inte-skriva\n"
        "  Du har inte rätt att skriva i mappen output.\n"
        "  Be den som äger mappen om det, eller välj en annan mapp med --output.\n\n"
        "Inga dokument skrevs.\n"
    )


@obeys_permissions
def test_what_nobody_can_note_is_not_written(place: Path) -> None:
    before = documents(place / "output")
    private = place / "output" / ".rapportgen"
    private.chmod(stat.S_IRUSR | stat.S_IXUSR)
    run = with_rights_of_anybody(place, *BUILD)
    private.chmod(stat.S_IRWXU)

    assert (run.code, run.out, documents(place / "output")) == (2, "", before)
    assert run.err.count("output/.rapportgen/journal.jsonl:1:1: fel RG801 kan-inte-skriva") == 1
    assert run.err.count("  Du har inte rätt att skriva i mappen output/.rapportgen.\n") == 1
    assert run.err.endswith(
        "\n\nDet gick inte att skriva dokumenten av 2 projekt. Kör kommandot igen när hindret är "
        "borta.\nInga dokument skrevs.\n"
    )


@obeys_permissions
def test_what_clean_may_not_remove_is_told_with_the_reason(place: Path) -> None:
    rapportgen(place, *BUILD)
    (place / "projects/b.yaml").unlink()
    (place / "output/b").chmod(0o555)
    run = with_rights_of_anybody(place, *BUILD, "--clean")
    (place / "output/b").chmod(0o755)

    assert run.code == 2
    assert run.err.startswith(
        "output/b/ansokan.docx:1:1: fel RG801 kan-inte-skriva\n"
        "  Du har inte rätt att skriva i mappen output/b.\n"
    )
    assert (place / "output/b/ansokan.docx").exists()
