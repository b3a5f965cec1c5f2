"""`rapportgen check --watch`: what is saved is checked again, until Ctrl-C."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from rapportgen.build.snapshot import snapshot
from rapportgen.build.watching import changes
from rapportgen.cli.change_told import tell_change
from rapportgen.cli.terminal import talk


def check_saved(paths: Sequence[Path], check: Callable[[Sequence[Path]], None]) -> NoReturn:
    """Check all files of some paths, and then what each save touches."""
    try:
        start = snapshot(paths)
        check(list(start.files))
        talk("Väntar på att du sparar. Avsluta med Ctrl+C.")
        for change in changes(paths, start):
            tell_change(change, "kontrollerar", "filer")
            if change.touched:
                check(change.touched)
    except KeyboardInterrupt:
        talk("Kontrollen är avslutad.")
    sys.exit(130)
