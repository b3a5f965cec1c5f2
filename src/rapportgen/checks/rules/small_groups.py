"""RG6: a table of persons shows no group so small that somebody can be recognised."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from rapportgen.checks.check import Finding, check
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.projekt import Projekt
from rapportgen.model.result_rows import base_row, count
from rapportgen.model.resultat import Resultatrad, Resultattabell
from rapportgen.values.exact import EXACT
from rapportgen.values.malvarde import Malvarde

FEWEST = 5
PERSONS = {
    *("anhöriga", "anställda", "arbetslösa", "arbetssökande", "barn", "barnen", "brukare"),
    *("brukarna", "deltagare", "deltagarna", "elev", "elever", "eleverna", "flickor", "föräldrar"),
    *("föräldrarna", "individ", "individer", "individerna", "invånare", "invånarna", "klient"),
    *("klienter", "klienterna", "kund", "kunder", "kunderna", "kvinna", "kvinnor", "kvinnorna"),
    *("långtidssjukskrivna", "mammor", "medarbetare", "medarbetarna", "medborgare", "medlem"),
    *("medlemmar", "medlemmarna", "människor", "människorna", "män", "männen", "nyanlända"),
    *("pappor", "patient", "patienter", "patienterna", "person", "personal", "personer"),
    *("personerna", "pojkar", "sjukskrivna", "student", "studenter", "studenterna", "unga"),
    *("ungdom", "ungdomar", "ungdomarna", "vuxna", "äldre"),
}
# What may be counted in a text that names persons too: möten med deltagare, dagar för en klient.
THINGS = {
    *("%", "aktiviteter", "andel", "andelar", "andelen", "arbetsgivare", "arbetsplatser", "besök"),
    *("betyg", "dag", "dagar", "enkäter", "företag", "genomsnitt", "grupper", "index", "insatser"),
    *("kommuner", "kronor", "kurser", "medelvärde", "median", "minuter", "möte", "möten", "mötena"),
    *("månad", "månader", "organisationer", "platser", "poäng", "procent", "projekt", "remisser"),
    *("samtal", "svar", "tillfälle", "tillfällen", "timmar", "timme", "tjänster", "träffar"),
    *("utbildningar", "vecka", "veckor", "verksamheter", "ärenden"),
}

PREPOSITIONS = {"av", "bland", "för", "hos", "med", "per", "till"}
ARTICLES = {"alla", "de", "en", "samtliga", "varje"}


@check("RG604", "liten-grupp", Severity.WARNING)
def groups_are_not_too_small(projekt: Projekt) -> Iterator[Finding]:
    """En grupp på färre än fem personer syns i en resultattabell.

    Är gruppen så liten kan någon gå att känna igen, och det som står i tabellen blir då en uppgift
    om den personen. Noll är ingen grupp. Regeln gäller tabeller som räknar människor. Det ser den
    på `enhet`. Utan enhet ser den på radens namn, kolumnens rubrik, `bas` och tabellens rubrik. En
    kostnad per deltagare räknar inte deltagare. Ett procenttal räknas om till personer när tabellen
    har `bas`. En tabell som är röjandeskyddad jämförs inte.

    Fel:

        resultat:
          tabeller:
            - rubrik: Deltagare efter projektet
              enhet: personer
              mättillfällen: [december 2018]
              rader:
                - {rad: I arbete, värden: [17]}
                - {rad: I studier, värden: [3]}

    Rätt:

        resultat:
          tabeller:
            - rubrik: Deltagare efter projektet
              enhet: personer
              mättillfällen: [december 2018]
              rader:
                - {rad: I arbete eller studier, värden: [20]}
    """
    for table in projekt.resultat.tabeller if projekt.resultat else ():
        if not table.röjandeskyddad:
            yield from _small_groups(table)


def _small_groups(table: Resultattabell) -> Iterator[Finding]:
    base = base_row(table)
    for row in table.rader:
        for column, value in enumerate(row.värden):
            persons = _persons(value, count(base, column))
            if 0 < persons < FEWEST and _counts_persons(table, row, column):
                yield Finding(row.at("värden", column), _said(row, value, persons), REMEDY)


REMEDY = (
    "Slå ihop raden med en annan, så att gruppen blir minst fem, eller ta bort raden och skriv i "
    "anmärkning att den är för liten för att visas."
)


def _persons(value: Malvarde, base: int | None) -> int:
    """Return how many persons a value stands for; 0 when that cannot be known."""
    number = value.antal()
    if number is None and value.andel is not None and base is not None:
        number = EXACT.multiply(value.andel, base)
    if number is None or not 0 < number < FEWEST:
        return 0
    whole = number.quantize(Decimal(1), ROUND_HALF_UP)
    return int(whole) if value.andel is not None or whole == number else 0


def _counts_persons(table: Resultattabell, row: Resultatrad, column: int) -> bool:
    """Return whether persons are counted; the nearest words that say what is counted decide."""
    if table.enhet is not None:
        return _says(table.enhet) is True
    occasions = table.mättillfällen
    occasion = occasions[column] if column < len(occasions) else ""
    near = (row.rad, occasion, table.bas or "", table.rubrik)
    return next((said for words in near if (said := _says(words)) is not None), False)


def _says(text: str) -> bool | None:
    """Return whether a text counts persons or something else, by its first word of the two kinds.

    None when it says neither. Persons after a preposition are not what is counted.
    """
    words = [word for word in re.findall(r"\w+|%", text.lower()) if word not in ARTICLES]
    for before, word in pairwise(("", *words)):
        if word in THINGS:
            return False
        if word in PERSONS and before not in PREPOSITIONS:
            return True
    return None


def _said(row: Resultatrad, value: Malvarde, persons: int) -> str:
    group = "1 person" if persons == 1 else f"{persons} personer"
    figure = group if value.andel is None else f"{value.text}, alltså {group}"
    return f"Raden {row.rad} visar en grupp på {figure}. Färre än fem kan gå att känna igen."
