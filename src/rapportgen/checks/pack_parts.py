"""RG7: the parts that a pack asks for must be parts that a project can have."""

from collections.abc import Iterator

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import DocumentType, Pack
from rapportgen.packs.rules import UNKNOWN_PART
from rapportgen.schema.known import known_keys
from rapportgen.schema.suggestions import suggest


def unknown_parts(pack: Pack) -> list[Diagnostic]:
    """Return a finding for each part that a pack asks for and no project can have."""
    asked = [part for document in pack.documents.values() for part in _asked(pack, document)]
    return [_unknown(name, place) for name, place in asked if not _exists(name)]


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
    questions = data.get("frågor") if isinstance(data, dict) else None
    return isinstance(questions, dict) and document in questions


def _exists(name: str) -> bool:
    *above, last = name.split(".")
    return last in known_keys(Projekt, tuple(above))


def _unknown(name: str, place: Place) -> Diagnostic:
    meant = suggest(name, known_keys(Projekt, ()))
    remedy = f"Menade du {meant}? " if meant else ""
    return Diagnostic(
        UNKNOWN_PART,
        place,
        f"Ingen projektfil kan ha delen {name}.",
        f"{remedy}Delarna heter som nycklarna i projektfilen, till exempel resultat.text.",
    )
