"""The moment that documents are to say that they were made, when the environment sets one."""

import os
from datetime import UTC, datetime

from rapportgen.cli.terminal import give_up

VARIABLE = "SOURCE_DATE_EPOCH"
"""Seconds since 1970, as agreed among those who build reproducibly."""


def asked_moment() -> datetime | None:
    """Return the moment that SOURCE_DATE_EPOCH names; end the program if it names none.

    What is malformed is to fail, says the agreement. Every format can tell the years 1970 to 9999;
    the parts of a Word or PowerPoint file have a date of their own, always the same.
    """
    seconds = os.environ.get(VARIABLE, "")
    if not seconds:
        return None
    try:
        return datetime.fromtimestamp(_number(seconds), UTC)
    except (ValueError, OverflowError, OSError):
        give_up(
            f"Miljövariabeln {VARIABLE} är {seconds}, men ska vara hela sekunder sedan 1970, högst "
            "till och med år 9999.",
            "Skriv ett tal med bara siffror, till exempel 1760000000, eller ta bort variabeln.",
        )


def _number(seconds: str) -> int:
    """Return a number as `date +%s` writes it; what Python reads besides is a ValueError."""
    if seconds.isascii() and seconds.isdecimal():
        return int(seconds)
    raise ValueError(seconds)
