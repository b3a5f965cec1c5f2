"""`rapportgen check`: what is wrong with the project files."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from rapportgen.build.asked import asked_of
from rapportgen.build.examine import Examined, examine
from rapportgen.build.unexpected import unexpected
from rapportgen.cli.exit_codes import exit_code
from rapportgen.cli.paths import named_files
from rapportgen.cli.swedish import CONTEXT, SwedishCommand
from rapportgen.cli.terminal import paint_for, reader_may_leave
from rapportgen.cli.unknown import refuse_unknown
from rapportgen.cli.wanted import wanted_documents
from rapportgen.cli.words import refuse_empty
from rapportgen.packs.shelf import Shelf
from rapportgen.report.file_report import FileReport
from rapportgen.report.formats import format_names, reporter

HELP = """Kontrollera projektfiler.

Utan FIL kontrolleras alla filer i projects/. Slutkoden är 0 när inga fel hittas, 1 när det finns
fel och 2 när kontrollen inte kunde göras.
"""
FORMATS = f"{', '.join(format_names())}."


@click.command(cls=SwedishCommand, context_settings=CONTEXT, help=HELP)
@click.argument("paths", nargs=-1, metavar="[FIL…]")
@click.option("--format", "form", default="text", metavar="FORMAT", help=FORMATS)
@click.option(
    "--document",
    "documents",
    multiple=True,
    metavar="NAMN",
    help="Kräv allt som dokumenten behöver: ansokan,slutrapport.",
)
@click.option("--strict", is_flag=True, help="Räkna varningar som fel.")
def check(paths: tuple[str, ...], form: str, documents: tuple[str, ...], *, strict: bool) -> None:
    """Check files and report in a format."""
    form = form.strip().lower()
    refuse_unknown("Formatet", [form], format_names())
    refuse_empty("check", {"--document": documents})
    files = named_files(paths)
    checked = _Checked(files, wanted_documents(documents, files), strict=strict)
    with reader_may_leave():
        for piece in reporter(form)(checked.reports(), paint_for(sys.stdout)):
            click.echo(piece, nl=False)
    sys.exit(checked.code)


class _Checked:
    """Files checked one at a time, so that memory does not grow with their number."""

    def __init__(self, files: list[Path], documents: tuple[str, ...], *, strict: bool) -> None:
        self._files, self._documents, self._strict = files, documents, strict
        self.code = 0

    def reports(self) -> Iterator[FileReport]:
        """Yield what is to be said of each file, noting the exit code on the way."""
        shelf = Shelf()
        for file in self._files:
            examined = asked_of(_examined(file, shelf), self._documents)
            self.code = max(self.code, exit_code(examined.diagnostics, strict=self._strict))
            yield FileReport(
                str(file), examined.diagnostics, examined.waived, malformed=examined.malformed
            )


def _examined(file: Path, shelf: Shelf) -> Examined:
    try:
        return examine(file, shelf)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other files are checked
        return Examined(file, (unexpected(file, error),))
