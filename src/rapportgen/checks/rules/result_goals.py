"""RG5: a share that is a goal's outcome must agree with what the goal says."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import above_or_below, andel, exakt
from rapportgen.checks.names import some_of
from rapportgen.model.goals import goals
from rapportgen.model.mal import Delmal, Malutfall
from rapportgen.model.projekt import Projekt
from rapportgen.model.reaching import latest
from rapportgen.model.resultat import Resultatandel
from rapportgen.model.shares import decimals, rounded_share, states


@check("RG523", "andel-utan-mål")
def shares_point_at_known_goals(projekt: Projekt) -> Iterator[Finding]:
    """En andel hänvisar till ett delmål som inte finns.

    Fel:

        mål:
          delmål:
            - {id: plan, text: Varje ärende har en plan}
        resultat:
          andelar:
            - {text: Har en plan, täljare: 392, nämnare: 626, anges: 63 %, mål: planen}

    Rätt:

        mål:
          delmål:
            - {id: plan, text: Varje ärende har en plan}
        resultat:
          andelar:
            - {text: Har en plan, täljare: 392, nämnare: 626, anges: 63 %, mål: plan}
    """
    known = _by_id(projekt)
    for share in projekt.resultat.andelar if projekt.resultat else ():
        if share.mål is not None and share.mål not in known:
            yield Finding(
                share.at("mål"),
                f"Inget delmål har id {share.mål}.",
                f"Skriv ett id som finns: {some_of(known, 'inget delmål har något id')}.",
            )


def _by_id(projekt: Projekt) -> dict[str, Delmal]:
    """Return the goals by their ids; of two with one id the first, as RG403 tells."""
    return {goal.id: goal for goal in reversed(goals(projekt)) if goal.id}


@check("RG524", "andel-mot-mål")
def shares_agree_with_their_goals(projekt: Projekt) -> Iterator[Finding]:
    """En andel som är ett måls utfall har andra tal än målet.

    Täljaren jämförs med målets senaste utfall, och nämnaren med det tal som utfallet eller
    målvärdet räknas av.

    Fel:

        mål:
          delmål:
            - id: plan
              text: Varje ärende har en plan
              målvärde: 100 % av 626
              utfall: [{datum: 2018-12-31, värde: 393}]
        resultat:
          andelar:
            - {text: Har en plan, täljare: [225, 167], nämnare: 626, anges: 63 %, mål: plan}

    Rätt:

        mål:
          delmål:
            - id: plan
              text: Varje ärende har en plan
              målvärde: 100 % av 626
              utfall: [{datum: 2018-12-31, värde: 392}]
        resultat:
          andelar:
            - {text: Har en plan, täljare: [225, 167], nämnare: 626, anges: 63 %, mål: plan}
    """
    known = _by_id(projekt)
    for share in projekt.resultat.andelar if projekt.resultat else ():
        goal = known.get(share.mål or "")
        if goal is not None and share.nämnare > 0:
            outcome = latest(goal)
            yield from _whole(share, goal, outcome)
            if outcome is not None:
                yield from _outcome(share, outcome)


def _outcome(share: Resultatandel, outcome: Malutfall) -> Iterator[Finding]:
    part = sum(share.täljare, Decimal(0))
    behind = (Behind(outcome.at("värde"), "målets senaste utfall", outcome.värde.text),)
    if outcome.värde.tal is not None and part != outcome.värde.tal:
        surplus = part - outcome.värde.tal
        yield Finding(
            share.at("täljare"),
            f"Täljaren är {exakt(part)}, men målets senaste utfall är {outcome.värde.text}. "
            f"Det är {above_or_below(surplus, exakt(abs(surplus)))}.",
            "Ändra täljaren eller utfallet.",
            behind,
        )
    exact = Fraction(part) / Fraction(share.nämnare)
    if outcome.värde.andel is not None and not states(outcome.värde.andel, exact):
        computed = rounded_share(exact, decimals(outcome.värde.andel))
        yield Finding(
            share.at("täljare"),
            f"{exakt(part)} av {exakt(share.nämnare)} är {andel(computed)}, men målets senaste "
            f"utfall är {outcome.värde.text}.",
            "Ändra andelens tal eller utfallet.",
            behind,
        )


def _whole(share: Resultatandel, goal: Delmal, outcome: Malutfall | None) -> Iterator[Finding]:
    if outcome is not None and outcome.värde.av is not None:
        whole, path = outcome.värde.av, outcome.at("värde")
    elif goal.målvärde is not None and goal.målvärde.av is not None:
        whole, path = goal.målvärde.av, goal.at("målvärde")
    else:
        return
    surplus = share.nämnare - whole
    if surplus:
        yield Finding(
            share.at("nämnare"),
            f"Nämnaren är {exakt(share.nämnare)}, men målet räknas av {exakt(whole)}. "
            f"Det är {above_or_below(surplus, exakt(abs(surplus)))}.",
            "Ändra nämnaren eller målet.",
            (Behind(path, "målet räknas av", exakt(whole)),),
        )
