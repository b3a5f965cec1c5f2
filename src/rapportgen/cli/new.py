"""`rapportgen new`: a project file to begin with."""

from datetime import datetime
from pathlib import Path

import click

from rapportgen.build.starter import starter
from rapportgen.cli.paths import DEFAULT
from rapportgen.cli.swedish import CONTEXT, SwedishCommand
from rapportgen.cli.terminal import give_up, talk
from rapportgen.packs.folders import available_packs, pack_roots
from rapportgen.schema.suggestions import suggest
from rapportgen.values.ascii_name import ascii_name

HELP = """Skapa en projektfil med förklaringar.

NAMN är projektets namn, till exempel Infosamverkan. Filen hamnar i projects/. En fil som redan
finns skrivs aldrig över.
"""
LONGEST_NAME = 100


@click.command(cls=SwedishCommand, context_settings=CONTEXT, help=HELP)
@click.argument("name", metavar="NAMN")
@click.option("--pack", default="standard", metavar="MALLPAKET", help="Förbundets mallpaket.")
def new(name: str, pack: str) -> None:
    """Write a starter file, and say what to do with it."""
    path = DEFAULT / f"{_usable(name)}.yaml"
    _refuse_unknown_pack(pack, path)
    year = datetime.now().astimezone().year
    try:
        path.parent.mkdir(exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(starter(name.strip(), pack, year))
    except FileExistsError:
        give_up(f"{path} finns redan.", "Välj ett annat namn, eller öppna filen som finns.")
    except OSError:
        give_up(f"{path} går inte att skriva.", "Kontrollera att du får skriva i mappen.")
    click.echo(str(path))
    talk("Öppna filen och skriv där det står SKRIV HÄR. Kör sedan rapportgen check.")


def _usable(name: str) -> str:
    """Return the file name for a project's name; a path, or a name of signs only, is refused."""
    stem = ascii_name(name)
    if not stem or any(sign in name for sign in "/\\") or not name.isprintable():
        give_up(f"Namnet {name!r} går inte att använda.", "Skriv ett namn med bokstäver, inga /.")
    if len(name) > LONGEST_NAME:
        give_up("Namnet är för långt.", f"Skriv högst {LONGEST_NAME} tecken.")
    return stem


def _refuse_unknown_pack(pack: str, path: Path) -> None:
    available = available_packs(pack_roots(path))
    if pack not in available:
        meant = suggest(pack, available)
        hint = f"Menade du {meant}? " if meant else ""
        give_up(
            f"Mallpaketet {pack} finns inte.", f"{hint}Välj bland: {', '.join(sorted(available))}."
        )
