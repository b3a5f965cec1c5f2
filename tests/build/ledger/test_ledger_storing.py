"""Files are put into the folder, and whatever is not ours stays."""

import os
import socket
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from workplaces import hashes

from rapportgen.build.ledger.folder import Known
from rapportgen.build.ledger.journal import Journal, read_journal
from rapportgen.build.ledger.keys import sha256
from rapportgen.build.ledger.manifest import Entry, Inputs, Written
from rapportgen.build.ledger.stamps import stamp_of
from rapportgen.build.ledger.storing import Store, Stored
from rapportgen.diagnostics.rule import Severity

OLD, NEW, MINE = b"gammalt", b"nytt", b"mitt eget"
NOON = datetime(2026, 11, 24, 12).astimezone().timestamp()
PATH = "prov/ansokan.docx"
ASIDE = "prov/ansokan-redigerad-2026-11-24.docx"


@pytest.fixture
def known(tmp_path: Path) -> Known:
    known = Known(tmp_path / "output")
    known.take("../prov.yaml", Entry(Inputs("", (), ""), (), {PATH: Written("", sha256(OLD))}))
    (known.output / "prov").mkdir(parents=True)
    return known


def put(known: Known, content: bytes = NEW, path: str = PATH, *, force: bool = False) -> Stored:
    return Store(known, Journal(known.output / "journal.jsonl"), force).put([(path, content)])


def stand(known: Known, content: bytes, path: str = PATH) -> Path:
    file = known.output / path
    file.write_bytes(content)
    os.utime(file, (NOON, NOON))
    return file


def contents(known: Known) -> dict[str, bytes]:
    folder = known.output
    return {
        name: (folder / name).read_bytes() for name in hashes(folder) if name != "journal.jsonl"
    }


def told(stored: Stored) -> Iterator[tuple[str, Severity, str, str]]:
    for finding in stored.findings:
        yield finding.rule.code, finding.severity, finding.message, finding.help


def test_a_new_file_is_written(known: Known) -> None:
    stored = put(known)

    assert stored == Stored([known.output / PATH], 0, {PATH: sha256(NEW)}, [])
    assert contents(known) == {PATH: NEW}


def test_a_file_of_ours_is_written_over(known: Known) -> None:
    stand(known, OLD)

    assert put(known).written == [known.output / PATH]
    assert contents(known) == {PATH: NEW}


def test_the_same_bytes_are_not_written_again(known: Known) -> None:
    file = stand(known, NEW)  # whoever put them there: a build that was killed, or somebody's copy
    before = file.stat()

    assert put(known) == Stored([], 1, {PATH: sha256(NEW)}, [])
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert not (known.output / "journal.jsonl").exists()


def test_an_edited_file_is_kept_aside_and_told_of(known: Known) -> None:
    stand(known, MINE)

    stored = put(known)

    assert contents(known) == {PATH: NEW, ASIDE: MINE}
    assert stored.written == [known.output / PATH]
    assert list(told(stored)) == [
        (
            "RG807",
            Severity.WARNING,
            f"Dokumentet har ändrats sedan det byggdes. Det finns kvar som {Path(ASIDE).name}.",
            "Skriv in det som du vill behålla i projektfilen, och ta sedan bort den filen.",
        )
    ]


def test_a_file_that_nobody_knows_is_kept_aside_too(known: Known) -> None:
    stand(known, MINE, "prov/plan.docx")

    stored = put(known, path="prov/plan.docx")

    assert contents(known) == {
        "prov/plan.docx": NEW,
        "prov/plan-redigerad-2026-11-24.docx": MINE,
    }
    assert stored.findings[0].message == (
        "Dokumentet fanns redan, och är inte byggt härifrån. Det finns kvar som "
        "plan-redigerad-2026-11-24.docx."
    )


def test_what_is_written_is_known_before_and_after(known: Known) -> None:
    put(known)
    assert read_journal(known.output / "journal.jsonl").hashes == {PATH: {sha256(NEW)}}
    found = known.stamps.known[os.path.abspath(known.output / PATH)]  # noqa: PTH100
    assert found[1] == sha256(NEW)
    assert found[0][0] == (known.output / PATH).stat().st_mtime_ns


