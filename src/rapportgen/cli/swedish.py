"""Click in Swedish: help pages, and usage errors told from their types and not their texts."""

import click
from click.exceptions import (
    BadOptionUsage,
    BadParameter,
    MissingParameter,
    NoSuchCommand,
    NoSuchOption,
)

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_QUOTE = "Sätt citattecken runt det som innehåller mellanslag."
_HELP = ("-h, --help", "Visa den här hjälpen.")


class TooManyWords(click.UsageError):
    """More arguments than a command takes."""

    def __init__(self, words: list[str], ctx: click.Context) -> None:
        """Remember the words that are too many."""
        super().__init__("", ctx)
        self.words = words


class SwedishCommand(click.Command):
    """A command whose help page is in Swedish."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Return no words: those that no argument takes are an error, with a type of its own."""
        ctx.allow_extra_args = True
        try:
            words = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # not every one says which command it is about
            raise
        if words:
            raise TooManyWords(words, ctx)
        return words

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line that shows how the command is called."""
        arguments = [p.metavar for p in self.params if isinstance(p, click.Argument) and p.metavar]
        formatter.write_usage(ctx.command_path, " ".join([*arguments, "[VAL]"]), "Användning: ")

    def format_options(self, _: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options with their explanations."""
        options = [param for param in self.params if isinstance(param, click.Option)]
        with formatter.section("Val"):
            formatter.write_dl([*((_spelled(o), o.help or "") for o in options), _HELP])


def _spelled(option: click.Option) -> str:
    return ", ".join(option.opts) + (f" {option.metavar}" if option.metavar else "")


def usage_error(error: click.ClickException) -> str:
    """Return what is wrong with a command line, in Swedish."""
    match error:
        case NoSuchCommand():
            words = f"Kommandot {error.command_name} finns inte.{_meant(error.possibilities)}"
        case NoSuchOption():
            words = f"Valet {error.option_name} finns inte.{_meant(error.possibilities)}"
        case BadOptionUsage():
            words = f"Valet {error.option_name} {_value_needed(error)}"
        case TooManyWords():
            words = f"Det är ett ord för mycket: {' '.join(error.words)}. {_QUOTE}"
        case MissingParameter():
            words = f"{_name(error.param)} saknas."
        case BadParameter():
            words = f"Värdet för {_name(error.param)} går inte att använda."
        case _:
            words = "Kommandot är skrivet på ett sätt som inte går att tolka."
    return words


def remedy(error: click.ClickException) -> str:
    """Return where to read more about a command line that is wrong."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"Hjälp: {context.command_path if context else 'rapportgen'} --help"


def _value_needed(error: BadOptionUsage) -> str:
    params = error.ctx.command.params if error.ctx else []
    options = [param for param in params if isinstance(param, click.Option)]
    found = next((option for option in options if error.option_name in option.opts), None)
    return "behöver ett värde efter sig." if found and not found.is_flag else "tar inget värde."


def _name(param: click.Parameter | None) -> str:
    if param is None:
        return "Ett värde"
    return param.metavar or param.opts[0]


def _meant(possibilities: list[str] | None) -> str:
    return f" Menade du {possibilities[0]}?" if possibilities else ""
