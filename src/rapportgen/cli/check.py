"""`rapportgen check`: what is wrong with the project files."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import click

from rapportgen.build.check_run import check_all
from rapportgen.build.examine import Examined
from rapportgen.cli.exit_codes import exit_code
from rapportgen.cli.jobs import number_of_jobs
from rapportgen.cli.paths import named_files, paths_meant
from rapportgen.cli.progress import tracked_beside
from rapportgen.cli.swedish import CONTEXT, SwedishCommand
from rapportgen.cli.terminal import give_up, paint_for, write_all
from rapportgen.cli.unknown import refuse_unknown
from rapportgen.cli.wanted import wanted_documents
from rapportgen.cli.words import refuse_empty
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Severity
from rapportgen.report.file_report import FileReport
from rapportgen.report.formats import format_names, reporter

HELP = """Kontrollera projektfiler.

Utan FIL kontrolleras alla filer i projects/. Slutkoden är 0 när inga fel hittas, 1 när det finns
fel och 2 när kontrollen inte kunde göras.
"""
FORMATS = f"{', '.join(format_names())}."
WORTH_A_PROCESS = 500  # files; about as many are checked while another process gets ready


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
@click.option("--jobs", metavar="ANTAL", help="Så många filer samtidigt.")
@click.option("--watch", is_flag=True, help="Kontrollera igen varje gång du sparar.")
def check(  # noqa: PLR0913 - one parameter for each option
    paths: tuple[str, ...],
    form: str,
    documents: tuple[str, ...],
    jobs: str | None,
    *,
    strict: bool,
    watch: bool,
) -> None:
    """Check files and report in a format."""
    form = form.strip().lower()
    refuse_unknown("Formatet", [form], format_names())
    refuse_empty("check", {"--document": documents})
    files = named_files(paths)
    checked = _Checked(form, wanted_documents(documents, files), jobs, strict=strict)
    if watch:
        _refuse_reports(form)
        from rapportgen.cli.saved import check_saved  # noqa: PLC0415 - loads slowly, for one option

        check_saved(paths_meant(paths), checked.tell)
    write_all(checked.report(files))
    sys.exit(checked.code)


def _refuse_reports(form: str) -> None:
    """End the program if the format is a whole report: it would never come to its end."""
    if form != "text":
        give_up(f"--watch går inte ihop med --format {form}.", "Ta bort ett av valen.")


class _Checked:
    """Files told of one at a time, so that memory does not grow with their number."""

    def __init__(
        self, form: str, documents: tuple[str, ...], jobs: str | None, *, strict: bool
    ) -> None:
        self._form, self._documents, self._jobs, self._strict = form, documents, jobs, strict
        self.code = 0

    def tell(self, files: Sequence[Path]) -> None:
        """Check files and write the report; a reader that has left ends the program."""
        for piece in self.report(files):
            click.echo(piece, nl=False)

    def report(self, files: Sequence[Path]) -> Iterator[str]:
        """Check files and return the report in pieces."""
        jobs = number_of_jobs(self._jobs, len(files), WORTH_A_PROCESS)
        examined = check_all(files, self._documents, jobs)
        watched = tracked_beside(sys.stdout, examined, len(files))
        return reporter(self._form)(self._reports(watched), paint_for(sys.stdout))

    def _reports(self, files: Iterable[Examined]) -> Iterator[FileReport]:
        """Yield what is to be said of each file, noting the exit code on the way."""
        for file in files:
            found = tuple(map(_weighed, file.diagnostics)) if self._strict else file.diagnostics
            self.code = max(self.code, exit_code(found))
            yield FileReport(str(file.path), found, file.waived, malformed=file.malformed)


def _weighed(diagnostic: Diagnostic) -> Diagnostic:
    """Return a finding as an error: who judges the report alone must see what the code says."""
    return replace(diagnostic, severity=Severity.ERROR)
