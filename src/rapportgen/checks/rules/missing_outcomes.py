"""RG4: a report tells what came of every goal."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.goals import goals
from rapportgen.model.lookup import part
from rapportgen.model.projekt import Projekt


@check("RG407", "mål-utan-utfall", Severity.WARNING)
def measurable_goals_have_outcomes(projekt: Projekt) -> Iterator[Finding]:
    """Ett delmål har ett målvärde men inget utfall, fast projektets resultat är skrivet.

    Den som läser slutrapporten vill veta om målet är nått. Utfallet kan också stå som en andel
    under resultat, om andelen har målets id. Blev målet aldrig mätt skriver du ett undantag med
    skälet.

    Fel:

        mål:
          delmål:
            - {text: Platserna fylls, målvärde: 40}
        resultat: {text: Deltagarna mår bättre.}

    Rätt:

        mål:
          delmål:
            - text: Platserna fylls
              målvärde: 40
              utfall: [{datum: 2018-12-31, värde: 41}]
        resultat: {text: Deltagarna mår bättre.}
    """
    if projekt.resultat is None or part(projekt, "resultat") is None:
        return
    told = {share.mål for share in projekt.resultat.andelar if share.mål}
    for goal in goals(projekt):
        if goal.målvärde is not None and not goal.utfall and goal.id not in told:
            yield Finding(
                goal.at("målvärde"),
                f"Målet är {goal.målvärde.text}, men utfallet saknas fast resultatet är skrivet.",
                "Lägg till utfall under målet, med datum och värde.",
                (Behind(projekt.at("resultat"), "Projektets resultat."),),
            )
