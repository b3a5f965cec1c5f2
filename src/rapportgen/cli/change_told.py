"""What is said when something was saved, before it is answered."""

import time

import click

from rapportgen.build.watching import Change
from rapportgen.report.excerpt import visible
from rapportgen.values.masking import masked


def tell_change(change: Change, doing: str, several: str) -> None:
    """Write when something was saved, what is gone, and what is done with the rest.

    `doing` is what is done with a file, and `several` with many, with {} for their number.
    """
    gone = [f"{visible(str(path))} är borta" for path in change.gone]
    match change.touched:
        case []:
            again = []
        case [path]:
            again = [f"{doing} {visible(str(path))}"]
        case touched:
            again = [several.format(len(touched))]
    click.echo(masked(f"Klockan {time.strftime('%H.%M.%S')}: {', '.join(gone + again)}."))
