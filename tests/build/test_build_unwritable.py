"""What keeps a file from being written is told by its true cause, with what to do about it."""

import errno
import os
from pathlib import Path

import pytest

from rapportgen.build.unwritable import cannot_write
from rapportgen.build.writing import write_whole
from rapportgen.diagnostics.diagnostic import Diagnostic

CLOSED = (
    "RG802",
    "Dokumentet är öppet i ett annat program och skrevs inte över.",
    "Stäng det och bygg igen. I watch räcker det att spara projektfilen.",
)
PROTECTED = (
    "RG801",
    "Filen är skyddad mot ändringar.",
    "Ta bort skyddet, be den som äger filen göra det, eller välj en annan mapp med --output.",
)
NOWHERE = (
    "Ta bort länken, eller rätta vart den leder. Leder den till en annan disk, kontrollera att den "
    "är ansluten."
)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "output" / "ansokan.docx"
    path.parent.mkdir()
    path.write_bytes(b"gammalt")
    return path


def said(found: Diagnostic | None) -> tuple[str, str, str]:
    assert found is not None
    assert found.is_error
    return found.rule.code, found.message, found.help


def refused(number: int, winerror: int | None = None) -> OSError:
    """Return what Python raises for an error number; Windows has numbers of its own as well."""
    error = OSError(number, "no")
    if winerror is not None:
        setattr(error, "winerror", winerror)  # noqa: B010 - typed as if it were on Windows only
    return error


@pytest.mark.parametrize(
    ("error", "message", "remedy"),
    [
        (refused(errno.ENOSPC), "Disken är full.", "Frigör utrymme och kör kommandot igen."),
        (
            refused(errno.EDQUOT),
            "Det utrymme som du har fått på disken är slut.",
            "Ta bort något som du inte behöver, eller be om mer utrymme, och kör kommandot igen.",
        ),
        (
            refused(errno.EFBIG),
            "Filen är större än vad systemet tillåter i mappen.",
            "Be den som sköter datorn om en högre gräns, eller välj en annan mapp med --output.",
        ),
        (
            refused(errno.EROFS),
            "Disken går att läsa, men inte att skriva på.",
            "Kontrollera hur den är ansluten, eller välj en annan mapp med --output.",
        ),
        (
            refused(errno.EACCES, winerror=19),
            "Disken går att läsa, men inte att skriva på.",
            "Kontrollera hur den är ansluten, eller välj en annan mapp med --output.",
        ),
        (
            refused(errno.ENAMETOOLONG),
            "Filens namn är för långt, eller så är det mappens.",
            "Ge projektfilen ett kortare namn, eller välj en annan mapp med --output.",
        ),
        (
            refused(errno.ENOLCK),
            "Filer går inte att låsa på den här disken.",
            "Välj en annan mapp med --output.",
        ),
        (
            refused(errno.EIO),
            "Filen går inte att skriva: systemet svarar EIO.",
            "Välj en annan mapp med --output.",
        ),
        (
            OSError("no"),
            "Filen går inte att skriva: systemet svarar ett okänt fel.",
            "Välj en annan mapp med --output.",
        ),
    ],
    ids=["full", "quota", "size", "read only", "protected", "name", "lock", "other", "unknown"],
)
def test_what_the_disk_refuses_is_told(
    document: Path, error: OSError, message: str, remedy: str
) -> None:
    found = cannot_write(document, error)

    assert said(found) == ("RG801", message, remedy)
    assert found.place.path == str(document)


@pytest.mark.parametrize("number", [errno.EPERM, errno.EACCES])
def test_a_file_that_may_not_be_replaced_is_protected_and_not_open(
    document: Path, number: int
) -> None:
    assert said(cannot_write(document, refused(number))) == PROTECTED


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_what_windows_keeps_for_another_program_is_open(document: Path, winerror: int) -> None:
    assert said(cannot_write(document, refused(errno.EACCES, winerror))) == CLOSED


