"""A build that has nothing to do says so, and loads nothing else of the program."""

import os
import sys

from rapportgen.build.ledger.receipt import told_again


def tell_again(arguments: list[str]) -> None:
    """Tell what the same build told, and end the program, if nothing has changed since."""
    told = told_again(arguments)
    if told is None or sys.stderr is None:
        return
    plain, painted = told
    sys.stderr.reconfigure(errors="replace")  # type: ignore[union-attr]  # a terminal may lack letters
    sys.stderr.write(painted if _is_painted() else plain)
    sys.stderr.flush()
    sys.exit(0)


def _is_painted() -> bool:
    """Return whether findings are coloured, as `paint_for` decides; Windows needs more for it."""
    if os.name == "nt" or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stderr.isatty()
