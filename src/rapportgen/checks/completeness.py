"""RG4: what a document type requires of a project, and the questions it wants answered."""

from collections.abc import Iterator

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Rule, Severity
from rapportgen.model.lookup import nearest_path, part
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import DocumentType
from rapportgen.source.source import Source

MISSING_PARTS = Rule(
    "RG401",
    "saknade-delar",
    """Projektfilen saknar delar som dokumentet kräver.

Vilka delar ett dokument kräver står i dess mall. Ber du om alla dokument byggs de som har sina
delar, och för de andra får du veta vad som saknas. Ber du om ett visst dokument av en fil som du
anger är det ett fel.
""",
)
UNANSWERED_QUESTION = Rule(
    "RG402",
    "obesvarad-fråga",
    """En av blankettens frågor har inget svar.

Förbundets blankett har fasta rubriker med frågor. En fråga utan svar skrivs aldrig ut i dokumentet.
Skriv svaret under den nyckel som rapporten anger.
""",
    Severity.WARNING,
)


def missing_parts(projekt: Projekt, document: DocumentType) -> tuple[str, ...]:
    """Return the names of the required parts that the project lacks."""
    return tuple(name for name in document.kräver if part(projekt, name) is None)


def missing_parts_diagnostic(
    document: DocumentType, missing: tuple[str, ...], source: Source
) -> Diagnostic:
    """Return the finding that a document which was asked for lacks parts."""
    return Diagnostic(
        MISSING_PARTS,
        source.place(()),
        f"{document.titel} går inte att skapa: {', '.join(missing)} saknas.",
        f"Lägg till {', '.join(missing)} i projektfilen.",
    )


def unanswered_questions(
    projekt: Projekt, document: DocumentType, source: Source
) -> Iterator[Diagnostic]:
    """Yield a finding for each guiding question of a document that has no answer."""
    for section in document.frågor:
        for question in section.frågor:
            if part(projekt, question.svar) is None:
                yield Diagnostic(
                    UNANSWERED_QUESTION,
                    source.place(nearest_path(projekt, question.svar)),
                    f"Frågan ”{question.fråga}” under rubriken {section.rubrik} i "
                    f"{document.titel.lower()} har inget svar.",
                    f"Skriv svaret under {question.svar}.",
                    severity=UNANSWERED_QUESTION.severity,
                )
