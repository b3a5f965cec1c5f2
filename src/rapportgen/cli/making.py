"""What documents a command line asks for, and how they are to be made."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from rapportgen.build.attaching import ARCHIVES, DEFAULT_ARCHIVE
from rapportgen.build.files import clashing
from rapportgen.build.order import Order
from rapportgen.cli.moment import asked_moment
from rapportgen.cli.terminal import give_up
from rapportgen.cli.unknown import refuse_unknown
from rapportgen.cli.wanted import wanted_documents
from rapportgen.cli.words import refuse_empty, words
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.values.masking import masked
from rapportgen.writers.formats import DEFAULT_PDF_ENGINE, PDF_ENGINES, format_names, package_name

Command = TypeVar("Command", bound=Callable[..., Any])

USUAL = ("docx", "html", "pdf")  # what most documents are made in when nobody says anything

_OPTIONS = (
    click.option(
        "--document",
        "documents",
        multiple=True,
        metavar="NAMN",
        help="Bara dessa dokument, med komma emellan: ansokan,webbsida. Mallpaketet standard har "
        "ansokan, presentation, projektplan, lagesrapport, rekvisition, slutrapport och webbsida.",
    ),
    click.option(
        "--format",
        "formats",
        multiple=True,
        metavar="FORMAT",
        help="Bara dessa format, med komma emellan: docx,pdf,html,pptx.",
    ),
    click.option("--output", default="output", metavar="MAPP", help="Mappen för dokumenten."),
    click.option(
        "--archive",
        default=DEFAULT_ARCHIVE,
        metavar="SORT",
        help="PDF för arkiv: a-3a, med projektets uppgifter som bilaga inuti, eller a-2a, utan.",
    ),
    click.option(
        "--pdf-engine",
        default=DEFAULT_PDF_ENGINE,
        metavar="PROGRAM",
        help="PDF görs med weasyprint, eller med typst som går fortare men installeras för sig.",
    ),
    click.option("--draft", is_flag=True, help="Bygg utkast, även av projekt med fel."),
)


def making_options(command: Command) -> Command:
    """Give a command the options that say what documents to make, and how."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@dataclass(frozen=True, slots=True)
class Making:
    """What the options say, once they are known to make sense; `documents` are as written."""

    documents: tuple[str, ...]
    formats: tuple[str, ...]
    output: Path
    archive: str
    pdf_engine: str
    draft: bool
    moment: datetime | None

    @property
    def writers(self) -> tuple[str, ...]:
        """Return the packages that will write the documents."""
        return tuple(package_name(name, self.pdf_engine) for name in self.formats or USUAL)

    def orders(
        self, files: Sequence[Path], named: Sequence[str], *, force: bool = False
    ) -> tuple[list[Order], Mapping[Path, Diagnostic]]:
        """Return the orders of some files, and the files whose documents have nowhere to go.

        `named` are the files as the command line names them, each for itself.
        """
        wanted, clashes = wanted_documents(self.documents, files), clashing(files)
        orders = [
            Order(
                file,
                self.output,
                wanted,
                self.formats,
                draft=self.draft,
                force=force,
                archive=self.archive,
                pdf_engine=self.pdf_engine,
                by_name=str(file) in named,
                moment=self.moment,
            )
            for file in files
            if file not in clashes
        ]
        return orders, clashes


def asked_making(command: str, options: Mapping[str, Any]) -> Making:
    """Return what the options of a command say; end the program if they make no sense."""
    documents, formats, output = options["documents"], options["formats"], options["output"]
    archive, engine = options["archive"], options["pdf_engine"]
    given = {"--document": documents, "--format": formats, "--output": (output,)}
    refuse_empty(command, {**given, "--archive": (archive,), "--pdf-engine": (engine,)})
    if masked(output) != output:
        give_up(f"Mappen {output} har ett personnummer i sitt namn.", "Välj en annan med --output.")
    asked = tuple(word.removeprefix(".") for word in words(formats))
    refuse_unknown("Formatet", asked, format_names())
    refuse_unknown("Arkivformatet", (archive,), ARCHIVES)
    refuse_unknown("PDF-programmet", (engine,), tuple(PDF_ENGINES))
    moment = asked_moment()
    return Making(documents, asked, Path(output), archive, engine, options["draft"], moment)
