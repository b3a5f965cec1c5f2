"""RG5: what is said of a goal's outcome must agree with its figures."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction

from rapportgen.checks.attainability import unattainable
from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import exakt, procentenheter
from rapportgen.model.arithmetic import rounded
from rapportgen.model.goals import goals
from rapportgen.model.mal import Delmal, Malutfall
from rapportgen.model.projekt import Projekt
from rapportgen.model.reaching import comparisons, is_reached, latest
from rapportgen.model.shares import attainable, states
from rapportgen.model.targets import needed
from rapportgen.values.exact import EXACT
from rapportgen.values.malvarde import Malvarde

_CLAIMS = {"ja": "uppnått", "nej": "inte uppnått", "delvis": "bara delvis uppnått"}


@check("RG517", "uppnått-mål")
def goals_are_reached_when_they_are_said_to_be(projekt: Projekt) -> Iterator[Finding]:
    """Målet anges som uppnått fast det senaste utfallet inte når det, eller tvärtom.

    Utan jämförelse går det inte att se om målet är nått, och då kontrolleras inget.

    Fel:

        mål:
          delmål:
            - text: Platserna fylls
              jämförelse: minst
              målvärde: 80 % av 48
              utfall: [{datum: 2018-12-31, värde: 38}]
              uppnått: ja

    Rätt:

        mål:
          delmål:
            - text: Platserna fylls
              jämförelse: minst
              målvärde: 80 % av 48
              utfall: [{datum: 2018-12-31, värde: 39}]
              uppnått: ja
    """
    for goal in goals(projekt):
        outcome = latest(goal) if goal.uppnått else None
        if outcome is None:
            continue
        reached = is_reached(goal, outcome)
        if reached is not None and reached != (goal.uppnått == "ja"):
            yield _wrong_claim(goal, outcome, reached=reached)


def _wrong_claim(goal: Delmal, outcome: Malutfall, *, reached: bool) -> Finding:
    verb = "når" if reached else "når inte"
    return Finding(
        goal.at("uppnått"),
        f"Målet anges som {_CLAIMS[goal.uppnått or '']}, men utfallet {_measured(goal, outcome)} "
        f"({outcome.datum.isoformat()}) {verb} målet {_target(goal)}. "
        f"Skillnaden är {_distance(goal, outcome)}.",
        "Ändra uppnått, utfallet eller målvärdet.",
        (Behind(outcome.at("värde"), "senaste utfall", outcome.värde.text), _behind_target(goal)),
    )


def _behind_target(goal: Delmal) -> Behind:
    if goal.målvärde is None:
        return Behind(goal.at("antal"), "antal", exakt(goal.antal or Decimal(0)))
    return Behind(goal.at("målvärde"), "målvärde", goal.målvärde.text)


def _measured(goal: Delmal, outcome: Malutfall) -> str:
    whole = goal.målvärde.av if goal.målvärde else None
    value = outcome.värde
    return f"{value.text} av {exakt(whole)}" if whole and value.tal and not value.av else value.text


def _target(goal: Delmal) -> str:
    stated = [goal.målvärde.text] if goal.målvärde else []
    number = goal.antal if goal.antal is not None else needed(goal)
    if number is not None and not (goal.målvärde and goal.målvärde.tal == number):
        stated.append(exakt(Decimal(number)))
    return f"{goal.jämförelse} {', det vill säga '.join(stated)}"


def _distance(goal: Delmal, outcome: Malutfall) -> str:
    first = comparisons(goal, outcome)[0]
    size = abs(first.outcome - first.target)
    if first.is_share:
        return procentenheter(rounded(size, Decimal("0.0001")))
    return exakt(rounded(size, Decimal("0.01")))


@check("RG518", "olika-utfall")
def a_day_has_one_outcome(projekt: Projekt) -> Iterator[Finding]:
    """Ett mål har två olika utfall för samma dag.

    Fel:

        mål:
          delmål:
            - text: Platserna fylls
              utfall: [{datum: 2018-12-31, värde: 39}, {datum: 2018-12-31, värde: 41}]

    Rätt:

        mål:
          delmål:
            - text: Platserna fylls
              utfall: [{datum: 2018-06-30, värde: 39}, {datum: 2018-12-31, värde: 41}]
    """
    for goal in goals(projekt):
        days: dict[date, Malutfall] = {}
        for second in goal.utfall:
            first = days.setdefault(second.datum, second)
            if _differ(goal, first.värde, second.värde):
                yield Finding(
                    second.at("värde"),
                    f"Utfallet {second.datum.isoformat()} är {second.värde.text} här, men "
                    f"{first.värde.text} tidigare i filen.",
                    "Ändra något av utfallen eller datumen.",
                    (Behind(first.at("värde"), "utfall samma dag", first.värde.text),),
                )


def _differ(goal: Delmal, one: Malvarde, other: Malvarde) -> bool:
    """Return whether two values cannot be the same; a number and a share need a common whole."""
    wholes = {one.av, other.av}
    if one.tal is not None and other.tal is not None:
        return one.tal != other.tal or (None not in wholes and one.av != other.av)
    if one.andel is not None and other.andel is not None:
        return one.andel != other.andel
    number, share = (one, other) if one.tal is not None else (other, one)
    whole = number.av or share.av or (goal.målvärde.av if goal.målvärde else None)
    if whole is None or number.tal is None or share.andel is None:
        return False
    return not states(share.andel, Fraction(number.tal) / Fraction(whole))


@check("RG519", "ouppnåeligt-utfall")
def shares_of_a_goal_are_attainable(projekt: Projekt) -> Iterator[Finding]:
    """Ett utfall kan inte vara en andel av så många hela personer.

    Av 48 platser kan inget antal vara 80 %: 38 är 79 % och 39 är 81 %. Står det bara en andel
    räknas den av samma tal som målvärdet. Ett målvärde som ska vara lika med en andel måste också
    gå att nå.

    Fel:

        mål:
          delmål:
            - text: Platserna fylls
              målvärde: 80 % av 48
              utfall: [{datum: 2018-12-31, värde: 82 %}]

    Rätt:

        mål:
          delmål:
            - text: Platserna fylls
              målvärde: 80 % av 48
              utfall: [{datum: 2018-12-31, värde: 81 %}]
    """
    for goal in goals(projekt):
        target = goal.målvärde
        if target and goal.jämförelse == "lika med":
            yield from _attained(goal.at("målvärde"), target, target.av)
        for outcome in goal.utfall:
            whole = outcome.värde.av or (target.av if target else None)
            yield from _attained(outcome.at("värde"), outcome.värde, whole)


def _attained(
    where: tuple[str | int, ...], value: Malvarde, whole: Decimal | None
) -> Iterator[Finding]:
    if value.andel is None or value.andel > 1 or whole is None or whole % 1:
        return
    number = EXACT.multiply(value.andel, whole)
    if number % 1 and not attainable(value.andel, int(whole)):  # most are whole to begin with
        yield unattainable(where, value.andel, int(whole))


@check("RG520", "utfall-över-helheten")
def outcomes_are_no_larger_than_the_whole(projekt: Projekt) -> Iterator[Finding]:
    """Ett utfall är större än det tal som målvärdet räknas av.

    Räknas utfallet av ett annat tal skriver du det också, till exempel 50 av 60.

    Fel:

        mål:
          delmål:
            - text: Platserna fylls
              målvärde: 80 % av 48
              utfall: [{datum: 2018-12-31, värde: 50}]

    Rätt:

        mål:
          delmål:
            - text: Platserna fylls
              målvärde: 80 % av 48
              utfall: [{datum: 2018-12-31, värde: 50 av 60}]
    """
    for goal in goals(projekt):
        whole = goal.målvärde.av if goal.målvärde else None
        for outcome in goal.utfall if whole else ():
            number = outcome.värde.tal
            if whole and number and outcome.värde.av is None and number > whole:
                yield Finding(
                    outcome.at("värde"),
                    f"Utfallet är {outcome.värde.text}, men målvärdet räknas av {exakt(whole)}. "
                    f"Det är {exakt(number - whole)} för mycket.",
                    "Ändra utfallet eller målvärdet, eller skriv vad utfallet räknas av.",
                    (Behind(goal.at("målvärde"), "målvärdet räknas av", exakt(whole)),),
                )
