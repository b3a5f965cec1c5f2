"""RG6: no document shows a personnummer, wherever its parts come from."""

import re
from collections.abc import Collection, Iterable, Iterator

from rapportgen.checks.rules.personal_numbers import no_number_of_a_person
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.waived import Waived
from rapportgen.document.blocks import Document
from rapportgen.document.words import read_aloud
from rapportgen.values.personnummer import personnummer

PERSON = no_number_of_a_person.rule
_SHORTEST = 10


def numbers_in_document(
    document: Document, path: str, waived: Iterable[Waived]
) -> Iterator[Diagnostic]:
    """Yield a finding if a document would show a number, or have one in a file inside it.

    What the project waives is left alone.

    It may come from the pack, or be put together of parts that the file has apart.
    """
    allowed = {_figures(w.diagnostic.place) for w in waived if w.diagnostic.rule == PERSON}
    inside = (file.content.decode() for file in document.attachments)
    if any(_shows(text, allowed) for text in (*read_aloud(document), *inside)):
        yield Diagnostic(
            PERSON,
            Place(path),
            f"Dokumentet {document.kind} skulle visa ett personnummer, och skapas därför inte.",
            "Ta bort numret. Det står i mallpaketet, eller är delat av tecken i projektets text.",
        )


def _shows(text: str, allowed: Collection[str]) -> bool:
    return len(text) >= _SHORTEST and any(
        not number.is_test and _last_ten(text[number.start : number.end]) not in allowed
        for number in personnummer(text)
    )


def _figures(place: Place) -> str:
    end = place.end_column - 1 if place.end_line == place.line else None
    return _last_ten(place.excerpt[place.column - 1 : end])


def _last_ten(written: str) -> str:
    return re.sub(r"[\W_]", "", written)[-10:]
