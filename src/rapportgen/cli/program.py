"""The program's entry: one place that turns what happened into an exit code."""

import errno
import importlib
import os
import sys
from typing import NoReturn, cast

import click
from click.exceptions import NoSuchCommand

from rapportgen import __version__
from rapportgen.build.garbage import search_seldom
from rapportgen.build.shortage import is_short_of_memory
from rapportgen.build.unexpected import REMEDY, description
from rapportgen.cli.interrupts import hear_once
from rapportgen.cli.stopped import STOPS, stop_code
from rapportgen.cli.swedish import CONTEXT, remedy, usage_error
from rapportgen.cli.terminal import discard_output, give_up, never_fail_on_letters, talk

COMMANDS = ("new", "check", "build", "watch", "explain", "schema")
HELP = f"""\
rapportgen {__version__}: ansökan, projektplan och slutrapport med mera, ur en enda fil.

Börja så här:
  rapportgen new Infosamverkan     skapa projects/infosamverkan.yaml
  rapportgen check                 kontrollera alla filer i projects/
  rapportgen build                 skapa dokumenten i output/

Alla kommandon:
  new NAMN        skapa en projektfil med förklaringar
  check [FIL…]    kontrollera projektfiler
  build [FIL…]    skapa Word, PDF, HTML och PowerPoint
  watch [FIL…]    bygg om dokumenten varje gång du sparar
  explain REGEL   förklara en regel, till exempel RG201
  schema          skriv ut projektfilens schema för redigeringsprogram

Hjälp om ett kommando: rapportgen check --help
"""


class _Root(click.Group):
    """The commands, each the function of its name in the module of its name, loaded when called."""

    def list_commands(self, _: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = importlib.import_module(f"rapportgen.cli.{name}")
        hear_once()  # from here on there is something to end in good order
        return cast("click.Command", getattr(module, name))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            raise NoSuchCommand(args[0], possibilities=COMMANDS, ctx=ctx)
        return super().resolve_command(ctx, args)

    def get_help(self, _: click.Context) -> str:
        return HELP.rstrip()


@click.group(cls=_Root, invoke_without_command=True, context_settings=CONTEXT)
@click.option("--version", is_flag=True, help="Visa programmets version.")
@click.pass_context
def rapportgen(ctx: click.Context, *, version: bool) -> None:
    """Show the short help, or go on to a command."""
    if version:
        click.echo(f"rapportgen {__version__}")
    elif ctx.invoked_subcommand is None:
        click.echo(HELP.rstrip())


def run() -> NoReturn:
    """Run the program; exit 0 when all is well, 1 for errors found, 2 when it could not run."""
    never_fail_on_letters()
    search_seldom()
    try:
        sys.exit(rapportgen.main(prog_name="rapportgen", standalone_mode=False))
    except click.ClickException as error:
        give_up(usage_error(error), remedy(error))
    except (click.Abort, *STOPS) as stop:  # click makes an Abort of Ctrl-C
        talk("Avbrutet. Det som hann bli klart finns kvar.")
        sys.exit(stop_code(stop))
    except BrokenPipeError:
        discard_output()
        sys.exit(0)
    except Exception as error:  # noqa: BLE001 - whatever it is, it becomes words and an exit code
        if os.environ.get("RAPPORTGEN_DEBUG"):
            _show_traceback()
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            discard_output()
            give_up("Utskriften får inte plats: disken är full.", "Frigör utrymme och försök igen.")
        if isinstance(error, MemoryError) or is_short_of_memory():
            give_up("Minnet räckte inte till.", "Stäng andra program och kör kommandot igen.")
        give_up(description(error), REMEDY)


def _show_traceback() -> NoReturn:
    """End as Python does with an error nobody caught, but with what it quotes masked."""
    import traceback  # noqa: PLC0415 - only who looks for a mistake needs it

    talk(traceback.format_exc().rstrip("\n"))
    sys.exit(1)
