"""The moment that documents are to say that they were made, when the environment sets one."""

import os
from datetime import UTC, datetime

from rapportgen.cli.terminal import give_up

VARIABLE = "SOURCE_DATE_EPOCH"
"""Seconds since 1970, as agreed among those who build reproducibly."""


def asked_moment() -> datetime | None:
    """Return the moment that SOURCE_DATE_EPOCH names; end the program if it names none."""
    seconds = os.environ.get(VARIABLE, "")
    if not seconds:
        return None
    try:
        return datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError):
        give_up(
            f"Miljövariabeln {VARIABLE} är {seconds}, men ska vara sekunder sedan 1970.",
            "Skriv ett heltal, till exempel 1760000000, eller ta bort variabeln.",
        )
