"""RG2: what a pack demands of a budget's shares and of the project's parties.

A share is compared exactly, and the amount it stands for is in whole öre.
"""

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from rapportgen.checks.check import Behind, Finding, pack_check
from rapportgen.checks.figures import kronor, procent, procentenheter
from rapportgen.model.arithmetic import ORE, ZERO, amount, amount_key, posts, total
from rapportgen.model.budget import Budget, Post
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import Pack
from rapportgen.values.exact import EXACT

_OWN, _UNSPECIFIED = "egen insats", "övrigt"
_ONLOOKERS = {"intressent", "finansiär"}


@pack_check("RG220", "för-liten-egen-insats")
def own_contribution_is_large_enough(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """Den egna insatsen är mindre än förbundet kräver.

    Egen insats är det som under finansiering har `typ: egen insats`. Andelen räknas av budgetens
    summa.

    Krav i mallpaketet:

        egen_insats: 20 %

    Fel:

        budget:
          poster:
            - {post: Löner, slag: lön, belopp: 170 000}
          summa: 170 000
          finansiering:
            - {källa: Förbundet, typ: sökt, belopp: 150 000}
            - {källa: Kommunen, typ: egen insats, belopp: 20 000}

    Rätt:

        budget:
          poster:
            - {post: Löner, slag: lön, belopp: 170 000}
          summa: 170 000
          finansiering:
            - {källa: Förbundet, typ: sökt, belopp: 136 000}
            - {källa: Kommunen, typ: egen insats, belopp: 34 000}
    """
    demand, budget = pack.krav.egen_insats, projekt.budget
    if demand is None or budget is None:
        return
    own = sum((row.belopp for row in budget.finansiering if row.typ == _OWN), ZERO)
    least = _limit(demand, budget, ROUND_CEILING)
    if own < least:
        yield _small_contribution(budget, own, least, demand)


def _small_contribution(budget: Budget, own: Decimal, least: Decimal, demand: Decimal) -> Finding:
    rows = (
        Behind(row.at("belopp"), f"{row.källa}, {row.typ or 'utan typ'}", kronor(row.belopp))
        for row in budget.finansiering
    )
    return Finding(
        budget.at("finansiering" if budget.finansiering else "summa"),
        f"Den egna insatsen är {_of_sum(own, budget)}. Förbundet kräver minst {procent(demand)}, "
        f"alltså {kronor(least)}. Det saknas {kronor(least - own)}.",
        f"Öka den egna insatsen, eller skriv typ: {_OWN} på en rad under finansiering som är det.",
        (*rows, Behind(budget.at("summa"), "Summan", kronor(budget.summa))),
    )


@pack_check("RG221", "för-mycket-ospecificerat")
def little_is_unspecified(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """En större del av budgeten än förbundet godtar är av slaget övrigt.

    En post som inte anger något slag är av slaget övrigt. Andelen räknas av budgetens summa.

    Krav i mallpaketet:

        ospecificerat: 10 %

    Fel:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 170 000}
            - {post: Övriga utgifter, belopp: 30 000}
          summa: 200 000

    Rätt:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 170 000}
            - {post: Tåg till möten, slag: resor, belopp: 10 000}
            - {post: Övriga utgifter, belopp: 20 000}
          summa: 200 000
    """
    demand, budget = pack.krav.ospecificerat, projekt.budget
    if demand is None or budget is None:
        return
    unspecified = [post for post in budget.poster if post.slag == _UNSPECIFIED]
    spent, most = total(unspecified), _limit(demand, budget, ROUND_FLOOR)
    if spent > max(most, ZERO):
        yield _much_unspecified(budget, unspecified, most, demand)


def _much_unspecified(
    budget: Budget, unspecified: list[Post], most: Decimal, demand: Decimal
) -> Finding:
    spent = total(unspecified)
    largest = max(unspecified, key=lambda post: amount(post) or ZERO)
    rows = (
        Behind(post.at(amount_key(post)), post.post, kronor(value))
        for post in unspecified
        if (value := amount(post)) is not None
    )
    return Finding(
        largest.at(amount_key(largest)),
        f"Slaget {_UNSPECIFIED} är {_of_sum(spent, budget)}. Förbundet godtar högst "
        f"{procent(demand)}, alltså {kronor(most)}. Det är {kronor(spent - most)} för mycket.",
        "Skriv slag på de poster som saknar det, eller dela upp posten på det som pengarna går "
        "till.",
        (*rows, Behind(budget.at("summa"), "Summan", kronor(budget.summa))),
    )


def _limit(demand: Decimal, budget: Budget, rounding: str) -> Decimal:
    """Return the amount that a demanded share of the sum stands for."""
    return EXACT.multiply(demand, budget.summa).quantize(ORE, rounding, EXACT)


def _of_sum(part: Decimal, budget: Budget) -> str:
    """Return an amount with its share of the sum; a budget of nothing has no shares."""
    share = f"{procent(part / budget.summa)} av " if budget.summa > 0 else ""
    return f"{kronor(part)}, {share}summan {kronor(budget.summa)}"


@pack_check("RG223", "för-högt-påslag")
def markups_are_low_enough(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """En post har ett högre påslag än förbundet godtar.

    Krav i mallpaketet:

        påslag: 45 %

    Fel:

        budget:
          poster:
            - {post: Handläggare, månader: 3, månadskostnad: 40 000, påslag: 50 %}
          summa: 180 000

    Rätt:

        budget:
          poster:
            - {post: Handläggare, månader: 3, månadskostnad: 40 000, påslag: 45 %}
          summa: 174 000
    """
    most = pack.krav.påslag
    if most is None:
        return
    for post in posts(projekt):
        if post.påslag is not None and post.påslag > most:
            yield Finding(
                post.at("påslag"),
                f"Påslaget är {procent(post.påslag)}, men förbundet godtar högst "
                f"{procent(most)}. Det är {procentenheter(post.påslag - most)} för mycket.",
                "Sänk påslaget, och ändra postens belopp och summan efter det.",
            )


@pack_check("RG224", "för-få-parter")
def enough_parties_take_part(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """Färre parter deltar än förbundet kräver.

    Den som bara är intressent eller finansiär räknas inte, eftersom den inte gör något av arbetet.
    Samma part räknas en gång.

    Krav i mallpaketet:

        parter: 2

    Fel:

        parter:
          - {namn: Kommunen, roll: projektägare}
          - {namn: Stiftelsen, roll: finansiär}

    Rätt:

        parter:
          - {namn: Kommunen, roll: projektägare}
          - {namn: Regionen, roll: samverkande part}
    """
    least = pack.krav.parter
    if least is None:
        return
    counted = {part.namn for part in projekt.parter if not _ONLOOKERS.issuperset(part.roll)}
    if len(counted) < least:
        yield _few_parties(projekt, counted, least)


def _few_parties(projekt: Projekt, counted: set[str], least: int) -> Finding:
    rows = (
        Behind(part.at("roll"), f"{part.namn} räknas inte: {' och '.join(part.roll)}.")
        for part in projekt.parter
        if part.namn not in counted
    )
    return Finding(
        projekt.at("parter"),
        f"{_parties(len(counted))} deltar, men förbundet kräver minst {least}. Det saknas "
        f"{least - len(counted)}.",
        "Lägg till de parter som saknas, med rollen projektägare, redovisande eller samverkande "
        "part.",
        tuple(rows),
    )


def _parties(number: int) -> str:
    return {0: "Ingen part", 1: "1 part"}.get(number, f"{number} parter")