def test_what_windows_protects_is_not_open(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, _: path != document)

    assert said(cannot_write(document, refused(errno.EACCES, 5))) == PROTECTED


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (
            errno.EACCES,
            (
                "Du har inte rätt att skriva i mappen {}.",
                "Be den som äger mappen om det, eller välj en annan mapp med --output.",
            ),
        ),
        (
            errno.EPERM,
            (
                "Mappen {} är skyddad mot ändringar.",
                "Ta bort skyddet, eller välj en annan mapp med --output.",
            ),
        ),
    ],
)
def test_a_folder_that_may_not_be_written_in_is_named(
    document: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: tuple[str, str]
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    folder = document.parent
    for path in (document, folder / "ny.docx", folder / "prov" / "ny.docx"):
        found = said(cannot_write(path, refused(number)))

        assert found == ("RG801", told[0].format(folder), told[1])


def test_a_file_in_the_place_of_a_folder_is_named(tmp_path: Path) -> None:
    blocking = tmp_path / "output"
    blocking.write_text("en fil", encoding="utf-8")
    for path in (blocking / "a.docx", blocking / "prov" / "a.docx"):
        found = write_whole(path, b"nytt")

        assert said(found) == (
            "RG801",
            f"{blocking} är en fil, men ska vara en mapp.",
            "Flytta filen, eller välj en annan mapp med --output.",
        )
        assert found is not None
        assert found.place.path == str(blocking)
    assert blocking.read_text(encoding="utf-8") == "en fil"


@pytest.mark.skipif(os.name == "nt", reason="Windows has another name for it")
def test_a_device_is_no_folder_either() -> None:
    assert said(write_whole(Path(os.devnull) / "prov" / "a.docx", b"nytt"))[1] == (
        "/dev/null är en fil, men ska vara en mapp."
    )


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.mkdir()

    assert said(write_whole(path, b"nytt")) == (
        "RG801",
        f"{path} är en mapp, men ska vara en fil.",
        "Flytta mappen, eller välj en annan mapp med --output.",
    )
    assert [file.name for file in tmp_path.iterdir()] == ["a.docx"]


@pytest.mark.skipif(os.name == "nt", reason="Windows lets not everybody make links")
@pytest.mark.parametrize("target", ["borta", "output"], ids=["gone", "itself"])
def test_a_link_that_leads_nowhere_is_named(tmp_path: Path, target: str) -> None:
    link = tmp_path / "output"
    link.symlink_to(target)
    found = write_whole(link / "prov" / "a.docx", b"nytt")

    assert said(found) == (
        "RG801",
        f"{link} är en länk till {target}, men dit går det inte att komma.",
        NOWHERE,
    )
    assert found is not None
    assert found.place.path == str(link)
    assert [file.name for file in tmp_path.iterdir()] == ["output"]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder nobody can write in")
def test_a_folder_of_the_system_is_told() -> None:
    assert said(write_whole(Path("/proc/self/output/a.docx"), b"nytt")) == (
        "RG801",
        "Mappen /proc/self/output går inte att skapa.",
        "Välj en annan mapp med --output.",
    )


def test_a_folder_that_is_there_no_longer_is_named(tmp_path: Path) -> None:
    path = tmp_path / "output" / ".rapportgen" / "journal.jsonl"
    with pytest.raises(FileNotFoundError) as moved:
        path.open("ab")
    found = cannot_write(path, moved.value)

    assert said(found) == (
        "RG801",
        f"Mappen {tmp_path / 'output'} finns inte längre.",
        "Har någon flyttat den? Kör kommandot igen.",
    )
    assert found.place.path == str(tmp_path / "output")


@pytest.mark.parametrize(
    ("path", "ends"), [("a.docx", "mappen {}."), ("../a.docx", "mappen {.parent}.")]
)
def test_the_folder_where_one_is_has_a_name_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, ends: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os, "access", lambda *_: False)

    found = cannot_write(Path(path), refused(errno.EACCES))

    assert found.message == f"Du har inte rätt att skriva i {ends.format(tmp_path)}"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_pipe_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    os.mkfifo(path)

    assert said(cannot_write(path, refused(errno.EEXIST))) == (
        "RG801",
        f"{path} är ett rör eller en enhet, men ska vara en fil.",
        "Flytta det som står där, eller välj en annan mapp med --output.",
    )
