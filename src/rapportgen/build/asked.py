"""Documents that are asked for by name: what keeps a project from becoming one of them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rapportgen.build import rules
from rapportgen.build.examine import Buildable, Examined
from rapportgen.build.named import Named, chosen, named
from rapportgen.checks.completeness import (
    MISSING_PARTS,
    missing_parts,
    missing_parts_diagnostic,
)
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import DocumentType
from rapportgen.templates.items import items
from rapportgen.values.listing import listed


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


def no_such_format(suffix: str, document: DocumentType) -> Diagnostic:
    """Return the finding that a document is not made in a format, at the word that asks for it."""
    before = f"--document {document.name} --format "
    start, end = len(before) + 1, len(before) + len(suffix) + 1
    return Diagnostic(
        rules.NO_SUCH_FORMAT,
        Place("kommandoraden", 1, start, 1, end, f"{before}{suffix}"),
        f"Dokumentet {document.name} görs inte som {suffix}.",
        f"Välj bland: {', '.join(document.formats)}.",
    )


def _lacking(subject: Buildable, documents: Iterable[str]) -> Iterator[Diagnostic]:
    for name in documents:
        asked = named(name, subject.pack.documents)
        if asked is None:
            yield no_such_document(name, subject)
        elif missing := lacking(asked, subject.projekt):
            yield lacking_diagnostic(asked, missing, subject)


def lacking(asked: Named, projekt: Projekt) -> tuple[str, ...]:
    """Return what a project lacks to become a document, by name; nothing when it can be made."""
    if missing := missing_parts(projekt, asked.document):
        return missing
    if asked.number is None or any(chosen(asked, projekt)):
        return ()
    return (f"nummer {asked.number} under {asked.document.per}",)


def lacking_diagnostic(asked: Named, missing: tuple[str, ...], subject: Buildable) -> Diagnostic:
    """Return the finding that a document which was asked for by name cannot be made."""
    if missing == missing_parts(subject.projekt, asked.document):
        return missing_parts_diagnostic(asked.document, missing, subject.source)
    return Diagnostic(
        MISSING_PARTS,
        subject.source.place((str(asked.document.per),)),
        f"{asked.titel} går inte att skapa: {listed(missing)} saknas.",
        _which_there_are(asked.document, subject.projekt),
    )


def _which_there_are(document: DocumentType, projekt: Projekt) -> str:
    match len(items(document, projekt)):
        case 0:
            return f"Lägg till {document.per} i projektfilen."
        case 1:
            return f"Välj {document.name}-1."
        case count:
            return f"Välj bland {document.name}-1 till {document.name}-{count}."
