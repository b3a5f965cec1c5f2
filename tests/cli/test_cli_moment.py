"""SOURCE_DATE_EPOCH says when documents are to say that they were made."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from commands import rapportgen
from docx import Document
from programs import run as run_program
from workplaces import write_project


@pytest.fixture
def place(tmp_path: Path) -> Path:
    write_project(tmp_path / "projects", "bra.yaml")
    return tmp_path


def test_every_document_says_the_moment_that_was_asked_for(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000001")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert rapportgen(place, "build", "--document", "ansokan").code == 0
    made = place / "output" / "bra"
    word = Document(str(made / "ansokan.docx")).core_properties
    pdf = run_program("pdfinfo", "-isodates", made / "ansokan.pdf")

    moment = datetime(2001, 9, 9, 1, 46, 41, tzinfo=UTC)
    assert (word.created, word.modified) == (moment, moment)
    assert "CreationDate:    2001-09-09T01:46:41Z" in pdf
    assert "ModDate:         2001-09-09T01:46:41Z" in pdf
    assert 'content="2001-09-09T01:46:41Z"' in (made / "ansokan.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("value", ["snart", "1.5", "99999999999999999", "-99999999999999"])
def test_what_is_no_moment_is_refused(
    place: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    run = rapportgen(place, "build")

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        f"rapportgen: Miljövariabeln SOURCE_DATE_EPOCH är {value}, men ska vara sekunder sedan "
        "1970.\n  Skriv ett heltal, till exempel 1760000000, eller ta bort variabeln.\n"
    )
