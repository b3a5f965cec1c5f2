"""RG4: what a document type requires of a project."""

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Rule
from rapportgen.model.lookup import part
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import DocumentType
from rapportgen.source.source import Source
from rapportgen.values.listing import listed

MISSING_PARTS = Rule(
    "RG401",
    "saknade-delar",
    """Projektfilen saknar delar som dokumentet kräver.

Vilka delar ett dokument kräver står i dess mall. Ber du om alla dokument byggs de som har sina
delar, och för de andra får du veta vad som saknas. Ber du om ett visst dokument av en fil som du
anger är det ett fel.

Vill du veta det innan du bygger skriver du `rapportgen check --document slutrapport`. Då är det ett
fel i varje fil som saknar slutrapportens delar.
""",
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
        f"{document.titel} går inte att skapa: {listed(missing)} saknas.",
        f"Lägg till {listed(missing)} i projektfilen.",
    )
