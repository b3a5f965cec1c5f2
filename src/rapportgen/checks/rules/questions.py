"""RG4: the guiding questions of a pack's forms want answers."""

from collections.abc import Iterator

from rapportgen.checks.check import Finding, pack_check
from rapportgen.checks.completeness import missing_parts
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.lookup import nearest_path, part
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import DocumentType, Pack


@pack_check("RG402", "obesvarad-fråga", Severity.WARNING)
def questions_are_answered(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """En av blankettens frågor har inget svar.

    Förbundets blankett har fasta rubriker med frågor. En fråga utan svar skrivs aldrig ut i
    dokumentet. Skriv svaret under den nyckel som rapporten anger.

    Fel:

        mallpaket: skaraborg
        parter:
          - {namn: Försäkringskassan, roll: projektägare}
        bakgrund: Sjukpenningtalen var höga.
        metod: Parterna träffas regelbundet.
        genomförande: Mötena har hållits som planerat.
        mål: {övergripande: Fler kommer tillbaka i arbete.}
        resultat: {text: Kontaktvägarna fungerar.}
        lärdomar: Vakanser märks direkt.

    Rätt:

        mallpaket: skaraborg
        parter:
          - {namn: Försäkringskassan, roll: projektägare}
        bakgrund: Sjukpenningtalen var höga.
        metod: Parterna träffas regelbundet.
        genomförande: Mötena har hållits som planerat.
        mål: {övergripande: Fler kommer tillbaka i arbete.}
        resultat: {text: Kontaktvägarna fungerar.}
        lärdomar: Vakanser märks direkt.
        implementering: Parterna fortsätter att träffas.
    """
    for document in pack.documents.values():
        if not missing_parts(projekt, document):
            yield from _unanswered(projekt, document)


def _unanswered(projekt: Projekt, document: DocumentType) -> Iterator[Finding]:
    for section in document.frågor:
        for question in section.frågor:
            if part(projekt, question.svar) is None:
                yield Finding(
                    nearest_path(projekt, question.svar),
                    f"Frågan ”{question.fråga}” under rubriken {section.rubrik} i "
                    f"{document.titel.lower()} har inget svar.",
                    f"Skriv svaret under {question.svar}.",
                )
