"""Files written whole or not at all: a kill at any moment leaves the old file or the new one."""

import contextlib
import errno
import os
import secrets
from pathlib import Path

from rapportgen.build import rules
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place

TEMPORARY = ".tmp"


def write_whole(path: Path, content: bytes) -> Diagnostic | None:
    """Write a file by way of a temporary one beside it; return what kept that from happening."""
    found = write_stamped(path, content)
    return found if isinstance(found, Diagnostic) else None


def write_stamped(path: Path, content: bytes) -> os.stat_result | Diagnostic:
    """Write a file as `write_whole` does; return what the system says of the very file."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return _replace(path, content)
    except PermissionError as error:
        if os.access(path.parent, os.W_OK | os.X_OK) and path.exists():
            return _open(path, "Stäng det och kör kommandot igen.")
        return cannot_write(path, error)
    except OSError as error:
        return cannot_write(path, error)


def remove_remains(path: Path) -> None:
    """Remove the temporary files that writes of a file have left that were killed."""
    begin, length = f".{path.name}.", len(f".{path.name}.01234567{TEMPORARY}")
    with contextlib.suppress(OSError):
        for name in os.listdir(path.parent):  # noqa: PTH208 - names are what is looked at
            is_ours = name.startswith(begin) and name.endswith(TEMPORARY)
            if is_ours and len(name) == length:
                path.with_name(name).unlink()


def open_elsewhere(path: Path) -> Diagnostic | None:
    """Return the finding that Word or LibreOffice has a document open, when it says so."""
    try:
        owner = _owner_file(path)
    except OSError:
        return None
    if owner is None:
        return None
    return _open(
        path,
        f"Stäng det och kör kommandot igen. Finns {owner.name} kvar fast inget program är öppet? "
        "Använd --force.",
    )


def _replace(path: Path, content: bytes) -> os.stat_result:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}{TEMPORARY}")
    try:
        with temporary.open("xb") as file:  # a new file, never one that somebody has planted
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            found = os.fstat(file.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)
    return found


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power failure, where the system can open a folder."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _owner_file(path: Path) -> Path | None:
    """Return the file by which Word or LibreOffice tells that it has the document open.

    Word puts ~$ before a short name, and in the place of one or two letters of a longer one.
    """
    names = (*(f"~${path.name[cut:]}" for cut in range(3)), f".~lock.{path.name}#")
    return next((owner for name in names if (owner := path.with_name(name)).exists()), None)


def _open(path: Path, remedy: str) -> Diagnostic:
    message = "Dokumentet är öppet i ett annat program och skrevs inte över."
    return Diagnostic(rules.OPEN_DOCUMENT, Place(str(path)), message, remedy)


def cannot_write(path: Path, error: OSError) -> Diagnostic:
    """Return the finding that the system did not let a file be written, with what to do."""
    match error:
        case PermissionError():
            why, remedy = (
                "Du har inte rätt att skriva i mappen.",
                "Välj en annan mapp med --output.",
            )
        case NotADirectoryError() | FileExistsError():
            path = next((above for above in path.parents if above.is_file()), path)
            why = f"{path} är en fil, men ska vara en mapp."
            remedy = "Flytta filen, eller välj en annan mapp med --output."
        case IsADirectoryError():
            why = "Det finns redan en mapp med samma namn som dokumentet."
            remedy = "Flytta mappen, eller välj en annan mapp med --output."
        case _ if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            why, remedy = "Disken är full.", "Frigör utrymme och kör kommandot igen."
        case _:
            why, remedy = "Dokumentet går inte att skriva.", "Välj en annan mapp med --output."
    return Diagnostic(rules.CANNOT_WRITE, Place(str(path)), why, remedy)
