"""Where output goes: data to standard output, talk to standard error, colour only for people."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NoReturn, TextIO

import click

from rapportgen.report.paint import Paint, Role, plain
from rapportgen.values.masking import masked

_STYLES: dict[Role, dict[str, object]] = {
    "path": {"bold": True},
    "fel": {"fg": "red", "bold": True},
    "varning": {"fg": "yellow", "bold": True},
    "mark": {"fg": "red"},
    "help": {"fg": "cyan"},
    "quiet": {"dim": True},
}


def talk(message: str) -> None:
    """Write a message to the person at the keyboard, with every personnummer in it masked."""
    click.echo(masked(message), err=True)


def give_up(message: str, remedy: str = "") -> NoReturn:
    """End the program because it could not do what it was asked for."""
    talk(f"rapportgen: {message}")
    if remedy:
        talk(f"  {remedy}")
    sys.exit(2)


@contextmanager
def reader_may_leave() -> Iterator[None]:
    """Go on when whoever reads the output, such as `head`, has read enough of it."""
    try:
        yield
    except BrokenPipeError:
        discard_output()


def write_all(pieces: Iterable[str]) -> None:
    """Write pieces of text; when the reader leaves, the rest is still made, and goes nowhere.

    The exit code then tells all that there was to find. A pipe that fails when one of its programs
    does (`set -o pipefail`) must neither take a closed pipe for errors in the files nor look green
    because the errors came after the first page.
    """
    for piece in pieces:
        with reader_may_leave():
            click.echo(piece, nl=False)


def discard_output() -> None:
    """Let what is left of the output go nowhere, so that Python does not complain of it as well."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def paint_for(stream: TextIO | None) -> Paint:
    """Return how to colour text for a stream: not at all unless it is a terminal that wants it."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not is_terminal(stream):
        return plain
    return coloured


def coloured(role: Role, text: str) -> str:
    """Return a text in the colour of its role."""
    return click.style(text, **_STYLES[role])  # type: ignore[arg-type]  # options by keyword


def is_terminal(stream: TextIO | None) -> bool:
    """Return whether a person is watching a stream; one that was closed is none at all."""
    return stream is not None and stream.isatty()


def never_fail_on_letters() -> None:
    """Let a terminal that lacks a letter show a question mark instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
