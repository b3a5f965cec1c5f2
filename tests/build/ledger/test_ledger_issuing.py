"""A receipt is left only of a build during which nothing changed."""

import errno
import os
import time
from pathlib import Path

import pytest

from rapportgen.build.ledger.issuing import Receipt, Seen, issue, withdraw
from rapportgen.build.ledger.keys import sha256
from rapportgen.build.ledger.receipt import receipt_path, told_again
from rapportgen.build.ledger.stamps import SECOND, Stamps, stamp_of

ARGUMENTS = ["build", "--output", "ut"]
TOLD = Receipt(ARGUMENTS, "En å.\n", "\x1b[1mEn å.\x1b[0m\n")


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the current folder, with an old project file and a new document."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ut" / ".rapportgen").mkdir(parents=True)
    (tmp_path / "a.yaml").write_text("namn: a\n")
    long_ago = time.time_ns() - 3_600_000_000_001
    os.utime("a.yaml", ns=(long_ago, long_ago))
    (tmp_path / "ut" / "a.html").write_text("a")
    return tmp_path


@pytest.fixture
def seen() -> Seen:
    seen = Seen(since=time.time_ns() + SECOND)  # so that the files have been at rest
    seen.see(["a.yaml", "templates", "a.yaml"])
    return seen


def known() -> Stamps:
    stamps = Stamps()
    stamps.note("ut/a.html", stamp_of(Path("ut/a.html").stat()), sha256(b"a"))
    return stamps


def leave(seen: Seen, receipt: Receipt = TOLD, stamps: Stamps | None = None) -> None:
    issue(receipt, seen, [Path("ut/a.html")], stamps or known())


def test_what_was_told_is_told_again(seen: Seen) -> None:
    leave(seen)

    assert told_again(ARGUMENTS) == (TOLD.plain, TOLD.painted)


@pytest.mark.parametrize(
    "change",
    [
        "echo namn: b > a.yaml",
        "touch a.yaml",
        "rm a.yaml",
        "cp -p a.yaml b.yaml && mv b.yaml a.yaml",
        "mkdir templates",
        "echo b > ut/a.html",
        "chmod 000 a.yaml",
        "touch -r ut/a.html gammal && printf b > ut/a.html && touch -r gammal ut/a.html",
        "rm ut/a.html",
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="says the changes in the words of a shell")
def test_a_change_ends_it_before_and_after(seen: Seen, change: str) -> None:
    stamps = known()
    leave(seen)
    kept = Path(receipt_path(ARGUMENTS)).read_bytes()
    os.system(change)
    assert told_again(ARGUMENTS) is None

    Path(receipt_path(ARGUMENTS)).unlink()
    leave(seen, stamps=stamps)
    assert not Path(receipt_path(ARGUMENTS)).exists()
    assert kept


def test_a_file_that_was_saved_as_the_build_began_may_be_another_one() -> None:
    fresh = Seen()
    os.utime("a.yaml", ns=(fresh.since - 1001, fresh.since - 1001))
    fresh.see(["a.yaml"])
    leave(fresh)

    assert told_again(ARGUMENTS) is None


@pytest.mark.parametrize(
    "arguments",
    [
        ["build", "--output", "ut", "--draft"],
        ["build", "--output", "ut", ""],
        ["build", "--output=ut"],
        ["build"],
    ],
)
def test_other_arguments_have_another_receipt(seen: Seen, arguments: list[str]) -> None:
    leave(seen)

    assert told_again(arguments) is None


@pytest.mark.parametrize("name", ["NO_COLOR", "SOURCE_DATE_EPOCH", "TERM", "PYTHONPATH"])
def test_another_environment_has_another_receipt(
    seen: Seen, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave(seen)
    monkeypatch.setenv(name, "annat")

    assert told_again(ARGUMENTS) is None


def test_another_folder_has_another_receipt(
    seen: Seen, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ["build", f"--output={place / 'ut'}"]
    leave(seen, Receipt(arguments, "", ""))
    assert told_again(arguments) == ("", "")
    (place / "annan").mkdir()
    monkeypatch.chdir(place / "annan")

    assert told_again(arguments) is None


def test_a_receipt_that_was_withdrawn_tells_nothing(seen: Seen) -> None:
    leave(seen)
    withdraw(ARGUMENTS)
    withdraw(ARGUMENTS)

    assert told_again(ARGUMENTS) is None


@pytest.mark.parametrize("content", [b"", b"\0\0\0\0", b"\xff", b"a\0b"])
def test_a_receipt_that_cannot_be_read_tells_nothing(content: bytes) -> None:
    Path(receipt_path(ARGUMENTS)).write_bytes(content)

    assert told_again(ARGUMENTS) is None


def test_a_receipt_that_was_cut_off_tells_nothing(seen: Seen) -> None:
    leave(seen)
    whole = Path(receipt_path(ARGUMENTS)).read_bytes()
    for cut in range(len(whole)):
        Path(receipt_path(ARGUMENTS)).write_bytes(whole[:cut])
        assert told_again(ARGUMENTS) is None


def test_what_a_receipt_cannot_hold_leaves_none(seen: Seen) -> None:
    leave(seen, Receipt(ARGUMENTS, "a\0b", ""))

    assert not Path(receipt_path(ARGUMENTS)).exists()


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        (["build"], "output/.rapportgen/receipt"),
        (["build", "--output", "a", "--output=b"], "b/.rapportgen/receipt"),
        (["build", "--output"], ".rapportgen/receipt"),
    ],
)
def test_a_receipt_lies_in_the_output_folder(arguments: list[str], path: str) -> None:
    assert Path(receipt_path(arguments)) == Path(path)


def test_a_receipt_that_has_no_room_leaves_nothing_in_its_place(
    seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(path: Path, content: bytes) -> None:
        with path.open("wb") as file:
            file.write(content[:10])
            raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "write_bytes", fill)
    leave(seen)

    assert list(Path("ut/.rapportgen").iterdir()) == []
