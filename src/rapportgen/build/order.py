"""What is asked for: the documents of one project, and how they are to be made."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rapportgen.build.attaching import DEFAULT_ARCHIVE
from rapportgen.writers.formats import DEFAULT_PDF_ENGINE


@dataclass(frozen=True, slots=True)
class Order:
    """What to build of a project; no documents means all that the project has the parts for.

    No formats means those that each document is made in. `archive` is the kind of PDF, and
    `pdf_engine` what makes it. `moment` is when the documents say that they were made, instead of
    on their own day. A file that was asked for `by_name` must be able to become the documents that
    were asked for.
    """

    path: Path
    output: Path
    documents: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    draft: bool = False
    force: bool = False
    archive: str = DEFAULT_ARCHIVE
    pdf_engine: str = DEFAULT_PDF_ENGINE
    by_name: bool = False
    moment: datetime | None = None

    @property
    def takes_long(self) -> bool:
        """Return whether a file that is asked for may take as long as many others."""
        return self.pdf_engine == "weasyprint" and "pdf" in (self.formats or ("pdf",))
