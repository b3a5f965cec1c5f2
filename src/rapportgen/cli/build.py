"""`rapportgen build`: documents from project files."""

import sys
from pathlib import Path

import click

from rapportgen.build.attaching import ARCHIVES, DEFAULT_ARCHIVE
from rapportgen.build.files import clashing
from rapportgen.build.order import Order
from rapportgen.build.project import Built
from rapportgen.build.run import build_all
from rapportgen.cli.exit_codes import exit_code
from rapportgen.cli.jobs import number_of_jobs
from rapportgen.cli.moment import asked_moment
from rapportgen.cli.paths import named_files
from rapportgen.cli.progress import tracked
from rapportgen.cli.swedish import CONTEXT, SwedishCommand
from rapportgen.cli.tell import excused, tell
from rapportgen.cli.terminal import give_up, reader_may_leave
from rapportgen.cli.unknown import refuse_unknown
from rapportgen.cli.wanted import wanted_documents
from rapportgen.cli.words import refuse_empty, words
from rapportgen.values.masking import masked
from rapportgen.writers.formats import DEFAULT_PDF_ENGINE, PDF_ENGINES, format_names

HELP = """Skapa dokument av projektfiler.

Utan FIL byggs alla filer i projects/. Dokumenten hamnar i output/, i en mapp för varje projektfil.
Ett projekt med fel byggs inte, men de andra byggs ändå.
"""
WORTH_A_PROCESS = 4  # as many projects as are built while a process starts


@click.command(cls=SwedishCommand, context_settings=CONTEXT, help=HELP)
@click.argument("paths", nargs=-1, metavar="[FIL…]")
@click.option(
    "--document",
    "documents",
    multiple=True,
    metavar="NAMN",
    help="Bara dessa dokument, med komma emellan: ansokan,webbsida. Mallpaketet standard har "
    "ansokan, presentation, projektplan, lagesrapport, rekvisition, slutrapport och webbsida.",
)
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="FORMAT",
    help="Bara dessa format, med komma emellan: docx,pdf,html,pptx.",
)
@click.option("--output", default="output", metavar="MAPP", help="Mappen för dokumenten.")
@click.option("--jobs", default="", metavar="ANTAL", help="Så många projekt samtidigt.")
@click.option(
    "--archive",
    default=DEFAULT_ARCHIVE,
    metavar="SORT",
    help="PDF för arkiv: a-3a, med projektets uppgifter som bilaga inuti, eller a-2a, utan.",
)
@click.option(
    "--pdf-engine",
    default=DEFAULT_PDF_ENGINE,
    metavar="PROGRAM",
    help="PDF görs med weasyprint, eller med typst som går fortare men installeras för sig.",
)
@click.option("--draft", is_flag=True, help="Bygg utkast, även av projekt med fel.")
@click.option("--force", is_flag=True, help="Skriv över även dokument som verkar vara öppna.")
def build(  # noqa: PLR0913, PLR0917 - one parameter for each option
    paths: tuple[str, ...],
    documents: tuple[str, ...],
    formats: tuple[str, ...],
    output: str,
    jobs: str,
    archive: str,
    pdf_engine: str,
    *,
    draft: bool,
    force: bool,
) -> None:
    """Build documents, say what was found, and list what was written."""
    given = {"--document": documents, "--format": formats, "--output": (output,)}
    refuse_empty("build", {**given, "--archive": (archive,), "--pdf-engine": (pdf_engine,)})
    if masked(output) != output:
        give_up(f"Mappen {output} har ett personnummer i sitt namn.", "Välj en annan med --output.")
    asked = tuple(word.removeprefix(".") for word in words(formats))
    refuse_unknown("Formatet", asked, format_names())
    refuse_unknown("Arkivformatet", (archive,), ARCHIVES)
    refuse_unknown("PDF-programmet", (pdf_engine,), tuple(PDF_ENGINES))
    files = named_files(paths)
    wanted = wanted_documents(documents, files)
    clashes, moment = clashing(files), asked_moment()
    orders = [
        Order(
            file,
            Path(output),
            wanted,
            asked,
            draft=draft,
            force=force,
            archive=archive,
            pdf_engine=pdf_engine,
            by_name=str(file) in paths,
            moment=moment,
        )
        for file in files
        if file not in clashes
    ]
    processes = number_of_jobs(jobs, len(orders), WORTH_A_PROCESS)
    done = tracked(build_all(orders, processes), len(orders), "Bygger")
    results = [Built(file, [finding]) for file, finding in clashes.items()] + list(done)
    told = results if asked else [excused(built) for built in results]
    with reader_may_leave():
        tell(told)
    sys.exit(exit_code(finding for built in told for finding in built.diagnostics))