def test_a_document_that_is_open_is_left_alone_unless_forced(known: Known) -> None:
    stand(known, OLD)
    stand(known, b"", "prov/~$sokan.docx")

    assert [finding.rule.code for finding in put(known).findings] == ["RG802"]
    assert (known.output / PATH).read_bytes() == OLD

    assert put(known, force=True).findings == []
    assert (known.output / PATH).read_bytes() == NEW


def test_an_edited_document_is_kept_aside_even_when_forced(known: Known) -> None:
    stand(known, MINE)
    stand(known, b"", "prov/~$sokan.docx")

    put(known, force=True)

    assert contents(known) == {PATH: NEW, ASIDE: MINE, "prov/~$sokan.docx": b""}


def test_a_build_by_force_reads_what_stands_there_and_believes_no_stamp(known: Known) -> None:
    file = stand(known, MINE)
    known.stamps.note(file, stamp_of(file.stat()), sha256(NEW))

    assert put(known).same == 1
    assert contents(known) == {PATH: MINE}

    assert put(known, force=True).written == [file]
    assert contents(known) == {PATH: NEW, ASIDE: MINE}


def test_a_folder_in_its_place_is_told_of(known: Known) -> None:
    (known.output / PATH).mkdir()

    stored = put(known)

    assert [(found.rule.code, found.message) for found in stored.findings] == [
        ("RG801", f"{known.output / PATH} är en mapp, men ska vara en fil.")
    ]
    assert (stored.written, stored.hashes) == ([], {})


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("force", [False, True])
def test_a_pipe_in_its_place_is_told_of_and_left_alone(
    known: Known,
    force: bool,  # noqa: FBT001
) -> None:
    pipe = known.output / PATH
    os.mkfifo(pipe)

    stored = put(known, force=force)

    assert [(found.rule.code, found.message) for found in stored.findings] == [
        ("RG801", f"{pipe} är ett rör eller en enhet, men ska vara en fil.")
    ]
    assert (stored.written, stored.hashes) == ([], {})
    assert pipe.is_fifo()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_socket_in_its_place_is_told_of_and_left_alone(
    known: Known, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir((known.output / PATH).parent)  # the name of a socket has to be short
    with socket.socket(socket.AF_UNIX) as there:
        there.bind(Path(PATH).name)
        stored = put(known)

    assert [finding.rule.code for finding in stored.findings] == ["RG801"]
    assert (known.output / PATH).is_socket()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="who may do anything reads all")
def test_a_file_that_may_not_be_read_is_kept_aside(known: Known) -> None:
    stand(known, MINE).chmod(0)

    put(known)

    (known.output / ASIDE).chmod(0o600)
    assert contents(known) == {PATH: NEW, ASIDE: MINE}


def test_a_link_is_replaced_and_what_it_leads_to_is_not(known: Known, tmp_path: Path) -> None:
    elsewhere = tmp_path / "annan.docx"
    elsewhere.write_bytes(MINE)
    (known.output / PATH).symlink_to(elsewhere)

    put(known)

    assert elsewhere.read_bytes() == MINE
    assert (known.output / PATH).read_bytes() == NEW
    assert not (known.output / PATH).is_symlink()


def test_nothing_is_written_that_the_journal_does_not_know(known: Known) -> None:
    (known.output / "journal.jsonl").mkdir()

    stored = put(known)

    assert [finding.rule.code for finding in stored.findings] == ["RG801"]
    assert not (known.output / PATH).exists()
    assert (stored.written, stored.hashes) == ([], {})


def test_when_the_old_one_cannot_be_kept_the_new_one_is_not_written(
    known: Known, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand(known, MINE)

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("rapportgen.build.ledger.storing.keep_aside", refuse)

    assert [finding.rule.code for finding in put(known).findings] == ["RG801"]
    assert contents(known) == {PATH: MINE}
