"""Documents that are asked for by name: what keeps a project from becoming one of them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rapportgen.build import rules
from rapportgen.build.examine import Buildable, Examined
from rapportgen.checks.completeness import missing_parts, missing_parts_diagnostic
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.packs.pack import DocumentType


def asked_of(examined: Examined, documents: Iterable[str]) -> Examined:
    """Return what was found in a file, and why it cannot become some documents by name."""
    subject = examined.subject
    if subject is None:
        return examined
    lacking = tuple(_lacking(subject, documents))
    return replace(examined, diagnostics=(*lacking, *examined.diagnostics))


def no_such_document(name: str, subject: Buildable) -> Diagnostic:
    """Return the finding that a project's pack has no document of a name."""
    return Diagnostic(
        rules.NO_SUCH_DOCUMENT,
        subject.source.place(("mallpaket",)),
        f"Mallpaketet {subject.pack.name} har ingen mall för {name}.",
        f"Välj bland: {', '.join(subject.pack.documents)}.",
    )


def no_such_format(suffix: str, document: DocumentType, subject: Buildable) -> Diagnostic:
    """Return the finding that a document is not made in a format."""
    return Diagnostic(
        rules.NO_SUCH_FORMAT,
        subject.source.place(("mallpaket",)),
        f"Dokumentet {document.name} görs inte som {suffix}.",
        f"Välj bland: {', '.join(document.formats)}.",
    )


def _lacking(subject: Buildable, documents: Iterable[str]) -> Iterator[Diagnostic]:
    for name in documents:
        document = subject.pack.documents.get(name)
        if document is None:
            yield no_such_document(name, subject)
        elif missing := missing_parts(subject.projekt, document):
            yield missing_parts_diagnostic(document, missing, subject.source)
