"""RG5: a row that is a part of another must not be larger than it."""

from collections.abc import Iterator
from decimal import Decimal

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import andel, exakt, procentenheter
from rapportgen.checks.names import some_of
from rapportgen.model.projekt import Projekt
from rapportgen.model.result_rows import cell
from rapportgen.model.resultat import Resultatrad, Resultattabell
from rapportgen.schema.suggestions import guess
from rapportgen.values.malvarde import Malvarde

WHOLE = Decimal(1)


@check("RG512", "okänd-helhet")
def wholes_are_other_rows(projekt: Projekt) -> Iterator[Finding]:
    """En rads `del_av` nämner en rad som inte finns i tabellen, eller raden själv.

    Fel:

        resultat:
          tabeller:
            - rubrik: Deltagare
              mättillfällen: [maj]
              rader:
                - {rad: Antal deltagare, värden: [48]}
                - {rad: Varav kvinnor, värden: [30], del_av: Deltagare}

    Rätt:

        resultat:
          tabeller:
            - rubrik: Deltagare
              mättillfällen: [maj]
              rader:
                - {rad: Antal deltagare, värden: [48]}
                - {rad: Varav kvinnor, värden: [30], del_av: Antal deltagare}
    """
    for table in projekt.resultat.tabeller if projekt.resultat else ():
        rows = _by_name(table) if _has_wholes(table) else {}
        for row in table.rader:
            if row.del_av is not None and row.del_av == row.rad:
                yield Finding(
                    row.at("del_av"),
                    f"Raden {row.rad} är en del av sig själv.",
                    "Skriv namnet på en annan rad, eller ta bort del_av.",
                )
            elif row.del_av is not None and row.del_av not in rows:
                yield _unknown(table, row, row.del_av)


def _unknown(table: Resultattabell, row: Resultatrad, name: str) -> Finding:
    known = [other.rad for other in table.rader if other is not row]
    return Finding(
        row.at("del_av"),
        f"Ingen annan rad i tabellen heter {name}.",
        f"{guess(name, known)}Skriv namnet som det står i tabellen: "
        f"{some_of(known, 'raden är ensam')}.",
    )


@check("RG513", "del-större-än-helheten")
def parts_are_no_larger_than_their_whole(projekt: Projekt) -> Iterator[Finding]:
    """En del är större än det som den är en del av.

    En rad med `del_av` får inte ha ett större värde än raden som den är en del av. Ett procenttal
    som räknas av en annan rad får inte vara mer än 100 %.

    Fel:

        resultat:
          tabeller:
            - rubrik: Deltagare
              mättillfällen: [maj]
              rader:
                - {rad: Antal deltagare, värden: [48]}
                - {rad: Varav kvinnor, värden: [50], del_av: Antal deltagare}

    Rätt:

        resultat:
          tabeller:
            - rubrik: Deltagare
              mättillfällen: [maj]
              rader:
                - {rad: Antal deltagare, värden: [50]}
                - {rad: Varav kvinnor, värden: [48], del_av: Antal deltagare}
    """
    for table in projekt.resultat.tabeller if projekt.resultat else ():
        if not table.röjandeskyddad and _has_wholes(table):
            rows = _by_name(table)
            for row in table.rader:
                whole = rows.get(row.del_av or "")
                if whole or table.bas is not None:
                    yield from _row(row, whole)


def _has_wholes(table: Resultattabell) -> bool:
    return table.bas is not None or any(row.del_av is not None for row in table.rader)


def _by_name(table: Resultattabell) -> dict[str, Resultatrad]:
    """Return the rows of a table by name; of several with one name the first."""
    return {row.rad: row for row in reversed(table.rader)}


def _row(row: Resultatrad, whole: Resultatrad | None) -> Iterator[Finding]:
    for column, value in enumerate(row.värden):
        above = cell(whole, column) if whole else None
        if value.andel is not None and value.andel > WHOLE:
            yield _more_than_whole(row, column, value.andel)
        elif whole and above and (surplus := _surplus(value, above)):
            yield _too_large(row, whole, column, surplus)


def _more_than_whole(row: Resultatrad, column: int, share: Decimal) -> Finding:
    return Finding(
        row.at("värden", column),
        f"{row.rad} är {andel(share)} av det hela. Det är {procentenheter(share - WHOLE)} mer än "
        "allt.",
        "Ändra procenttalet.",
    )


def _surplus(value: Malvarde, whole: Malvarde) -> str:
    """Return how much larger a part is than a whole of the same kind; nothing when it is not."""
    if value.tal is not None and whole.tal is not None and value.tal > whole.tal:
        return exakt(value.tal - whole.tal)
    if value.andel is not None and whole.andel is not None and value.andel > whole.andel:
        return procentenheter(value.andel - whole.andel)
    return ""


def _too_large(row: Resultatrad, whole: Resultatrad, column: int, surplus: str) -> Finding:
    return Finding(
        row.at("värden", column),
        f"{row.rad} är {row.värden[column].text}, men är en del av {whole.rad}, som är "
        f"{whole.värden[column].text}. Delen är {surplus} större än det hela.",
        "Ändra något av värdena.",
        (Behind(whole.at("värden", column), whole.rad, whole.värden[column].text),),
    )
