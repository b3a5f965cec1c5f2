"""RG4: a project file is there to become documents."""

from collections.abc import Iterator

from rapportgen.checks.check import Finding, pack_check
from rapportgen.checks.completeness import missing_parts
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import Pack
from rapportgen.values.listing import listed


@pack_check("RG406", "inget-dokument", Severity.WARNING)
def some_document_can_be_made(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """Projektfilen har inte delarna till något av mallpaketets dokument.

    Vilka delar ett dokument kräver står i dess mall. Rapporten säger vad som saknas till det
    dokument som är närmast.

    Fel:

        mallpaket: standard
        syfte: Fler ska komma tillbaka i arbete.

    Rätt:

        mallpaket: standard
        bakgrund: Många har varit sjukskrivna länge.
        syfte: Fler ska komma tillbaka i arbete.
        mål: {övergripande: Fler har arbete när projektet är slut.}
    """
    lacking = [(missing_parts(projekt, each), each) for each in pack.documents.values()]
    if not lacking or not all(missing for missing, _ in lacking):
        return
    # What is made for the items of a list is not what a file without items is meant for.
    missing, nearest = min(lacking, key=lambda each: (each[1].per is not None, len(each[0])))
    yield Finding(
        (),
        f"Filen räcker inte till något dokument. Närmast är {nearest.titel}, där "
        f"{listed(missing)} saknas.",
        f"Lägg till {listed(missing)} i projektfilen.",
    )
