"""One build at a time holds an output folder, and one that cannot be used is left as it was."""

import errno
import os
from pathlib import Path

import pytest
from workplaces import hashes

from rapportgen.build.ledger.holding import FolderError, at_work
from rapportgen.build.ledger.lock import BusyError
from rapportgen.diagnostics.diagnostic import Diagnostic

NEWER = b'{"format": 2, "program": "9.1", "projects": []}'


def refused(output: Path) -> Diagnostic:
    with pytest.raises(FolderError) as failed, at_work(output):
        pass
    return failed.value.finding


def test_two_builds_never_work_in_one_folder(tmp_path: Path) -> None:
    output = tmp_path / "output"
    with at_work(output):
        before = hashes(output)
        with pytest.raises(BusyError), at_work(output):
            pass
        assert hashes(output) == before
    with at_work(output):
        pass


def test_a_build_that_makes_nothing_leaves_nothing(tmp_path: Path) -> None:
    with at_work(tmp_path / "a" / "output"):
        pass

    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_place_of_the_lock_is_named(tmp_path: Path) -> None:
    lock = tmp_path / ".rapportgen" / "lock"
    lock.mkdir(parents=True)
    found = refused(tmp_path)

    assert (found.rule.code, found.place.path) == ("RG801", str(lock))
    assert found.message == f"{lock} är en mapp, men ska vara en fil."
    assert found.help == "Flytta mappen, eller välj en annan mapp med --output."
    assert lock.is_dir()


def test_a_file_in_the_place_of_the_private_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / ".rapportgen").write_bytes(b"")
    found = refused(tmp_path)

    assert found.message == f"{tmp_path / '.rapportgen'} är en fil, men ska vara en mapp."


@pytest.mark.skipif(os.name == "nt", reason="Windows lets not everybody make links")
def test_an_output_folder_that_is_a_link_to_nowhere_is_named(tmp_path: Path) -> None:
    output = tmp_path / "output"
    output.symlink_to("borta")
    found = refused(output)

    assert found.place.path == str(output)
    assert found.message == f"{output} är en länk till borta, men dit går det inte att komma."
    assert output.is_symlink()


def test_a_disk_without_room_for_the_first_file_is_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "write_text", fill)

    assert refused(tmp_path / "output").message == "Disken är full."
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("private", [True, False], ids=["built here", "built elsewhere"])
def test_a_folder_that_a_newer_program_has_built_is_left_as_it_is(
    tmp_path: Path, *, private: bool
) -> None:
    if private:
        (tmp_path / ".rapportgen").mkdir()
        (tmp_path / ".rapportgen" / "lock").write_bytes(b"")
    (tmp_path / "manifest.json").write_bytes(NEWER)
    before = hashes(tmp_path)

    assert refused(tmp_path).rule.code == "RG811"
    assert hashes(tmp_path) == before
    assert (tmp_path / ".rapportgen").exists() == private
