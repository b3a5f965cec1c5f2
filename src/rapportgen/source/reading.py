"""Bytes from disk become text, or a diagnostic that says why they cannot."""

import stat
from pathlib import Path

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.source import rules
from rapportgen.source.broken_links import REMEDY, broken_link, where_it_leads
from rapportgen.source.formats import foreign_format, wide_encoding
from rapportgen.source.lines import Lines

LARGEST = 1024 * 1024
USUAL = 64 * 1024  # room for more than this takes longer to get than the file to read


def read_lines(path: Path) -> Lines | Diagnostic:
    """Return the file's text, read once and never locked."""
    content = read_bytes(path)
    return content if isinstance(content, Diagnostic) else decode(str(path), content)


def read_bytes(path: Path) -> bytes | Diagnostic:
    """Return what stands in a file, of a larger one only enough to see that it is too large."""
    try:
        # Opening a pipe waits for somebody to write to it, and a device may never end.
        if _is_special(path.stat().st_mode):
            return _special(str(path))
        with path.open("rb") as file:
            content = file.read(USUAL)
            if len(content) == USUAL:
                content += file.read(LARGEST + 1 - USUAL)
    except (OSError, ValueError) as error:
        return _unreadable(str(path), error)
    return content


def _is_special(mode: int) -> bool:
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _special(path: str) -> Diagnostic:
    return Diagnostic(
        rules.UNREADABLE,
        Place(path),
        "Det här är inte en vanlig fil, utan ett rör eller en enhet.",
        "Ange en fil som slutar på .yaml.",
    )


def decode(path: str, content: bytes) -> Lines | Diagnostic:
    """Return the bytes as text when they are UTF-8 (a byte order mark is fine) of a sane size."""
    if said := foreign_format(content):
        return _not_text(path, said)
    if len(content) > LARGEST:
        return Diagnostic(
            rules.TOO_LARGE,
            Place(path),
            "Filen är större än 1 MiB.",
            "Kontrollera att det är en projektfil. Långa bilagor hör hemma i egna filer.",
        )
    if encoding := wide_encoding(content):
        return _wrong_encoding(Place(path), encoding)
    try:
        return Lines(path, content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return _not_utf8(path, content, error)


def _not_utf8(path: str, content: bytes, error: UnicodeDecodeError) -> Diagnostic:
    if b"\0" in content:
        return _not_text(path, "Det här är inte en textfil.")
    if _is_half_character(content, error.start):
        return _half_character(_place_of_byte(path, error))
    return _wrong_encoding(_place_of_byte(path, error), "Latin-1 (Windows-1252)")


def _not_text(path: str, said: str) -> Diagnostic:
    return Diagnostic(
        rules.ENCODING,
        Place(path),
        said,
        "Skriv projektet i en ren textfil som slutar på .yaml. En att börja från får du med "
        "rapportgen new NAMN.",
    )


def _place_of_byte(path: str, error: UnicodeDecodeError) -> Place:
    """Return the place of the first bad byte; what follows it is shown as Windows-1252."""
    before = error.object[: error.start].decode("utf-8")
    after = error.object[error.start :].decode("cp1252", errors="replace")
    return Lines(path, before + after).place_at(len(before))


def _is_half_character(content: bytes, start: int) -> bool:
    """Return whether a bad byte begins half of a pair that UTF-16 needs for one character."""
    return content[start] == 0xED and content[start + 1 : start + 2] >= b"\xa0"


def _half_character(place: Place) -> Diagnostic:
    return Diagnostic(
        rules.ENCODING,
        place,
        "Här står ett halvt tecken, troligen en emoji som ett annat program har delat.",
        "Ta bort tecknet och skriv det på nytt.",
    )


def _wrong_encoding(place: Place, encoding: str) -> Diagnostic:
    return Diagnostic(
        rules.ENCODING,
        place,
        f"Filen är inte sparad som UTF-8. Den ser ut att vara {encoding}.",
        "Spara om filen med kodningen UTF-8.",
    )


def _unreadable(path: str, error: OSError | ValueError) -> Diagnostic:
    match error:
        case OSError() if link := broken_link(Path(path)):
            why, remedy = where_it_leads(link), REMEDY
        case FileNotFoundError():
            why, remedy = "Filen finns inte.", "Kontrollera namnet och mappen."
        case IsADirectoryError():
            why, remedy = "Det här är en mapp, inte en fil.", "Ange en fil som slutar på .yaml."
        case PermissionError():
            why, remedy = "Du har inte rätt att läsa filen.", "Be ägaren om läsrättighet."
        case _:
            why, remedy = (
                "Filen går inte att läsa.",
                "Kontrollera namnet och att disken är ansluten.",
            )
    return Diagnostic(rules.UNREADABLE, Place(path), why, remedy)
