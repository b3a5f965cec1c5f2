"""A project and a document type become a Document, or diagnostics that say why they cannot."""

import functools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import cast

import jinja2

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.document.blocks import Block, Document, Form
from rapportgen.markdown.blocks import to_blocks
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import DocumentType, Pack
from rapportgen.schema.record import Path, Record
from rapportgen.source.source import Source
from rapportgen.templates.engine import environment, fill
from rapportgen.templates.faults import explain_failure
from rapportgen.templates.functions import FUNCTIONS
from rapportgen.templates.inserted import Inserted
from rapportgen.templates.items import Item
from rapportgen.templates.prose import Dropped, noting_dropped
from rapportgen.templates.references import referable
from rapportgen.templates.rules import NOT_SHOWN
from rapportgen.templates.structure import numbered, settled
from rapportgen.templates.unshown_places import REMEDY, not_shown
from rapportgen.values.prosa import Prosa

_REWRITE = "Ta bort det, eller skriv om det som text, lista eller tabell."


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document, with warnings about what it could not show."""

    document: Document
    warnings: tuple[Diagnostic, ...]


@functools.lru_cache(maxsize=64)
def _environment(pack: Pack) -> jinja2.Environment:
    return environment(pack, FUNCTIONS)


def render(
    pack: Pack,
    document: DocumentType,
    projekt: Projekt,
    source: Source,
    item: Item | None = None,
) -> Rendered | Diagnostic:
    """Return a project as a document of a type, by the pack's template.

    A document that is made for each item of a list is about one of them: `denna` in the template.
    """
    inserted = Inserted()
    template = f"{document.name}.md"
    context = {
        "projekt": projekt,
        "rubriker": pack.rubriker,
        "frågor": document.frågor,
        "förbund": projekt.förbund or pack.namn,
        "dokument": document,
        "denna": item.record if item else None,
        "nummer": item.number if item else None,
    }
    try:
        with noting_dropped() as dropped:
            text = fill(_environment(pack), template, context, inserted)
    except Exception as error:  # noqa: BLE001 - a template may raise anything; all of it is told
        return explain_failure(error, pack, template)
    converted = to_blocks(text, inserted.values)
    blocks = settled(converted.blocks)
    if pack.tema.numrerade_rubriker and document.form == "handling":
        blocks = numbered(blocks)
    made = _document(pack, document, projekt, tuple(blocks))
    if item:
        day = getattr(item.record, "datum", None) or made.date
        made = replace(made, kind=f"{document.titel} {item.number}", date=day)
    misplaced = not_shown(converted.dropped, pack, template)
    return Rendered(made, (*_warnings(dropped, projekt, source), *misplaced))


def _document(
    pack: Pack, document: DocumentType, projekt: Projekt, blocks: tuple[Block, ...]
) -> Document:
    owners = projekt.parties_with_role("projektägare")
    partners = projekt.parties_with_role("samverkande part")
    names = ", ".join(part.namn for part in owners or partners)
    form = cast("Form", document.form)
    return Document(
        title=projekt.namn,
        kind=document.titel,
        author=names or projekt.förbund or pack.namn,
        date=_date(projekt),
        blocks=referable(blocks, form),
        form=form,
        keywords=(projekt.förbund or pack.namn, document.titel, "Finsam"),
    )


def _date(projekt: Projekt) -> date | None:
    """Return the document's own date, never the clock's: drawn up, or else the project's own.

    A project with results has come to its last day; one without begins on its first.
    """
    return projekt.upprättad or (projekt.period.end if projekt.resultat else projekt.period.start)


def _warnings(dropped: list[Dropped], projekt: Projekt, source: Source) -> Iterator[Diagnostic]:
    for prose, what in dict.fromkeys(dropped):
        yield Diagnostic(
            NOT_SHOWN,
            source.place(_path_of(projekt, prose)),
            f"Texten innehåller {what}.",
            REMEDY if "fotnot" in what else _REWRITE,
            severity=NOT_SHOWN.severity,
        )


def _path_of(value: object, wanted: Prosa, path: Path = ()) -> Path:
    """Return where in the project a prose text stands, found by identity."""
    if isinstance(value, Record):
        children = value.__dict__.items()
        found = (_path_of(child, wanted, value.at(name)) for name, child in children)
    elif isinstance(value, tuple):
        found = (_path_of(child, wanted, (*path, i)) for i, child in enumerate(value))
    else:
        return path if value is wanted else ()
    return next((place for place in found if place), ())
