"""Documents that somebody has open in another program, and that are left alone for that."""

from pathlib import Path

from rapportgen.build import rules
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place

CLOSE_IT = "Stäng det och bygg igen. I watch räcker det att spara projektfilen."


def open_elsewhere(path: Path) -> Diagnostic | None:
    """Return the finding that Word or LibreOffice has a document open, when it says so."""
    try:
        owner = _owner_file(path)
    except OSError:
        return None
    if owner is None:
        return None
    return is_open(
        path,
        f"{CLOSE_IT} Finns {owner.name} kvar fast inget program är öppet? Ta bort den filen, eller "
        "bygg med --force.",
    )


def is_open(path: Path, remedy: str = CLOSE_IT) -> Diagnostic:
    """Return the finding that another program has a document open."""
    message = "Dokumentet är öppet i ett annat program och skrevs inte över."
    return Diagnostic(rules.OPEN_DOCUMENT, Place(str(path)), message, remedy)


def _owner_file(path: Path) -> Path | None:
    """Return the file by which Word or LibreOffice tells that it has the document open.

    Word puts ~$ before a short name, and in the place of one or two letters of a longer one.
    """
    names = (*(f"~${path.name[cut:]}" for cut in range(3)), f".~lock.{path.name}#")
    return next((owner for name in names if (owner := path.with_name(name)).exists()), None)
