"""Letters that are none, that are not seen, or that are written in two ways."""

import unicodedata
from pathlib import Path

import pytest

from rapportgen.build.examine import Examined, examine
from rapportgen.packs.shelf import Shelf

HEAD = "version: 1\nmallpaket: standard\nnamn: Exempel\nperiod: 2018\n"
REFERRING = (
    HEAD
    + """\
mål:
  delmål:
    - {id: hälsa, text: Fler mår bättre}
tidplan:
  - {aktivitet: Träff, tid: våren 2018, mål: [hälsa]}
parter:
  - {namn: Örebro, roll: projektägare}
budget:
  poster:
    - {post: Möte, part: Örebro, per_part: {Åmål: 1}, belopp: 1}
  summa: 2
utfall:
  - {post: Môte, belopp: 1}
"""
)
SHELF = Shelf()

HALF = "Här står ett halvt tecken, troligen en emoji som ett annat program har delat."
LATIN = "Filen är inte sparad som UTF-8. Den ser ut att vara Latin-1 (Windows-1252)."
UTF_16 = "Filen är inte sparad som UTF-8. Den ser ut att vara UTF-16."
NO_TEXT = "Det här är inte en textfil."
BACKSLASH = "Ett omvänt snedstreck i en text med dubbla citattecken har en särskild betydelse."


def unseen(code: str) -> str:
    return f"Raden innehåller ett osynligt tecken som inte får användas (U+{code})."


def examined(path: Path, content: bytes) -> Examined:
    path.write_bytes(content)
    return examine(path, SHELF)


@pytest.mark.parametrize(
    ("line", "code", "column", "message"),
    [
        (b"syfte: a\0b", "RG007", 9, unseen("0000")),
        (b"syfte: a\xed\xa0\x80b", "RG006", 9, HALF),
        (b"syfte: a\xed\xa0\xbd\xed\xb8\x80b", "RG006", 9, HALF),
        (b"syfte: a\xed\xb0\x80", "RG006", 9, HALF),
        (b"syfte: a\xed", "RG006", 9, LATIN),
        (b"syfte: \xc0\x80", "RG006", 8, LATIN),
        (b'syfte: "a\\ud800b"', "RG001", 10, BACKSLASH),
        (b'syfte: "a\\U00110000b"', "RG001", 10, BACKSLASH),
        ("syfte: a\u202eb".encode(), "RG007", 9, unseen("202E")),
        ("sy\u202efte: a".encode(), "RG007", 3, unseen("202E")),
        ("syfte: a\u2066b".encode(), "RG007", 9, unseen("2066")),
        ("syfte: \ufffe".encode(), "RG007", 8, unseen("FFFE")),
    ],
)
def test_what_is_no_letter_is_told_where_it_stands(
    tmp_path: Path, line: bytes, code: str, column: int, message: str
) -> None:
    result = examined(tmp_path / "a.yaml", HEAD.encode() + line + b"\n")
    (found,) = result.diagnostics
    place = found.place
    assert (found.rule.code, place.line, place.column) == (code, 5, column)
    assert found.message == message


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"\0" + HEAD.encode(), UTF_16), (HEAD.encode() + b"syfte: a\0b\xff\n", NO_TEXT)],
)
def test_a_file_that_is_no_text_is_told_as_a_whole(
    tmp_path: Path, content: bytes, message: str
) -> None:
    (found,) = examined(tmp_path / "a.yaml", content).diagnostics
    assert (found.rule.code, found.place.line, found.message) == ("RG006", 1, message)


def test_text_that_is_read_from_right_to_left_is_text(tmp_path: Path) -> None:
    result = examined(tmp_path / "a.yaml", f"{HEAD}benämning: שלום العمل\n".encode())
    assert result.subject is not None
    assert result.subject.projekt.benämning == "שלום العمل"


def test_ten_megabytes_on_a_line_are_too_much(tmp_path: Path) -> None:
    (found,) = examined(tmp_path / "a.yaml", HEAD.encode() + b"syfte: " + b"a" * 10**7).diagnostics
    assert (found.rule.code, found.message) == ("RG008", "Filen är större än 1 MiB.")


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "written",
    [REFERRING, f"\ufeff{REFERRING}", unicodedata.normalize("NFD", REFERRING)],
    ids=["plain", "with a mark of the byte order", "decomposed"],
)
def test_a_project_says_the_same_however_its_letters_and_lines_are_written(
    tmp_path: Path, written: str, line_end: str
) -> None:
    plain = examined(tmp_path / "a.yaml", REFERRING.encode())
    other = examined(tmp_path / "a.yaml", written.replace("\n", line_end).encode())
    assert plain.subject is not None
    assert other.subject is not None
    assert other.subject.projekt == plain.subject.projekt
    assert said(other) == said(plain)
    assert ("RG215", 14) in {(code, line) for code, line, _ in said(plain)}


def said(result: Examined) -> list[tuple[str, int, str]]:
    return [(found.rule.code, found.place.line, found.message) for found in result.diagnostics]
