"""RG7: the parts and the rules that a pack names must exist."""

import functools
from collections.abc import Iterator

from rapportgen.checks.pack_colours import faint_colours
from rapportgen.checks.pack_fonts import strange_fonts
from rapportgen.checks.pack_pictures import pictures_without_words
from rapportgen.checks.persons import numbers_in_lines
from rapportgen.checks.waivers import UNKNOWN_RULE
from rapportgen.checks.waiving import ALWAYS_ERRORS, adjustable_rules
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.model.lookup import can_have
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import DocumentType, Pack
from rapportgen.packs.rules import UNKNOWN_PART
from rapportgen.schema.known import known_keys
from rapportgen.schema.suggestions import guess
from rapportgen.source.lines import Lines


@functools.lru_cache(maxsize=64)
def pack_findings(pack: Pack) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a pack, looked for once for all the projects that use it."""
    named = (*unknown_parts(pack), *unknown_rules(pack))
    look = (*strange_fonts(pack), *faint_colours(pack), *pictures_without_words(pack))
    return (*named, *numbers_of_persons(pack), *look)


def numbers_of_persons(pack: Pack) -> list[Diagnostic]:
    """Return a finding for each personnummer in a pack's own files."""
    files = [source.lines for source in pack.sources]
    templates = {template.path: template for template in pack.templates.values()}
    for template in templates.values():
        heads = [template.head_source.lines] if template.head_source else []
        files += [*heads, Lines(template.path, template.body)]
    return [finding for lines in files for finding in numbers_in_lines(lines)]


def unknown_parts(pack: Pack) -> list[Diagnostic]:
    """Return a finding for each part that a pack asks for and no project can have."""
    asked = [part for document in pack.documents.values() for part in _asked(pack, document)]
    return [_unknown(name, place) for name, place in asked if not can_have(name)]


def unknown_rules(pack: Pack) -> list[Diagnostic]:
    """Return a finding for each rule that a pack weighs and that does not exist."""
    known = {rule.code for rule in adjustable_rules()} - ALWAYS_ERRORS.keys()
    return [
        Diagnostic(
            UNKNOWN_RULE,
            source.key_place(("regler", code)),
            f"Regeln {code} finns inte, eller går inte att ändra.",
            "Skriv regelns kod som den står i rapporten, till exempel RG210.",
        )
        for source in pack.sources
        for code in _mapping(source.data, "regler")
        if code not in known
    ]


def _asked(pack: Pack, document: DocumentType) -> Iterator[tuple[str, Place]]:
    for index, name in enumerate(document.kräver):
        if document.template.head_source:
            yield name, document.template.head_source.place(("kräver", index))
    own = next((s for s in reversed(pack.sources) if _has_questions(s.data, document.name)), None)
    for i, section in enumerate(document.frågor if own else ()):
        for j, question in enumerate(section.frågor):
            path = ("frågor", document.name, i, "frågor", j, "svar")
            if own:
                yield question.svar, own.place(path)


def _has_questions(data: object, document: str) -> bool:
    return document in _mapping(data, "frågor")


def _mapping(data: object, key: str) -> dict[str, object]:
    value = data.get(key) if isinstance(data, dict) else None
    return value if isinstance(value, dict) else {}


def _unknown(name: str, place: Place) -> Diagnostic:
    hint = guess(name, known_keys(Projekt, ()))
    return Diagnostic(
        UNKNOWN_PART,
        place,
        f"Ingen projektfil kan ha delen {name}.",
        f"{hint}Delarna heter som nycklarna i projektfilen, till exempel resultat.text.",
    )
