"""The journal tells the next build what one that was killed had done."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from rapportgen.build.ledger.findings import Told
from rapportgen.build.ledger.journal import Journal, Journalled, read_journal
from rapportgen.build.ledger.manifest import Entry, Inputs, Written
from rapportgen.build.made import Planned

ENTRY = Entry(
    Inputs("f1", (("standard", "b3"),), "c4"),
    (Planned("ansokan", "Ansökan", ("html",)),),
    {"å/ansokan.html": Written("k1", "s1")},
)

TOLD = Told(lacking=(("Slutrapport", ("resultat",)),))


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """Let no file grow beyond a number of bytes."""
    import resource  # noqa: PLC0415 - which Windows does not have

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    journal = Journal(tmp_path / "journal.jsonl")
    journal.intend({"å/ansokan.html": "s0", "b/ansokan.html": "s2"})
    journal.intend({"å/ansokan.html": "s1"})
    journal.finish("../å.yaml", ENTRY, "allt", TOLD)
    return journal


def test_what_was_intended_and_finished_is_read(journal: Journal) -> None:
    assert read_journal(journal.path) == Journalled(
        {"../å.yaml": ENTRY},
        {"../å.yaml": ("allt", TOLD)},
        {"å/ansokan.html": {"s0", "s1"}, "b/ansokan.html": {"s2"}},
    )


def test_a_line_that_was_cut_off_says_nothing_and_harms_no_other(journal: Journal) -> None:
    whole = journal.path.read_bytes()
    begun = whole.rindex(b"\n", 0, len(whole) - 1) + 1
    for cut in range(begun, len(whole) - 1):
        journal.path.write_bytes(whole[:cut])
        journal.intend({"c": "s3"})

        found = read_journal(journal.path)
        assert (found.entries, found.told) == ({}, {})
        assert found.hashes == {
            "å/ansokan.html": {"s0", "s1"},
            "b/ansokan.html": {"s2"},
            "c": {"s3"},
        }


def test_strange_lines_say_nothing(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    path.write_text(
        '\n1\nnull\n{"built": "a", "entry": {"inputs": 1}}\n{"writing": []}\n\x00\n', "utf-8"
    )

    assert read_journal(path) == Journalled()


def test_no_journal_says_nothing(tmp_path: Path) -> None:
    assert read_journal(tmp_path / "journal.jsonl") == Journalled()


def test_a_journal_is_removed_once_and_for_all(journal: Journal) -> None:
    journal.remove()
    journal.remove()

    assert not journal.path.exists()


def test_what_went_wrong_the_last_time_is_not_told(journal: Journal) -> None:
    journal.finish("../å.yaml", ENTRY, "allt", None)

    assert read_journal(journal.path).entries == {"../å.yaml": ENTRY}
    assert read_journal(journal.path).told == {}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_a_line_that_has_no_room_is_an_error_and_not_a_shorter_line(journal: Journal) -> None:
    too_large = rf"\[Errno {errno.EFBIG}\]"
    with files_up_to(journal.path.stat().st_size + 10), pytest.raises(OSError, match=too_large):
        journal.intend({"c/ansokan.html": "s3"})

    assert "c/ansokan.html" not in read_journal(journal.path).hashes
    journal.intend({"d/ansokan.html": "s4"})
    assert read_journal(journal.path).hashes["d/ansokan.html"] == {"s4"}
