"""A hash is not computed again as long as nobody can have changed the file."""

import hashlib
import os
import time
from pathlib import Path

import pytest

from rapportgen.build.ledger.stamps import (
    COARSE,
    FINE,
    SECOND,
    Stamps,
    is_settled,
    last_touched,
    stamp_of,
    stamps_of,
    stamps_text,
)

OLD, NEW = hashlib.sha256(b"gammalt").hexdigest(), hashlib.sha256(b"nytt...").hexdigest()
HOUR = 3600 * SECOND


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "prov.docx"
    path.write_bytes(b"gammalt")
    return path


def aged(file: Path, nanoseconds: int = HOUR) -> Path:
    """Return a file that was written a while ago, not at a whole second."""
    written = (time.time_ns() - nanoseconds) | 1
    os.utime(file, ns=(written, written))
    return file


def test_the_hash_of_a_file_is_that_of_its_bytes(file: Path) -> None:
    assert Stamps().sha256(file) == OLD


def test_a_file_with_the_same_stamp_is_not_read_again(file: Path) -> None:
    stamps = Stamps()
    stamps.note(file, stamp_of(file.stat()), NEW)

    assert stamps.sha256(file) == NEW


def test_a_file_whose_hash_was_forgotten_is_read(file: Path) -> None:
    stamps = Stamps()
    stamps.note(file, stamp_of(file.stat()), NEW)
    stamps.forget(file)

    assert stamps.sha256(file) == OLD


@pytest.mark.skipif(os.name == "nt", reason="Windows does not tell when a file changed")
def test_who_puts_back_the_time_when_a_file_was_written_is_noticed(file: Path) -> None:
    stamps, found = Stamps(), file.stat()
    stamps.note(file, stamp_of(found), OLD)
    while True:  # until the clock for files has gone on
        with file.open("r+b") as opened:
            opened.write(b"nytt...")
        os.utime(file, ns=(found.st_atime_ns, found.st_mtime_ns))
        if file.stat().st_ctime_ns != found.st_ctime_ns:
            break

    assert stamps.sha256(file) == NEW


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_pipe_has_no_hash_and_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "prov.docx"
    os.mkfifo(pipe)
    stamps = Stamps()
    stamps.note(pipe, (1, 2, 3, 4), OLD)

    assert stamps.sha256(pipe) is None
    assert stamps.known == {}


@pytest.mark.parametrize("content", [b"nytt...", b"nytt"])
def test_a_file_that_was_written_again_is_read(file: Path, content: bytes) -> None:
    stamps = Stamps()
    stamps.sha256(aged(file))
    file.write_bytes(content)

    assert stamps.sha256(file) == hashlib.sha256(content).hexdigest()


def test_another_file_of_the_same_name_time_and_length_is_read(file: Path) -> None:
    stamps = Stamps()
    stamps.sha256(aged(file))
    other = file.with_name("annan")
    other.write_bytes(b"nytt...")
    os.utime(other, ns=(file.stat().st_mtime_ns, file.stat().st_mtime_ns))
    other.replace(file)

    assert stamps.sha256(file) == NEW


def test_a_stamp_that_is_as_young_as_the_clock_is_coarse_is_not_trusted(file: Path) -> None:
    stamps = Stamps()
    written = time.time_ns() + HOUR  # so that no slow machine lets it age
    os.utime(file, ns=(written, written))
    stamps.sha256(file)
    file.write_bytes(b"nytt...")
    os.utime(file, ns=(written, written))

    assert stamps.sha256(file) == NEW


@pytest.mark.parametrize(
    ("touched", "now", "settled"),
    [
        (10 * SECOND + 1, 10 * SECOND + 1 + FINE, False),
        (10 * SECOND + 1, 10 * SECOND + 2 + FINE, True),
        (10 * SECOND, 10 * SECOND + COARSE, False),
        (10 * SECOND, 10 * SECOND + COARSE + 1, True),
        (10 * SECOND, 9 * SECOND, False),
    ],
)
def test_a_file_is_settled_when_the_clock_has_gone_on(
    touched: int,
    now: int,
    settled: bool,  # noqa: FBT001
) -> None:
    assert is_settled((touched, 7, 1, 1), now) is settled
    assert is_settled((1, 7, 1, touched), now) is settled


def test_a_file_was_last_touched_when_it_was_written_or_when_it_changed() -> None:
    assert last_touched((5, 7, 1, 6)) == 6
    assert last_touched((6, 7, 1, 5)) == 6


@pytest.mark.parametrize("name", ["finns-inte", ".", "a\0b"])
def test_what_cannot_be_read_has_no_hash(tmp_path: Path, name: str) -> None:
    assert Stamps().sha256(tmp_path / name) is None


def test_a_file_that_is_gone_is_forgotten(file: Path) -> None:
    stamps = Stamps()
    stamps.sha256(aged(file))
    file.unlink()

    assert stamps.sha256(file) is None
    assert stamps.known == {}


def test_what_was_written_is_read(file: Path) -> None:
    stamps = Stamps()
    stamps.note(file, stamp_of(file.stat()), OLD)

    assert stamps_of(stamps_text(stamps)) == stamps
    assert stamps.stamp(file) == stamp_of(file.stat())


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "null", '{"a": 1}', '{"a": [[1, 2], "b"]}', '{"a": [[1, 2, 3, 4]]}'),
        '{"a": [[1, 2, 3], "b"]}',  # as earlier versions wrote them
    ],
)
def test_stamps_that_cannot_be_read_are_none(text: str) -> None:
    assert stamps_of(text) == Stamps()
