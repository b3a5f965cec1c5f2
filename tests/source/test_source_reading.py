import os
from pathlib import Path

import pytest
from project_texts import said

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source.lines import Lines
from rapportgen.source.loading import load
from rapportgen.source.reading import LARGEST, USUAL, decode, read_lines
from rapportgen.source.source import Source

NO_PLAIN_FILE = (
    "Det här är inte en vanlig fil, utan ett rör eller en enhet.",
    "Ange en fil som slutar på .yaml.",
)
AS_TEXT = (
    "Skriv projektet i en ren textfil som slutar på .yaml. En att börja från får du med "
    "rapportgen new NAMN."
)
AS_UTF8 = "Spara om filen med kodningen UTF-8."
NOWHERE = (
    "Ta bort länken, eller rätta vart den leder. Leder den till en annan disk, kontrollera att den "
    "är ansluten."
)


def refused(content: bytes) -> Diagnostic:
    result = decode("a.yaml", content)
    assert isinstance(result, Diagnostic)
    return result


def text_of(content: bytes) -> str:
    result = decode("a.yaml", content)
    assert isinstance(result, Lines)
    return result.text


def test_utf8_is_read_with_and_without_a_byte_order_mark() -> None:
    assert text_of("mål: å".encode()) == "mål: å"
    assert text_of("mål: å".encode("utf-8-sig")) == "mål: å"


@pytest.mark.parametrize("width", ["16", "32"])
@pytest.mark.parametrize("order", ["", "-le", "-be"])
def test_utf16_and_utf32_are_named(width: str, order: str) -> None:
    finding = refused("namn: Åsa\n".encode(f"utf-{width}{order}"))
    assert said(finding) == (
        "RG006",
        1,
        1,
        1,
        f"Filen är inte sparad som UTF-8. Den ser ut att vara UTF-{width}.",
        AS_UTF8,
    )


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"PK\x03\x04 \xff word/document.xml", "ett Word-dokument"),
        (b"PK\x03\x04 \xff xl/workbook.xml", "en Excel-bok"),
        (b"PK\x03\x04 application/vnd.oasis.opendocument.text", "ett OpenDocument-dokument"),
        (b"PK\x03\x04 \xff bild.png", "en packad fil (zip)"),
        (b"%PDF-1.7\n%\xe2\xe3", "ett PDF-dokument"),
        (b"{\\rtf1\\ansi}", "ett RTF-dokument"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "ett äldre Word- eller Excel-dokument"),
        (b"PK\x03\x04 word/" + b"x" * LARGEST, "ett Word-dokument"),
    ],
)
def test_a_document_of_another_program_is_named_without_showing_it(
    content: bytes, what: str
) -> None:
    finding = refused(content)
    assert said(finding)[:5] == ("RG006", 1, 1, 1, f"Det här är {what}, inte en textfil.")
    assert finding.help == AS_TEXT
    assert finding.place.excerpt == ""


def test_other_bytes_that_are_no_letters_are_not_shown() -> None:
    finding = refused(b"\x89PNG\r\n\x00\x00\xff")
    assert (finding.message, finding.help) == ("Det här är inte en textfil.", AS_TEXT)
    assert finding.place.excerpt == ""


def test_latin1_is_named_with_the_place_of_its_first_letter() -> None:
    finding = refused("namn: A\r\nsyfte: för alla\n".encode("latin-1"))
    assert said(finding) == (
        "RG006",
        2,
        9,
        10,
        "Filen är inte sparad som UTF-8. Den ser ut att vara Latin-1 (Windows-1252).",
        AS_UTF8,
    )
    assert finding.place.excerpt == "syfte: för alla"


def test_the_place_is_right_after_letters_that_are_utf8() -> None:
    finding = refused(b"\xef\xbb\xbf" + "målgrupp: å".encode() + b"\xe4\n")
    assert (finding.place.line, finding.place.column) == (1, 12)
    assert finding.place.excerpt == "målgrupp: åä"


