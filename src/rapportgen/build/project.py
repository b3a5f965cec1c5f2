"""One project becomes documents: a self-contained piece of work, for this process or another."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from rapportgen.build.asked import no_such_document, no_such_format
from rapportgen.build.attaching import DEFAULT_ARCHIVE, attachments
from rapportgen.build.examine import Buildable, examine
from rapportgen.build.writing import open_elsewhere, write_whole
from rapportgen.checks.completeness import missing_parts, missing_parts_diagnostic
from rapportgen.checks.persons_shown import numbers_in_document
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.waived import Waived
from rapportgen.packs.pack import DocumentType
from rapportgen.packs.shelf import Shelf
from rapportgen.templates.items import Item, items
from rapportgen.templates.render import render
from rapportgen.values.fault import Fault
from rapportgen.writers.formats import shortfalls, writer


@dataclass(frozen=True, slots=True)
class Order:
    """What to build of a project; no documents means all that the project has the parts for.

    No formats means those that each document is made in. `archive` is the kind of PDF.
    A file that was asked for `by_name` must be able to become the documents that were asked for.
    """

    path: Path
    output: Path
    documents: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    draft: bool = False
    force: bool = False
    archive: str = DEFAULT_ARCHIVE
    by_name: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """A document that was not built because the project lacks parts that it requires."""

    document: str
    missing: tuple[str, ...]


@dataclass
class Built:
    """What came of an order."""

    path: Path
    diagnostics: list[Diagnostic] = field(default_factory=list)
    waived: tuple[Waived, ...] = ()
    written: list[Path] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    can_be_draft: bool = False
    tells_of_persons: bool = False


def build_project(order: Order, shelf: Shelf) -> Built:
    """Build the documents of an order; a project with errors is built only as a draft.

    One that tells of persons is not even that, since a draft is sent around like any document.
    """
    examined = examine(order.path, shelf)
    built = Built(order.path, list(examined.diagnostics), examined.waived)
    if examined.subject is None:
        return built
    if examined.tells_of_persons:
        built.tells_of_persons = True
        return built
    if examined.has_errors and not order.draft:
        built.can_be_draft = True
        return built
    for document in _documents(order, examined.subject, built):
        for suffix in _strange_formats(order, document):
            built.diagnostics.append(no_such_format(suffix, document, examined.subject))
        for item in items(document, examined.subject.projekt):
            _build_document(order, document, item, examined.subject, built)
    return built


def _documents(order: Order, subject: Buildable, built: Built) -> Iterator[DocumentType]:
    """Yield the documents to build; those that cannot be are noted as skipped, or as findings."""
    for name in order.documents or subject.pack.documents:
        document = subject.pack.documents.get(name)
        if document is None:
            built.diagnostics.append(no_such_document(name, subject))
            continue
        missing = missing_parts(subject.projekt, document)
        if not missing:
            yield document
        elif order.documents and order.by_name:
            finding = missing_parts_diagnostic(document, missing, subject.source)
            built.diagnostics.append(finding)
        elif order.documents or document.per is None:  # a list without items lacks nothing
            built.skipped.append(Skipped(document.titel, missing))


def _formats(order: Order, document: DocumentType) -> tuple[str, ...]:
    """Return the formats to make a document in."""
    asked = order.formats or document.formats
    return tuple(suffix for suffix in asked if suffix in document.formats)


def _strange_formats(order: Order, document: DocumentType) -> Iterator[str]:
    """Yield the formats asked for, where a document asked for by name is made in none of them."""
    if order.documents and not _formats(order, document):
        yield from order.formats


def _build_document(
    order: Order, document: DocumentType, item: Item | None, subject: Buildable, built: Built
) -> None:
    pack = subject.pack
    rendered = render(pack, document, subject.projekt, subject.source, item)
    if isinstance(rendered, Diagnostic):
        built.diagnostics.append(rendered)
        return
    built.diagnostics.extend(rendered.warnings)
    formats = _formats(order, document)
    files = attachments(subject, formats, order.archive)
    finished = replace(rendered.document, draft=order.draft, attachments=files)
    if persons := list(numbers_in_document(finished, str(order.path), built.waived)):
        built.diagnostics.extend(persons)
        built.tells_of_persons = True
        return
    for suffix in formats:
        target = order.output / order.path.stem / f"{_name(order, document, item)}.{suffix}"
        content = writer(suffix)(finished, pack.tema, pack.assets)
        lost = shortfalls(suffix)(finished, pack.tema, pack.assets)
        built.diagnostics.extend(_fault(fault, target) for fault in lost)
        wrong = _put(target, content, order)
        if wrong is None:
            built.written.append(target)
        else:
            built.diagnostics.append(wrong)


def _name(order: Order, document: DocumentType, item: Item | None) -> str:
    number = f"-{item.number}" if item else ""
    return f"{document.name}{number}{'-utkast' if order.draft else ''}"


def _put(target: Path, content: bytes | Fault, order: Order) -> Diagnostic | None:
    """Write a document where it belongs; return what kept that from happening."""
    if isinstance(content, Fault):
        return _fault(content, target)
    if not order.force and (opened := open_elsewhere(target)):
        return opened
    return write_whole(target, content)


def _fault(fault: Fault, path: Path) -> Diagnostic:
    return Diagnostic(
        fault.rule, Place(str(path)), fault.message, fault.help, severity=fault.rule.severity
    )
