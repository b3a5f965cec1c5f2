"""`rapportgen check --watch`: what is saved is checked again, until Ctrl-C."""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

import click

from rapportgen.build.snapshot import snapshot
from rapportgen.build.watching import Change, changes
from rapportgen.cli.terminal import talk
from rapportgen.report.excerpt import visible
from rapportgen.values.masking import masked


def check_saved(paths: Sequence[Path], check: Callable[[Sequence[Path]], None]) -> NoReturn:
    """Check all files of some paths, and then what each save touches."""
    try:
        start = snapshot(paths)
        check(list(start.files))
        talk("Väntar på att du sparar. Avsluta med Ctrl+C.")
        for change in changes(paths, start):
            click.echo(masked(f"Klockan {time.strftime('%H.%M.%S')}: {_what(change)}."))
            if change.touched:
                check(change.touched)
    except KeyboardInterrupt:
        talk("Kontrollen är avslutad.")
    sys.exit(130)


def _what(change: Change) -> str:
    gone = [f"{visible(str(path))} är borta" for path in change.gone]
    match change.touched:
        case []:
            again = []
        case [path]:
            again = [f"kontrollerar {visible(str(path))}"]
        case several:
            again = [f"kontrollerar {len(several)} filer"]
    return ", ".join(gone + again)
