"""`rapportgen new`: a project file to begin with."""

import unicodedata
from datetime import datetime
from pathlib import Path
from typing import NoReturn

import click

from rapportgen.build.editor_files import provide_editor_files
from rapportgen.build.starter import starter
from rapportgen.cli.paths import DEFAULT
from rapportgen.cli.swedish import CONTEXT, SwedishCommand
from rapportgen.cli.terminal import give_up, talk
from rapportgen.cli.unknown import refuse_unknown
from rapportgen.packs.folders import available_packs, pack_roots
from rapportgen.source.broken_links import REMEDY, broken_link, where_it_leads
from rapportgen.values.ascii_name import ascii_name
from rapportgen.values.listing import listed
from rapportgen.values.masking import masked

HELP = """Skapa en projektfil med förklaringar.

NAMN är projektets namn, till exempel Infosamverkan. Filen hamnar i projects/. En fil som redan
finns skrivs aldrig över. Första gången skapas också schema/projekt.schema.json och
.vscode/extensions.json, som hjälper redigeringsprogram.
"""
LONGEST_NAME = 100
DEVICES = {
    *("con", "prn", "aux", "nul"),
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
}


@click.command(cls=SwedishCommand, context_settings=CONTEXT, help=HELP)
@click.argument("name", metavar="NAMN")
@click.option("--pack", default="standard", metavar="MALLPAKET", help="Förbundets mallpaket.")
def new(name: str, pack: str) -> None:
    """Write a starter file, and say what to do with it."""
    name = unicodedata.normalize("NFC", " ".join(name.split()))
    path = DEFAULT / f"{_usable(name)}.yaml"
    refuse_unknown("Mallpaketet", [pack], available_packs(pack_roots(path)))
    _write_new(path, starter(name, pack, datetime.now().astimezone().year))
    click.echo(str(path))
    if helping := list(map(str, provide_editor_files(Path()))):
        talk(f"Redigeringsprogram får hjälp av {listed(helping)}, som också skapades.")
    talk("Öppna filen och skriv där det står SKRIV HÄR. Kör sedan rapportgen check.")


def _usable(name: str) -> str:
    """Return the file name for a project's name; a path, or a name of signs only, is refused.

    Windows takes some names for devices, whatever follows the dot: those get an ending.
    """
    stem = ascii_name(name)
    if not stem or any(sign in name for sign in "/\\") or not name.isprintable():
        give_up(
            f"Namnet {name!r} går inte att använda.",
            "Skriv ett namn med bokstäver eller siffror, utan snedstreck och osynliga tecken.",
        )
    if masked(name) != name or masked(stem) != stem:
        give_up(
            "Namnet innehåller ett personnummer.",
            "Välj ett namn som inte pekar ut någon: det syns i filens namn och i alla dokument.",
        )
    if len(name) > LONGEST_NAME:
        give_up("Namnet är för långt.", f"Skriv högst {LONGEST_NAME} tecken.")
    return f"{stem}-projekt" if stem in DEVICES else stem


def _write_new(path: Path, text: str) -> None:
    """Write a file that does not exist; one that cannot be written whole is not left behind."""
    try:
        path.parent.mkdir(exist_ok=True)
        file = path.open("x", encoding="utf-8", newline="\n")
    except FileExistsError:
        _refuse_existing(path)
    except OSError:
        _cannot_write(path)
    try:
        with file:
            file.write(text)
    except OSError:
        path.unlink()
        _cannot_write(path)


def _refuse_existing(path: Path) -> NoReturn:
    if link := broken_link(path):
        give_up(where_it_leads(link), REMEDY)
    if path.parent.is_dir():
        give_up(f"{path} finns redan.", "Välj ett annat namn, eller öppna filen som finns.")
    give_up(
        f"{path.parent} är en fil, men ska vara en mapp.",
        "Flytta filen, eller gå till en annan mapp.",
    )


def _cannot_write(path: Path) -> NoReturn:
    give_up(
        f"{path} går inte att skriva.",
        "Kontrollera att du får skriva i mappen och att disken inte är full.",
    )
