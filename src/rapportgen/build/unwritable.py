"""Why the system did not let a file be written: the true cause, and what to do about it."""

import errno
import os
import stat
from pathlib import Path

from rapportgen.build import rules
from rapportgen.build.opened import is_open
from rapportgen.build.spelled_out import spelled_out
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.source.broken_links import REMEDY, broken_link, where_it_leads

ELSEWHERE = "eller välj en annan mapp med --output."
ANOTHER_FOLDER = "Välj en annan mapp med --output."

# What Windows says, and Python tells of in `winerror` only.
DENIED, WRITE_PROTECTED, SHARED, LOCKED = 5, 19, 32, 33

OF_THE_DISK = {
    errno.ENOSPC: ("Disken är full.", "Frigör utrymme och kör kommandot igen."),
    errno.EDQUOT: (
        "Det utrymme som du har fått på disken är slut.",
        "Ta bort något som du inte behöver, eller be om mer utrymme, och kör kommandot igen.",
    ),
    errno.EFBIG: (
        "Filen är större än vad systemet tillåter i mappen.",
        "Be den som sköter datorn om en högre gräns, " + ELSEWHERE,
    ),
    errno.EROFS: (
        "Disken går att läsa, men inte att skriva på.",
        "Kontrollera hur den är ansluten, " + ELSEWHERE,
    ),
    errno.ENAMETOOLONG: (
        "Filens namn är för långt, eller så är det mappens.",
        "Ge projektfilen ett kortare namn, " + ELSEWHERE,
    ),
    errno.ENOLCK: ("Filer går inte att låsa på den här disken.", ANOTHER_FOLDER),
}


def cannot_write(path: Path, error: OSError) -> Diagnostic:
    """Return the finding that a file could not be written, at what stands in the way of it."""
    if of_the_disk := OF_THE_DISK.get(_number(error)):
        return _finding(path, *of_the_disk)
    return (
        thing_in_the_way(path)
        or _not_allowed(path, error)
        or _no_folder(path, error)
        or _unknown(path, error)
    )


def _number(error: OSError) -> int:
    return errno.EROFS if _winerror(error) == WRITE_PROTECTED else error.errno or 0


def thing_in_the_way(path: Path) -> Diagnostic | None:
    """Return the finding of what stands where the file goes, or where one of its folders does."""
    if link := broken_link(path):
        return _finding(link, where_it_leads(link), REMEDY)
    if os.path.isdir(path):  # noqa: PTH112 - pathlib raises what we are telling of
        return _finding(
            path, f"{path} är en mapp, men ska vara en fil.", f"Flytta mappen, {ELSEWHERE}"
        )
    if _is_special(path):
        return _finding(
            path,
            f"{path} är ett rör eller en enhet, men ska vara en fil.",
            f"Flytta det som står där, {ELSEWHERE}",
        )
    if file := next(filter(_is_no_folder, path.parents), None):
        return _finding(
            file, f"{file} är en fil, men ska vara en mapp.", f"Flytta filen, {ELSEWHERE}"
        )
    return None


def _is_special(path: Path) -> bool:
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _is_no_folder(path: Path) -> bool:
    return os.path.exists(path) and not os.path.isdir(path)  # noqa: PTH110, PTH112


def _not_allowed(path: Path, error: OSError) -> Diagnostic | None:
    """Return the finding that somebody, or something, forbids that the file is written."""
    if not isinstance(error, PermissionError):
        return None
    if _is_in_use(path, error):
        return is_open(path)
    folder = next(filter(os.path.isdir, path.parents), path.parent)
    if os.path.lexists(path) and os.access(folder, os.W_OK | os.X_OK):
        return _finding(
            path,
            "Filen är skyddad mot ändringar.",
            f"Ta bort skyddet, be den som äger filen göra det, {ELSEWHERE}",
        )
    if error.errno == errno.EPERM:
        why = f"Mappen {spelled_out(folder)} är skyddad mot ändringar."
        return _finding(path, why, f"Ta bort skyddet, {ELSEWHERE}")
    return _finding(
        path,
        f"Du har inte rätt att skriva i mappen {spelled_out(folder)}.",
        f"Be den som äger mappen om det, {ELSEWHERE}",
    )


def _no_folder(path: Path, error: OSError) -> Diagnostic | None:
    """Return the finding that a folder is not there: not any longer, unless it was to be made."""
    folder = next((above for above in reversed(path.parents) if not os.path.isdir(above)), None)  # noqa: PTH112
    if folder is None or not isinstance(error, FileNotFoundError):
        return None
    if Path(error.filename or path) == folder:
        return _finding(folder, f"Mappen {folder} går inte att skapa.", ANOTHER_FOLDER)
    return no_longer_there(folder)


def no_longer_there(folder: Path) -> Diagnostic:
    """Return the finding that a folder has gone while it was written to."""
    return _finding(
        folder,
        f"Mappen {folder} finns inte längre.",
        "Har någon flyttat den? Kör kommandot igen.",
    )


def _is_in_use(path: Path, error: OSError) -> bool:
    """Return whether another program keeps a file for itself, as only Windows lets it do."""
    number = _winerror(error)
    if number == DENIED:  # said of an open file that is replaced, and of one that is protected
        return path.is_file() and os.access(path, os.W_OK)
    return number in {SHARED, LOCKED}


def _winerror(error: OSError) -> int | None:
    return getattr(error, "winerror", None)


def _unknown(path: Path, error: OSError) -> Diagnostic:
    code = errno.errorcode.get(error.errno or 0, "ett okänt fel")
    return _finding(path, f"Filen går inte att skriva: systemet svarar {code}.", ANOTHER_FOLDER)


def _finding(path: Path, why: str, remedy: str) -> Diagnostic:
    return Diagnostic(rules.CANNOT_WRITE, Place(str(path)), why, remedy)