def test_a_cut_letter_at_the_end_is_found() -> None:
    assert said(refused("å".encode()[:1]))[:4] == ("RG006", 1, 1, 2)


def test_a_file_of_one_mib_is_read_and_a_larger_one_is_not() -> None:
    assert len(text_of(b"#" * LARGEST)) == 1024 * 1024
    assert said(refused(b"#" * (LARGEST + 1))) == (
        "RG008",
        1,
        1,
        1,
        "Filen är större än 1 MiB.",
        "Kontrollera att det är en projektfil. Långa bilagor hör hemma i egna filer.",
    )


def unreadable(path: Path) -> tuple[str, str, str, str]:
    result = read_lines(path)
    assert isinstance(result, Diagnostic)
    return result.rule.code, result.place.path, result.message, result.help


@pytest.mark.parametrize("size", [0, USUAL - 1, USUAL, USUAL + 1, LARGEST])
def test_a_file_is_read_to_its_end(tmp_path: Path, size: int) -> None:
    (tmp_path / "a.yaml").write_bytes(b"a" * size)
    read = read_lines(tmp_path / "a.yaml")

    assert isinstance(read, Lines)
    assert read.text == "a" * size


def test_of_a_file_that_is_too_large_no_more_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"a" * (LARGEST + 1))
    read = read_lines(tmp_path / "a.yaml")

    assert isinstance(read, Diagnostic)
    assert read.message == "Filen är större än 1 MiB."


def test_a_missing_file_is_a_finding(tmp_path: Path) -> None:
    path = tmp_path / "saknas.yaml"
    assert unreadable(path) == (
        "RG011",
        str(path),
        "Filen finns inte.",
        "Kontrollera namnet och mappen.",
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows lets not everybody make links")
@pytest.mark.parametrize("target", ["borta.yaml", "prov.yaml"], ids=["gone", "itself"])
def test_a_link_that_leads_nowhere_is_told(tmp_path: Path, target: str) -> None:
    path = tmp_path / "prov.yaml"
    path.symlink_to(target)
    found = read_lines(path)

    assert isinstance(found, Diagnostic)
    assert (found.rule.code, found.message, found.help) == (
        "RG011",
        f"{path} är en länk till {target}, men dit går det inte att komma.",
        NOWHERE,
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows lets not everybody make links")
def test_a_folder_link_that_leads_nowhere_is_told_for_its_files(tmp_path: Path) -> None:
    link = tmp_path / "projects"
    link.symlink_to("borta")
    found = read_lines(link / "prov.yaml")

    assert isinstance(found, Diagnostic)
    assert found.message == f"{link} är en länk till borta, men dit går det inte att komma."


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert unreadable(tmp_path)[2:] == (
        "Det här är en mapp, inte en fil.",
        "Ange en fil som slutar på .yaml.",
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    os.mkfifo(path)
    assert unreadable(path) == ("RG011", str(path), *NO_PLAIN_FILE)


@pytest.mark.skipif(os.name == "nt", reason="devices are no files there")
def test_a_device_is_refused() -> None:
    assert unreadable(Path("/dev/zero"))[2:] == NO_PLAIN_FILE


def test_a_file_that_may_not_be_read_is_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    path = tmp_path / "a.yaml"
    path.touch()
    monkeypatch.setattr(Path, "open", refuse)
    assert unreadable(path)[2:] == (
        "Du har inte rätt att läsa filen.",
        "Be ägaren om läsrättighet.",
    )


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_a_name_that_no_file_can_have_is_a_finding(name: str) -> None:
    assert unreadable(Path(name))[2] == "Filen går inte att läsa."


def test_a_file_is_read_once_into_a_source(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"namn: A\n")
    result = load(path)
    assert isinstance(result, Source)
    assert (result.path, result.data) == (os.fspath(path), {"namn": "A"})


def test_why_a_file_is_refused_is_told_by_load(tmp_path: Path) -> None:
    result = load(tmp_path / "saknas.yaml")
    assert isinstance(result, list)
    assert [finding.rule.code for finding in result] == ["RG011"]
