"""An edited document gets a name of its own, and at no moment is there none."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from rapportgen.build.ledger.keeping import keep_aside

NOON = datetime(2026, 11, 24, 12).astimezone().timestamp()


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "slutrapport.docx"
    path.write_bytes(b"skrivet av mig")
    os.utime(path, (NOON, NOON))
    return path


def test_the_name_has_the_day_of_the_edit(document: Path) -> None:
    aside = keep_aside(document)

    assert aside == document.with_name("slutrapport-redigerad-2026-11-24.docx")
    assert aside.read_bytes() == document.read_bytes() == b"skrivet av mig"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_pipe_is_no_document(tmp_path: Path) -> None:
    pipe = tmp_path / "slutrapport.docx"
    os.mkfifo(pipe)

    with pytest.raises(FileExistsError):
        keep_aside(pipe)
    assert [file.name for file in tmp_path.iterdir()] == ["slutrapport.docx"]


def test_names_that_are_taken_are_left_alone(document: Path) -> None:
    for number in ("", "-2"):
        document.with_name(f"slutrapport-redigerad-2026-11-24{number}.docx").write_bytes(b"annat")

    assert keep_aside(document).name == "slutrapport-redigerad-2026-11-24-3.docx"
    assert document.with_name("slutrapport-redigerad-2026-11-24.docx").read_bytes() == b"annat"


def test_a_document_is_kept_once_even_if_the_build_was_killed_then(document: Path) -> None:
    assert keep_aside(document) == keep_aside(document)
    assert len(list(document.parent.iterdir())) == 2


@pytest.mark.parametrize("error", [PermissionError, NotImplementedError, OSError])
def test_where_files_cannot_have_two_names_it_is_moved(
    document: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    taken = document.with_name("slutrapport-redigerad-2026-11-24.docx")
    taken.write_bytes(b"annat")

    aside = keep_aside(document)

    assert aside.name == "slutrapport-redigerad-2026-11-24-2.docx"
    assert (aside.read_bytes(), taken.read_bytes()) == (b"skrivet av mig", b"annat")
    assert not document.exists()
