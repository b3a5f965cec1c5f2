"""RG6: what is put on the web does not tell how to reach a private person."""

from collections.abc import Iterator

from rapportgen.checks.check import Finding, pack_check
from rapportgen.checks.completeness import missing_parts
from rapportgen.checks.shown import shown_parts
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.projekt import Projekt
from rapportgen.model.texts import texts
from rapportgen.packs.pack import DocumentType, Pack
from rapportgen.values.kontakt import personal_addresses, telephone_numbers

CONSENT = (
    "Har personen sagt ja till att uppgiften läggs ut undantar du platsen under ignorera, och "
    "skriver det som skäl."
)


@pack_check("RG603", "kontaktuppgift-på-webben", Severity.WARNING)
def the_web_reaches_no_person(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """En personlig e-postadress eller ett telefonnummer hamnar i ett dokument för webben.

    Det som läggs ut på webben kan vem som helst läsa och spara. Skriv en adress som flera läser,
    som info@ eller registrator@, eller numret till en växel. Regeln gäller när mallpaketet har ett
    dokument för webben (`webb: true` i mallens huvud) och projektet har de delar som dokumentet
    kräver, och bara det som det dokumentets mall kan visa.

    Fel:

        kontakt:
          - {funktion: projektledare, epost: kim.berg@ekeby.se}

    Rätt:

        kontakt:
          - {funktion: projektledare, epost: info@ekeby.se}
    """
    published = _published(projekt, pack)
    if not published:
        return
    for path, text in texts(projekt):
        document = published.get(str(path[0]))
        if document is None:
            continue
        for address in personal_addresses(text):
            yield Finding(
                path,
                f"E-postadressen {address} blir synlig på webben, i {_named(document)}.",
                f"Skriv en adress som flera läser, till exempel info@. {CONSENT}",
                words=address,
            )
        numbers = [text] if path[-1] == "telefon" else telephone_numbers(text)
        for number in numbers:
            yield Finding(
                path,
                f"Telefonnumret {number} blir synligt på webben, i {_named(document)}.",
                f"Skriv numret till en växel, eller ta bort det. {CONSENT}",
                words=number,
            )


def _published(projekt: Projekt, pack: Pack) -> dict[str, DocumentType]:
    """Return the keys that are shown on the web, each with the first document that shows it."""
    found: dict[str, DocumentType] = {}
    for document in pack.documents.values():
        if document.webb and not missing_parts(projekt, document):
            for key in shown_parts(pack, document.name):
                found.setdefault(key, document)
    return found


def _named(document: DocumentType) -> str:
    return f"dokumentet {document.titel}"
