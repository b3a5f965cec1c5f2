"""RG4: where money is asked for it must be clear who asks, who accounts for it and who signs."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, pack_check
from rapportgen.checks.completeness import missing_parts
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.arithmetic import posts
from rapportgen.model.grant import applied_for
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import Pack
from rapportgen.schema.record import Path

MONEY = {"budget", "rekvisitioner"}


@pack_check("RG408", "projektägare-saknas", Severity.WARNING)
def somebody_owns_the_project(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """Projektet begär pengar, men ingen part är projektägare.

    Förbundet beslutar om pengar till den som äger projektet. Regeln gäller när filen räcker till
    ett dokument som visar dem.

    Fel:

        mallpaket: standard
        firmatecknare: [{funktion: Kommundirektör, organisation: Ekeby kommun}]
        syfte: Fler ska komma tillbaka i arbete.
        mål: {övergripande: Fler har arbete när projektet är slut.}
        parter:
          - {namn: Ekeby kommun, roll: samverkande part}
        budget:
          poster: [{post: Löner, belopp: 170 000}]
          summa: 170 000
          finansiering: [{källa: Förbundet, typ: sökt, belopp: 170 000}]

    Rätt:

        mallpaket: standard
        firmatecknare: [{funktion: Kommundirektör, organisation: Ekeby kommun}]
        syfte: Fler ska komma tillbaka i arbete.
        mål: {övergripande: Fler har arbete när projektet är slut.}
        parter:
          - {namn: Ekeby kommun, roll: projektägare}
        budget:
          poster: [{post: Löner, belopp: 170 000}]
          summa: 170 000
          finansiering: [{källa: Förbundet, typ: sökt, belopp: 170 000}]
    """
    if not projekt.parties_with_role("projektägare") and (asked := _asked(projekt, pack)):
        yield Finding(
            asked,
            "Projektet begär pengar, men ingen part är projektägare.",
            "Lägg till den som äger projektet under parter, med roll: projektägare.",
        )


@pack_check("RG409", "redovisande-saknas", Severity.WARNING)
def one_party_accounts_for_the_money(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """Flera parter äger projektet eller har kostnader i det, men ingen är redovisande.

    Den redovisande parten samlar in kostnaderna och skickar rekvisitionen till förbundet. Är
    projektägaren redovisande har den båda rollerna. Regeln gäller när filen räcker till ett
    dokument som visar dem.

    Fel:

        mallpaket: standard
        firmatecknare: [{funktion: Kommundirektör, organisation: Ekeby kommun}]
        syfte: Fler ska komma tillbaka i arbete.
        mål: {övergripande: Fler har arbete när projektet är slut.}
        parter:
          - {namn: Ekeby kommun, roll: projektägare}
          - {namn: Försäkringskassan, roll: projektägare}
        budget:
          poster: [{post: Löner, belopp: 170 000}]
          summa: 170 000
          finansiering: [{källa: Förbundet, typ: sökt, belopp: 170 000}]

    Rätt:

        mallpaket: standard
        firmatecknare: [{funktion: Kommundirektör, organisation: Ekeby kommun}]
        syfte: Fler ska komma tillbaka i arbete.
        mål: {övergripande: Fler har arbete när projektet är slut.}
        parter:
          - {namn: Ekeby kommun, roll: [projektägare, redovisande]}
          - {namn: Försäkringskassan, roll: projektägare}
        budget:
          poster: [{post: Löner, belopp: 170 000}]
          summa: 170 000
          finansiering: [{källa: Förbundet, typ: sökt, belopp: 170 000}]
    """
    if projekt.parties_with_role("redovisande"):
        return
    involved = _involved(projekt)
    if len(involved) > 1 and _asked(projekt, pack):
        yield _nobody_accounts(projekt, involved)


def _nobody_accounts(projekt: Projekt, involved: dict[str, Path]) -> Finding:
    return Finding(
        projekt.at("parter"),
        f"{len(involved)} parter äger projektet eller har kostnader i det, men ingen av dem är "
        "redovisande.",
        "Lägg till rollen redovisande hos den part som samlar in kostnaderna, till exempel roll: "
        "[projektägare, redovisande].",
        tuple(Behind(path, name) for name, path in involved.items()),
    )


@pack_check("RG410", "firmatecknare-saknas", Severity.WARNING)
def somebody_signs(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """Projektet begär pengar, men filen säger inte vem som skriver under.

    En ansökan och en rekvisition skrivs under av en behörig firmatecknare. Namnet behövs inte:
    funktionen och organisationen räcker. Regeln gäller när filen räcker till ett dokument som visar
    budgeten eller rekvisitionerna.

    Fel:

        mallpaket: standard
        syfte: Fler ska komma tillbaka i arbete.
        mål: {övergripande: Fler har arbete när projektet är slut.}
        parter:
          - {namn: Ekeby kommun, roll: projektägare}
        budget:
          poster: [{post: Löner, belopp: 170 000}]
          summa: 170 000
          finansiering: [{källa: Förbundet, typ: sökt, belopp: 170 000}]

    Rätt:

        mallpaket: standard
        syfte: Fler ska komma tillbaka i arbete.
        mål: {övergripande: Fler har arbete när projektet är slut.}
        parter:
          - {namn: Ekeby kommun, roll: projektägare}
        firmatecknare: [{funktion: Kommundirektör, organisation: Ekeby kommun}]
        budget:
          poster: [{post: Löner, belopp: 170 000}]
          summa: 170 000
          finansiering: [{källa: Förbundet, typ: sökt, belopp: 170 000}]
    """
    if not projekt.firmatecknare and (asked := _asked(projekt, pack)):
        yield Finding(
            asked,
            "Projektet begär pengar, men filen säger inte vem som skriver under.",
            "Lägg till firmatecknare: med funktion och organisation.",
        )


def _asked(projekt: Projekt, pack: Pack) -> Path | None:
    """Return where the project asks for money, once a document that shows it can be made."""
    where = next((row.at("typ") for row in applied_for(projekt)), None)
    if where is None and projekt.rekvisitioner:
        where = projekt.at("rekvisitioner")
    if where is None:
        return None
    showing = (each for each in pack.documents.values() if MONEY & {*each.kräver})
    return where if any(not missing_parts(projekt, each) for each in showing) else None


def _involved(projekt: Projekt) -> dict[str, Path]:
    """Return the parties that own the project or bear costs in it, and where that is said."""
    found = {part.namn: part.at("roll") for part in projekt.parties_with_role("projektägare")}
    for post in posts(projekt):
        if post.part:
            found.setdefault(post.part, post.at("part"))
        for name in post.per_part or {}:
            found.setdefault(name, post.at("per_part", name))
    return found
