"""`rapportgen check --watch`: what is saved is checked again, until Ctrl-C."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from rapportgen.build.saves import Saves
from rapportgen.build.snapshot import snapshot
from rapportgen.cli.change_told import tell_change
from rapportgen.cli.stopped import STOPS, stop_code
from rapportgen.cli.terminal import talk


def check_saved(paths: Sequence[Path], check: Callable[[Sequence[Path]], None]) -> NoReturn:
    """Check all files of some paths, and then what each save touches."""
    try:
        saves = Saves(paths)
        check(list(snapshot(paths).files))
        talk("Väntar på att du sparar. Avsluta med Ctrl+C.")
        while True:
            change = saves.next()
            tell_change(change, "kontrollerar", "kontrollerar {} filer")
            if change.touched:
                check(change.touched)
    except STOPS as stop:
        talk("Kontrollen är avslutad.")
        sys.exit(stop_code(stop))
