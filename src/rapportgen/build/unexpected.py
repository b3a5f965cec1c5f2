"""A mistake in the program itself, told so that the other files can go on."""

import os
from pathlib import Path

from rapportgen.build.rules import UNEXPECTED
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place

REMEDY = (
    "Det är inte ditt fel, och inga filer har skadats. Rapportera felet, gärna med utskriften som "
    "du får om du sätter RAPPORTGEN_DEBUG=1 och kör kommandot igen."
)


def unexpected(path: Path, error: Exception) -> Diagnostic:
    """Return the finding for an exception that nobody foresaw; raises it for who looks for it."""
    if os.environ.get("RAPPORTGEN_DEBUG"):
        raise error
    return Diagnostic(
        UNEXPECTED,
        Place(str(path)),
        description(error),
        REMEDY,
    )


def description(error: Exception) -> str:
    """Return what kind of mistake an exception is; its own text is in English."""
    return f"Ett oväntat fel i programmet: {type(error).__name__}."
