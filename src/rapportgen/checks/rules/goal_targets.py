"""RG5: a target stated in two ways must be one and the same."""

from collections.abc import Iterator
from decimal import Decimal

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import above_or_below, andel, exakt
from rapportgen.model.goals import goals
from rapportgen.model.mal import Delmal
from rapportgen.model.projekt import Projekt
from rapportgen.model.targets import fitting_wholes, needed
from rapportgen.values.malvarde import Malvarde

# What a share of a whole means in whole things, for each word of comparison.
_NEEDED = {
    "minst": "så målet nås vid {}",
    "högst": "så målet är högst {}",
    "lika med": "avrundat {}",
    None: "avrundat {}",
}


@check("RG515", "målets-antal")
def targets_state_the_number_that_their_share_gives(projekt: Projekt) -> Iterator[Finding]:
    """Målets antal är inte det antal som målvärdet ger.

    Minst 80 % av 48 är minst 38,4, och med hela personer nås målet vid 39. Högst avrundas nedåt på
    samma sätt. Saknas jämförelsen, eller är den lika med, avrundas antalet till närmaste hela tal.

    Fel:

        mål:
          delmål:
            - {text: Platserna fylls, jämförelse: minst, målvärde: 80 % av 48, antal: 38}

    Rätt:

        mål:
          delmål:
            - {text: Platserna fylls, jämförelse: minst, målvärde: 80 % av 48, antal: 39}
    """
    for goal in goals(projekt):
        if goal.antal is not None and goal.målvärde is not None:
            yield from _number(goal, goal.antal, goal.målvärde)


def _number(goal: Delmal, number: Decimal, target: Malvarde) -> Iterator[Finding]:
    if target.tal is not None:
        if number != target.tal:
            yield _wrong(goal, f"Målvärdet är {target.text}", number - target.tal, target)
    elif (wanted := needed(goal)) is None:
        yield from _no_whole(goal, number, target)
    elif number not in {wanted, target.antal()}:
        exact = target.antal() or Decimal(0)
        words = f"{target.text} är {exakt(exact)}"
        if exact != wanted:
            words += f", {_NEEDED[goal.jämförelse].format(wanted)}"
        yield _wrong(goal, words, number - wanted, target)


def _wrong(goal: Delmal, words: str, surplus: Decimal, target: Malvarde) -> Finding:
    number = goal.antal or Decimal(0)
    size = above_or_below(surplus, exakt(abs(surplus)))
    return Finding(
        goal.at("antal"),
        f"{words}, men antal är {exakt(number)}. Det är {size}.{_fitting(goal, number, target)}",
        "Ändra antalet eller målvärdet.",
        (Behind(goal.at("målvärde"), "målvärde", target.text),),
    )


def _fitting(goal: Delmal, number: Decimal, target: Malvarde) -> str:
    """Return a sentence on the wholes of which the share would be the number, if there are any."""
    if target.andel is None or number % 1:
        return ""
    wholes = fitting_wholes(target.andel, int(number), goal.jämförelse)
    if not wholes or wholes[-1] < 1:
        return ""
    first, last = wholes[0], wholes[-1]
    span = f"{first}–{last}" if first != last else f"{first}"
    return f" {andel(target.andel)} är {exakt(number)} bara av {span}."


def _no_whole(goal: Delmal, number: Decimal, target: Malvarde) -> Iterator[Finding]:
    """Look at a share of an unknown whole: there must be one of which it is the number."""
    share = target.andel
    if share is None or number % 1 or number < 0 or (share == 0 and number == 0):
        return
    if not fitting_wholes(share, int(number), goal.jämförelse):
        yield Finding(
            goal.at("antal"),
            f"Målvärdet är {target.text} och antal är {exakt(number)}, men {andel(share)} är inte "
            f"{exakt(number)} av något helt tal.",
            "Ändra antalet eller målvärdet.",
            (Behind(goal.at("målvärde"), "målvärde", target.text),),
        )


@check("RG516", "mindre-än-ingenting")
def numbers_of_a_goal_are_not_negative(projekt: Projekt) -> Iterator[Finding]:
    """Målets antal, eller en del av ett helt tal, är mindre än noll.

    Fel:

        mål:
          delmål:
            - {text: Platserna fylls, målvärde: -39 av 48}

    Rätt:

        mål:
          delmål:
            - {text: Platserna fylls, målvärde: 39 av 48}
    """
    for goal in goals(projekt):
        if goal.antal is not None and goal.antal < 0:
            yield _negative(goal.at("antal"), exakt(goal.antal))
        if goal.målvärde and _is_negative_part(goal.målvärde):
            yield _negative(goal.at("målvärde"), goal.målvärde.text)
        for outcome in goal.utfall:
            if _is_negative_part(outcome.värde):
                yield _negative(outcome.at("värde"), outcome.värde.text)


def _is_negative_part(value: Malvarde) -> bool:
    return value.av is not None and value.tal is not None and value.tal < 0


def _negative(where: tuple[str | int, ...], value: str) -> Finding:
    return Finding(where, f"{value} är mindre än 0.", "Skriv ett tal som är 0 eller större.")
