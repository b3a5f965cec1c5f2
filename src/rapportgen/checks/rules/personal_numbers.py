"""RG6: no file holds a personnummer."""

from collections.abc import Iterator

from rapportgen.checks.check import Finding, text_check
from rapportgen.diagnostics.rule import Severity
from rapportgen.source.source import Source
from rapportgen.values.personnummer import Personnummer, personnummer

MOST_FINDINGS = 200  # of a list of persons, more than anybody needs to see the rest


@text_check("RG601", "personnummer")
def no_number_of_a_person(source: Source) -> Iterator[Finding]:
    """Ett personnummer står i filen.

    Ett dokument om projektet går till många, och ingen av dem behöver veta vem en deltagare är.
    Regeln hittar personnummer, samordningsnummer och tillfälliga nummer med en bokstav
    (interimspersonnummer), var de än står i filen: i texter, nycklar och kommentarer, och i filens
    namn. Datumet måste finnas och kontrollsiffran stämma. Organisationsnummer får stå kvar.

    Inga dokument byggs, inte heller utkast. Rapporterna visar aldrig de fyra sista siffrorna. Är
    det något annat, som ett diarienummer, undantar du just den platsen med `plats`. Ett nummer i
    filens namn går inte att undanta, och inget mallpaket kan stänga av regeln. Den gäller också
    mallpaketens egna filer.

    Fel:

        syfte: Deltagaren 18120229-1231 ska komma tillbaka i arbete.

    Rätt:

        syfte: Deltagarna ska komma tillbaka i arbete.
    """
    for number in _numbers(source, are_tests=False):
        yield Finding(
            source.lines.place_between(number.start, number.end),
            f"Här står ett {number.sort}.",
            "Ta bort det. För en person räcker funktionen, till exempel områdeschef. Är det något "
            "annat, till exempel ett diarienummer, undantar du platsen under ignorera.",
        )


@text_check("RG602", "testnummer", Severity.WARNING)
def no_number_for_tests(source: Source) -> Iterator[Finding]:
    """Ett av Skatteverkets testnummer står i filen.

    Skatteverket har nummer som bara är till för att prova datorprogram. De har rätt form, men
    tillhör ingen person. Födelsenumret, de tre siffrorna efter datumet, är 980 till 999 för den som
    är född före 1990, annars 238 eller 239. I ett samordningsnummer är det alltid 238 eller 239.
    Rapporterna döljer de fyra sista siffrorna även här.

    Fel:

        syfte: Deltagaren 19900101-2385 ska komma tillbaka i arbete.

    Rätt:

        syfte: Deltagarna ska komma tillbaka i arbete.
    """
    for number in _numbers(source, are_tests=True):
        yield Finding(
            source.lines.place_between(number.start, number.end),
            f"Här står ett {number.sort} som Skatteverket har för test.",
            "Ta bort det innan handlingen skickas, och kontrollera att det inte är en verklig "
            "persons nummer.",
        )


def _numbers(source: Source, *, are_tests: bool) -> list[Personnummer]:
    found = personnummer(source.lines.text)
    return [number for number in found if number.is_test is are_tests][:MOST_FINDINGS]
