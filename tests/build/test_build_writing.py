"""Documents are written whole or not at all."""

import errno
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rapportgen.build.ledger.stamps import stamp_of
from rapportgen.build.writing import remove_remains, write_stamped, write_whole

OLD, NEW = b"gammalt", b"nytt"


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def said(path: Path) -> tuple[str, str, str]:
    found = write_whole(path, NEW)
    assert found is not None
    assert (found.place.path, found.is_error) == (str(path), True)
    return found.rule.code, found.message, found.help


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "output" / "ansokan.docx"
    path.parent.mkdir()
    path.write_bytes(OLD)
    return path


def test_folders_are_made_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "ansokan.docx"

    assert write_whole(path, NEW) is None
    assert path.read_bytes() == NEW
    assert names(path.parent) == ["ansokan.docx"]


def test_an_old_document_is_replaced(document: Path) -> None:
    assert write_whole(document, NEW) is None
    assert document.read_bytes() == NEW
    assert names(document.parent) == ["ansokan.docx"]


def test_what_the_system_says_of_a_written_file_is_what_it_says_afterwards(document: Path) -> None:
    found = write_stamped(document, NEW)

    assert isinstance(found, os.stat_result)
    assert stamp_of(found) == stamp_of(document.stat())


def test_of_a_file_that_somebody_else_has_written_at_once_it_says_nothing(
    document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def replace_and_edit(temporary: Path, path: Path) -> None:
        replace(temporary, path)
        path.write_bytes(b"mitt eget")

    monkeypatch.setattr(Path, "replace", replace_and_edit)
    found = write_stamped(document, NEW)

    assert isinstance(found, os.stat_result)
    assert stamp_of(found) != stamp_of(document.stat())


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask")
@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_permissions_are_those_of_any_new_file(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        write_whole(tmp_path / "a.docx", NEW)
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "a.docx").stat().st_mode) == 0o666 & ~mask


def test_a_full_disk_leaves_the_old_document_and_no_rest(
    document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", fail)

    assert said(document) == (
        "RG801",
        "Disken är full.",
        "Frigör utrymme och kör kommandot igen.",
    )
    assert document.read_bytes() == OLD
    assert names(document.parent) == ["ansokan.docx"]


def test_an_interruption_leaves_the_old_document_and_no_rest(
    document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)

    with pytest.raises(KeyboardInterrupt):
        write_whole(document, NEW)
    assert document.read_bytes() == OLD
    assert names(document.parent) == ["ansokan.docx"]


WRITE_FOREVER = """
import itertools, sys
from pathlib import Path
from rapportgen.build.ledger.stamps import stamp_of
from rapportgen.build.writing import write_whole
print("redo", flush=True)
for letter in itertools.cycle(b"ab"):
    assert write_whole(Path(sys.argv[1]), bytes([letter]) * 400_000) is None
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_kill_at_any_moment_leaves_one_whole_document(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    for attempt in range(6):
        writing = subprocess.Popen(
            [sys.executable, "-c", WRITE_FOREVER, str(path)], stdout=subprocess.PIPE
        )
        with writing:
            assert writing.stdout is not None
            assert writing.stdout.readline() == b"redo\n"
            while not path.exists():
                time.sleep(0.001)
            time.sleep(0.003 * attempt)
            writing.send_signal(signal.SIGKILL)

        assert path.read_bytes() in {b"a" * 400_000, b"b" * 400_000}


def test_what_killed_writes_have_left_of_a_file_is_removed(document: Path) -> None:
    others = [
        ".ansokan.docx.tmp",
        ".ansokan.docx.1.2.tmp",
        ".ansokan.docx.0123abcd.txt",
        ".bnsokan.docx.0123abcd.tmp",
        "ansokan.docx.0123abcd.tmp",
    ]
    for name in (*others, ".ansokan.docx.0123abcd.tmp", ".ansokan.docx.ffffffff.tmp"):
        (document.parent / name).touch()

    remove_remains(document)

    assert names(document.parent) == sorted([*others, "ansokan.docx"])


def test_a_folder_that_is_gone_has_no_remains(tmp_path: Path) -> None:
    remove_remains(tmp_path / "borta" / "ansokan.docx")

    assert names(tmp_path) == []
