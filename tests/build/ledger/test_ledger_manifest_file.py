"""A manifest that cannot be read is told of where it is wrong, and never as something else."""

import os
from pathlib import Path

import pytest

from rapportgen import __version__
from rapportgen.build.ledger.manifest import Entry, Inputs, Written, manifest_text
from rapportgen.build.ledger.manifest_file import mended, read_manifest
from rapportgen.build.made import Planned
from rapportgen.diagnostics.diagnostic import Diagnostic

ENTRY = Entry(
    Inputs("f1", (("standard", "b3"),), "c4"),
    (Planned("ansokan", "Ansökan", ("docx",)),),
    {"prov/ansokan.docx": Written("k1", "s1")},
)
TEXT = manifest_text({"../a.yaml": ENTRY, "../å.yaml": ENTRY})
BUILD = "Bygg om med rapportgen build, så skrivs filen på nytt."
NO_MANIFEST = "Filen är inte ett manifest från rapportgen."
CUT = "Filen är avklippt: resten saknas."
NO_JSON = "Härifrån är filen inte längre JSON."
GIT = "Här har git satt märken, eftersom två versioner av filen inte gick att slå ihop."


def fault(folder: Path, content: bytes) -> Diagnostic:
    path = folder / "manifest.json"
    path.write_bytes(content)
    found = read_manifest(path)
    assert isinstance(found, Diagnostic), found
    assert (found.place.path, found.is_error) == (str(path), True)
    return found


@pytest.mark.parametrize("begin", [b"", b"\xef\xbb\xbf"], ids=["as written", "with a mark"])
def test_a_whole_manifest_is_read(tmp_path: Path, begin: bytes) -> None:
    (tmp_path / "manifest.json").write_bytes(begin + TEXT.encode())

    assert read_manifest(tmp_path / "manifest.json") == {"../a.yaml": ENTRY, "../å.yaml": ENTRY}


@pytest.mark.parametrize("cut", range(1, len(TEXT.encode()) - 1, 7))
def test_a_manifest_that_was_cut_off_is_told_so_where_it_ends(tmp_path: Path, cut: int) -> None:
    content = TEXT.encode()[:cut]
    left = content.decode("utf-8", "ignore").rstrip()
    found = fault(tmp_path, content)

    assert (found.rule.code, found.message, found.help) == ("RG810", CUT, BUILD)
    line, column = left.count("\n") + 1, len(left.rpartition("\n")[2]) + 1
    assert (found.place.line, found.place.column) == (line, column)


@pytest.mark.parametrize(
    ("good", "bad", "message", "place"),
    [
        ('"format": 1', '"format" 1', NO_JSON, (2, 12, '  "format" 1,')),
        ('"f1",', '"f1"', NO_JSON, (9, 9, '        "packs": [')),
        ('  "program": ', "<<<<<<< HEAD\n  ", GIT, (3, 1, "<<<<<<< HEAD")),
        ('    "../å.yaml"', '=======\n    "../å.yaml"', GIT, (20, 1, "=======")),
        ("}\n  }\n}", "}\n  }\n}\n>>>>>>> min", GIT, (37, 1, ">>>>>>> min")),
        ('"format": 1', '"format": 0', NO_MANIFEST, (1, 1, "")),
        ('"format": 1', '"form": 1', NO_MANIFEST, (1, 1, "")),
    ],
)
def test_a_manifest_that_is_wrong_is_told_with_its_place(
    tmp_path: Path, good: str, bad: str, message: str, place: tuple[int, int, str]
) -> None:
    assert good in TEXT
    found = fault(tmp_path, TEXT.replace(good, bad, 1).encode())

    assert (found.rule.code, found.message, found.help) == ("RG810", message, BUILD)
    assert (found.place.line, found.place.column, found.place.excerpt) == place


def test_a_project_that_cannot_be_read_is_told_at_its_name(tmp_path: Path) -> None:
    at = TEXT.index('"../å.yaml"')
    found = fault(tmp_path, (TEXT[:at] + TEXT[at:].replace('"k1"', "1", 1)).encode())

    assert (found.rule.code, found.message, found.help) == (
        "RG810",
        "Det som står om projektet går inte att tolka.",
        BUILD,
    )
    assert (found.place.line, found.place.column, found.place.end_column) == (20, 5, 16)
    assert found.place.excerpt == '    "../å.yaml": {'


def test_a_project_with_a_name_written_otherwise_is_told_without_a_place(tmp_path: Path) -> None:
    found = fault(tmp_path, b'{"format": 1, "projects": {"\\u0061": {}}}')

    assert found.message == "Det som står om projektet går inte att tolka."
    assert (found.place.line, found.place.excerpt) == (1, "")


@pytest.mark.parametrize("content", [b"", b" \n", b"\xef\xbb\xbf"])
def test_an_empty_manifest_is_told(tmp_path: Path, content: bytes) -> None:
    assert fault(tmp_path, content).message == "Filen är tom."


@pytest.mark.parametrize("begin", [b"", b"\xef\xbb\xbf"], ids=["as written", "with a mark"])
def test_letters_that_are_no_utf8_are_told_with_their_place(tmp_path: Path, begin: bytes) -> None:
    found = fault(tmp_path, begin + TEXT.encode("latin-1"))

    assert found.message == "Här står något som inte är text i UTF-8."
    assert (found.place.line, found.place.column) == (14, 42)


@pytest.mark.parametrize(
    "content", [b"null", b"[]", b"1", b'"format"', b"[" * 100_000, b"1" * 5_000]
)
def test_other_files_are_no_manifests(tmp_path: Path, content: bytes) -> None:
    assert fault(tmp_path, content).message == NO_MANIFEST


def test_what_cannot_be_opened_is_told(tmp_path: Path) -> None:
    found = read_manifest(tmp_path)

    assert isinstance(found, Diagnostic)
    assert (found.rule.code, found.message) == ("RG810", "Filen går inte att öppna.")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_pipe_is_told_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "manifest.json")
    found = read_manifest(tmp_path / "manifest.json")

    assert isinstance(found, Diagnostic)
    assert (found.rule.code, found.message) == ("RG810", "Filen går inte att öppna.")


@pytest.mark.parametrize(("said", "program"), [('"program": "9.1", ', "9.1"), ("", "okänd vilken")])
def test_a_manifest_of_a_newer_program_is_none_that_this_one_can_mend(
    tmp_path: Path, said: str, program: str
) -> None:
    found = fault(tmp_path, f'{{"format": 2, {said}"projects": {{"a": []}}}}'.encode())

    assert (found.rule.code, found.message, found.help) == (
        "RG811",
        (
            f"Dokumenten är byggda med en nyare version av programmet, {program}. Den här "
            f"versionen, {__version__}, kan inte läsa vad de är byggda av."
        ),
        "Uppdatera rapportgen, eller välj en annan mapp med --output. Inget har ändrats.",
    )


def test_what_is_written_anew_is_told_as_a_warning(tmp_path: Path) -> None:
    told = mended(fault(tmp_path, b"{"))

    assert (told.rule.code, told.is_error, told.message) == ("RG810", False, CUT)
    assert told.help == (
        "Filen är nu skriven på nytt för de projekt som byggdes. "
        "Andra kommer med när du bygger dem."
    )
