"""RG2: what the förbund has granted, against what it was applied to for."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import kronor
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.costs import summed
from rapportgen.model.grant import applied_for
from rapportgen.model.projekt import Projekt


@check("RG231", "beviljat-över-sökt")
def no_more_is_granted_than_applied_for(projekt: Projekt) -> Iterator[Finding]:
    """Beslutets belopp är större än det som söks.

    Ett förbund beviljar inte mer än det har fått en ansökan om. Det sökta beloppet är det som under
    finansiering har `typ: sökt`.

    Fel:

        budget:
          poster:
            - {post: Löner, belopp: 170 000}
          summa: 170 000
          finansiering:
            - {källa: Förbundet, typ: sökt, belopp: 170 000}
        beslut: {datum: 2018-01-10, belopp: 180 000}

    Rätt:

        budget:
          poster:
            - {post: Löner, belopp: 170 000}
          summa: 170 000
          finansiering:
            - {källa: Förbundet, typ: sökt, belopp: 170 000}
        beslut: {datum: 2018-01-10, belopp: 170 000}
    """
    decision, rows = projekt.beslut, applied_for(projekt)
    if decision and decision.belopp is not None and rows and decision.belopp > summed(rows):
        over = decision.belopp - summed(rows)
        yield Finding(
            decision.at("belopp"),
            f"Det beviljade beloppet är {kronor(decision.belopp)}, men det sökta är "
            f"{kronor(summed(rows))}. Det är {kronor(over)} för mycket.",
            "Ändra beslutets belopp, eller det sökta beloppet under finansiering.",
            _behind(projekt),
        )


@check("RG234", "beviljat-under-sökt", Severity.WARNING)
def a_smaller_grant_changes_the_budget(projekt: Projekt) -> Iterator[Finding]:
    """Beslutets belopp är mindre än det som söks, så budgeten går inte ihop.

    När förbundet beviljar mindre än det sökta måste kostnaderna minska, eller någon annan betala
    mellanskillnaden. Ändra sedan det sökta beloppet till det beviljade.

    Fel:

        budget:
          poster:
            - {post: Löner, belopp: 170 000}
          summa: 170 000
          finansiering:
            - {källa: Förbundet, typ: sökt, belopp: 170 000}
        beslut: {datum: 2018-01-10, belopp: 150 000}

    Rätt:

        budget:
          poster:
            - {post: Löner, belopp: 170 000}
          summa: 170 000
          finansiering:
            - {källa: Förbundet, typ: sökt, belopp: 150 000}
            - {källa: Kommunen, typ: egen insats, belopp: 20 000}
        beslut: {datum: 2018-01-10, belopp: 150 000}
    """
    decision, rows = projekt.beslut, applied_for(projekt)
    if decision and decision.belopp is not None and decision.belopp < summed(rows):
        missing = kronor(summed(rows) - decision.belopp)
        yield Finding(
            decision.at("belopp"),
            f"Det beviljade beloppet är {kronor(decision.belopp)}, men det sökta är "
            f"{kronor(summed(rows))}. Det fattas {missing}.",
            f"Minska kostnaderna med {missing}, eller låt någon annan betala dem. Skriv sedan det "
            "beviljade beloppet under finansiering.",
            _behind(projekt),
        )


def _behind(projekt: Projekt) -> tuple[Behind, ...]:
    return tuple(
        Behind(row.at("belopp"), f"{row.källa}, sökt", kronor(row.belopp))
        for row in applied_for(projekt)
    )
