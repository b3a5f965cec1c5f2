"""The data of a project goes along inside its documents, where the format can hold it."""

from collections.abc import Iterable

from rapportgen.build.examine import Buildable
from rapportgen.document.blocks import Attachment
from rapportgen.source.canonical import canonical
from rapportgen.writers.formats import holds_files

WITHOUT_FILES = "a-2a"
DEFAULT_ARCHIVE = "a-3a"
ARCHIVES = (WITHOUT_FILES, DEFAULT_ARCHIVE)
"""The kinds of PDF for archives: without files inside, and with the project's data."""


def attachments(subject: Buildable, formats: Iterable[str], archive: str) -> tuple[Attachment, ...]:
    """Return the files that go inside a document in some formats, for a kind of archive."""
    if archive == WITHOUT_FILES or not any(map(holds_files, formats)):
        return ()
    return (_project_data(subject),)


def _project_data(subject: Buildable) -> Attachment:
    """Return a project's file in canonical form, so that no comment leaves the house."""
    return Attachment(
        name="projekt.yaml",
        media_type="application/yaml",
        description="Projektets uppgifter, som handlingen är gjord av.",
        content=canonical(subject.source.data).encode(),
    )
