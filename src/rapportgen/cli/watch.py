"""`rapportgen watch`: documents that are made anew whenever something is saved."""

import click

from rapportgen.cli.making import asked_making, making_options
from rapportgen.cli.paths import named_files, paths_meant
from rapportgen.cli.swedish import CONTEXT, SwedishCommand

HELP = """Bygg om dokumenten varje gång du sparar.

Först byggs allt som inte är aktuellt. Sedan byggs det som en sparad projektfil eller mall berör:
HTML genast, och därefter de andra formaten. Avsluta med Ctrl+C.
"""


@click.command(cls=SwedishCommand, context_settings=CONTEXT, help=HELP)
@click.argument("paths", nargs=-1, metavar="[FIL…]")
@making_options
def watch(paths: tuple[str, ...], **making: object) -> None:
    """Build documents, and again each time something that they are made of is saved."""
    how = asked_making("watch", making)
    how.orders(named_files(paths), paths)  # ends the program if it asks for what nobody has
    from rapportgen.cli.following import follow  # noqa: PLC0415 - loads what only it needs

    follow(paths_meant(paths), paths, how)
