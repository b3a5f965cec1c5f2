"""A job done: documents made of a project, in this process or another, here or elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from rapportgen.build.asked import lacking, lacking_diagnostic, no_such_document, no_such_format
from rapportgen.build.attaching import attachments
from rapportgen.build.document_fault import finding_of
from rapportgen.build.examine import Buildable, Examined, examine_content
from rapportgen.build.job import Job, unpacked
from rapportgen.build.made import Made, Output, Planned, Skipped
from rapportgen.build.named import Named, chosen, named
from rapportgen.build.naming import asked_formats, output_name
from rapportgen.build.order import Order
from rapportgen.build.word_only import told_of_every_format, told_of_format
from rapportgen.checks.completeness import missing_parts
from rapportgen.checks.persons_shown import numbers_in_document
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.document.blocks import Document
from rapportgen.packs.pack import DocumentType, Pack
from rapportgen.packs.tema import Tema
from rapportgen.templates.items import Item, items
from rapportgen.templates.render import render
from rapportgen.values.fault import Fault
from rapportgen.writers.formats import shortfalls, writer


@dataclass(frozen=True, slots=True)
class _Work:
    """A job under way: what it is done with, and what has come of it so far."""

    job: Job
    subject: Buildable
    made: Made

    @property
    def order(self) -> Order:
        return self.job.order

    def tell(self, *found: Diagnostic) -> None:
        """Note what was found, once: documents share what some of it is about."""
        told = self.made.diagnostics
        told.extend(finding for finding in found if finding not in told)


def make(job: Job) -> Made:
    """Make the documents of a job; a project with errors becomes only drafts.

    One that tells of persons does not become even that, since a draft is sent around like any
    document.
    """
    examined = _examined(job)
    made = Made(job.order.path, told_of_every_format(examined.diagnostics), examined.waived)
    if examined.subject is None:
        return made
    if examined.tells_of_persons:
        made.tells_of_persons = True
        return made
    if examined.has_errors and not job.order.draft:
        made.can_be_draft = True
        return made
    made.packs = examined.subject.pack.chain
    made.planned = tuple(map(partial(_plan, examined.subject), _kinds(examined.subject)))
    work = _Work(job, examined.subject, made)
    for asked in _documents(work):
        work.tell(*_strange_formats(work.order, asked.document))
        for item in chosen(asked, examined.subject.projekt):
            _make_document(work, asked.document, item)
    return made


def planned(job: Job) -> tuple[Planned, ...]:
    """Return all that the project of a job can become, nothing if no document can be made of it."""
    examined = _examined(job)
    subject = examined.subject
    if subject is None or (examined.has_errors and not job.order.draft):
        return ()
    return tuple(_plan(subject, document) for document in _kinds(subject))


def _examined(job: Job) -> Examined:
    return examine_content(job.order.path, job.content, unpacked(job.packs))


def _kinds(subject: Buildable) -> tuple[DocumentType, ...]:
    return tuple(subject.pack.documents.values())


def _plan(subject: Buildable, document: DocumentType) -> Planned:
    missing = missing_parts(subject.projekt, document)
    found = () if missing else items(document, subject.projekt)
    numbers = tuple(item.number for item in found if item)
    return Planned(document.name, document.titel, document.formats, numbers, missing)


def _documents(work: _Work) -> Iterator[Named]:
    """Yield the documents to make; those that cannot be are noted as skipped, or as findings."""
    order, subject = work.order, work.subject
    for name in order.documents or _made_so(order, subject.pack):
        asked = named(name, subject.pack.documents)
        if asked is None:
            work.tell(no_such_document(name, subject))
        elif not (missing := lacking(asked, subject.projekt)):
            yield asked
        elif order.documents and order.by_name:
            work.tell(lacking_diagnostic(asked, missing, subject))
        elif order.documents or asked.document.per is None:  # a list without items lacks nothing
            work.made.skipped.append(Skipped(asked.titel, missing))


def _made_so(order: Order, pack: Pack) -> Iterator[str]:
    """Yield the names of the documents that are made in some of the formats of an order."""
    for name, document in pack.documents.items():
        if asked_formats(order, document.formats):
            yield name


def _strange_formats(order: Order, document: DocumentType) -> Iterator[Diagnostic]:
    """Yield that a document that was asked for by name is made in none of the formats asked for."""
    if order.documents and not asked_formats(order, document.formats):
        for suffix in order.formats:
            yield no_such_format(suffix, document)


def _make_document(work: _Work, document: DocumentType, item: Item | None) -> None:
    names = _names(work.job, document, item)
    if not names:
        return
    finished = _finished(work, document, item, tuple(names))
    if finished is None:
        return
    for suffix, name in names.items():
        _write(work, finished, suffix, name)


def _names(job: Job, document: DocumentType, item: Item | None) -> dict[str, str]:
    """Return the formats in which to make a document, with the names of its files."""
    number = item.number if item else None
    formats = asked_formats(job.order, document.formats)
    named = {suffix: output_name(job.order, document.name, number, suffix) for suffix in formats}
    return {key: name for key, name in named.items() if job.only is None or name in job.only}


def _finished(
    work: _Work, document: DocumentType, item: Item | None, formats: tuple[str, ...]
) -> Document | None:
    """Return a document ready to be written, or None when what kept it from that has been told."""
    order, subject = work.order, work.subject
    rendered = render(subject.pack, document, subject.projekt, subject.source, item)
    if isinstance(rendered, Diagnostic):
        work.tell(rendered)
        return None
    work.tell(*rendered.warnings)
    finished = replace(
        rendered.document,
        draft=order.draft,
        attachments=attachments(subject, formats, order.archive),
        moment=order.moment,
    )
    if persons := list(numbers_in_document(finished, str(order.path), work.made.waived)):
        work.tell(*persons)
        work.made.tells_of_persons = True
        return None
    return finished


def _write(work: _Work, document: Document, suffix: str, name: str) -> None:
    tema, assets, engine = _look(work.subject), work.subject.pack.assets, work.order.pdf_engine
    finding = partial(finding_of, subject=work.subject, output=work.order.output / name)
    content = writer(suffix, engine)(document, tema, assets)
    if isinstance(content, Fault):
        work.tell(finding(content))
        return
    lost = shortfalls(suffix, engine)(document, tema, assets)
    work.tell(*told_of_format(suffix, work.subject.pack), *map(finding, lost))
    work.made.outputs.append(Output(name, content))


def _look(subject: Buildable) -> Tema:
    """Return the look of the pack, under the name of the project's own förbund when it has one."""
    tema, own = subject.pack.tema, subject.projekt.förbund
    return tema.model_copy(update={"sidhuvud": own}) if own else tema
