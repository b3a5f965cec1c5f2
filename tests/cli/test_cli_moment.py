"""SOURCE_DATE_EPOCH says when documents are to say that they were made."""

from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from commands import rapportgen
from docx import Document
from pptx import Presentation
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


@pytest.mark.parametrize("engine", ["weasyprint", "typst"])
@pytest.mark.parametrize(
    ("seconds", "moment"),
    [
        ("0", datetime(1970, 1, 1, tzinfo=UTC)),  # before the zip format's first day
        ("253402300799", datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)),  # after its last one
    ],
)
def test_every_format_can_tell_the_first_and_the_last_moment(
    place: Path, monkeypatch: pytest.MonkeyPatch, engine: str, seconds: str, moment: datetime
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)
    text = (place / "projects" / "bra.yaml").read_text(encoding="utf-8")
    (place / "projects" / "bra.yaml").write_text(
        f"{text}bakgrund: B\nresultat:\n  text: R\n", "utf-8"
    )
    options = ("--document", "ansokan,presentation", "--pdf-engine", engine)
    assert rapportgen(place, "build", *options).err == "Skrev 5 dokument.\n"
    made, iso = place / "output" / "bra", f"{moment:%Y-%m-%dT%H:%M:%SZ}"
    pdf = run_program("pdfinfo", "-isodates", made / "ansokan.pdf")

    assert Document(str(made / "ansokan.docx")).core_properties.created == moment
    assert Presentation(str(made / "presentation.pptx")).core_properties.created == moment.replace(
        tzinfo=None
    )
    assert f"CreationDate:    {iso}" in pdf
    for name in ("ansokan.html", "presentation.html"):
        assert f'content="{iso}"' in (made / name).read_text(encoding="utf-8")
    for name in ("ansokan.docx", "presentation.pptx"):
        with ZipFile(made / name) as package:
            assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(
    "value",
    ["snart", "1.5", "-1", "+1", " 1", "1_000", "١", "253402300800", "-99999999999999", "9" * 5000],
)
def test_what_is_no_moment_is_refused(
    place: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    run = rapportgen(place, "build")

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        f"rapportgen: Miljövariabeln SOURCE_DATE_EPOCH är {value}, men ska vara hela sekunder "
        "sedan 1970, högst till och med år 9999.\n  Skriv ett tal med bara siffror, till exempel "
        "1760000000, eller ta bort variabeln.\n"
    )
