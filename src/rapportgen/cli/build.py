"""`rapportgen build`: documents from project files."""

import sys
from contextlib import closing
from pathlib import Path

import click

from rapportgen.build.attaching import ARCHIVES, DEFAULT_ARCHIVE
from rapportgen.build.files import clashing
from rapportgen.build.order import Order
from rapportgen.build.project import Built
from rapportgen.build.run import build_all
from rapportgen.cli.executor import DEFAULT_LIMIT, crew_asked
from rapportgen.cli.exit_codes import exit_code
from rapportgen.cli.interrupts import hear_once
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
from rapportgen.writers.formats import DEFAULT_PDF_ENGINE, PDF_ENGINES, format_names, package_name

HELP = """Skapa dokument av projektfiler.

Utan FIL byggs alla filer i projects/. Dokumenten hamnar i output/, i en mapp för varje projektfil.
Ett projekt med fel byggs inte, men de andra byggs ändå.
"""
USUAL = ("docx", "html", "pdf")  # what most documents are made in when nobody says anything


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
    "--executor",
    default="",
    metavar="ADRESS",
    help="Bygg på ett Dask-kluster: dask://DATOR:PORT.",
)
@click.option(
    "--time-limit",
    default="",
    metavar="SEKUNDER",
    help=f"Så lång tid får ett dokument ta. Utan valet: {DEFAULT_LIMIT}.",
)
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
    executor: str,
    time_limit: str,
    archive: str,
    pdf_engine: str,
    *,
    draft: bool,
    force: bool,
) -> None:
    """Build documents, say what was found, and list what was written."""
    hear_once()
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
    writers = tuple(package_name(name, pdf_engine) for name in asked or USUAL)
    with (
        crew_asked(executor, jobs, time_limit, len(orders), writers) as crew,
        closing(build_all(orders, crew)) as work,
    ):
        done = list(tracked(work, len(orders), "Bygger", "projekt"))
    results = [*(Built(file, [finding]) for file, finding in clashes.items()), *done]
    told = results if asked else [excused(built) for built in results]
    with reader_may_leave():
        tell(told)
    sys.exit(exit_code(finding for built in told for finding in built.diagnostics))
