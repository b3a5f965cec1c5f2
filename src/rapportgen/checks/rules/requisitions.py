"""RG2: requisitions must add up, belong to the budget, and stay within what was granted."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import difference, kronor
from rapportgen.checks.unknown import unknown_party, unknown_post
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.arithmetic import amount, amount_key
from rapportgen.model.budget import Post
from rapportgen.model.costs import costs_by_post, passing, planned, posts_by_name, summed
from rapportgen.model.grant import Grant, grant
from rapportgen.model.projekt import Projekt
from rapportgen.model.rekvisition import Rekvisition, Rekvisitionspost


@check("RG226", "rekvisition-mot-poster")
def requisition_equals_its_posts(projekt: Projekt) -> Iterator[Finding]:
    """En rekvisitions belopp är inte summan av dess poster.

    Beloppet skrivs ut för att kunna kontrolleras mot posterna. Båda siffrorna visas: bara du vet
    vilken som är rätt.

    Fel:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 170 000}
            - {post: Lokal, slag: lokaler, belopp: 30 000}
          summa: 200 000
        rekvisitioner:
          - period: januari – juni 2018
            poster:
              - {post: Handläggare, belopp: 85 000}
              - {post: Lokal, belopp: 15 000}
            belopp: 110 000

    Rätt:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 170 000}
            - {post: Lokal, slag: lokaler, belopp: 30 000}
          summa: 200 000
        rekvisitioner:
          - period: januari – juni 2018
            poster:
              - {post: Handläggare, belopp: 85 000}
              - {post: Lokal, belopp: 15 000}
            belopp: 100 000
    """
    for requisition in projekt.rekvisitioner:
        if requisition.poster and summed(requisition.poster) != requisition.belopp:
            yield _unlike_its_posts(requisition)


def _unlike_its_posts(requisition: Rekvisition) -> Finding:
    stated, computed = requisition.belopp, summed(requisition.poster)
    return Finding(
        requisition.at("belopp"),
        f"Rekvisitionen är på {kronor(stated)}, men posterna blir {kronor(computed)}. Det är "
        f"{difference(stated, computed)}.",
        "Ändra beloppet eller någon av posterna.",
        tuple(Behind(row.at("belopp"), row.post, kronor(row.belopp)) for row in requisition.poster),
    )


@check("RG227", "rekvirerat-över-beviljat")
def requisitions_stay_within_the_grant(projekt: Projekt) -> Iterator[Finding]:
    """Rekvisitionerna är tillsammans större än det som är beviljat.

    De jämförs med beslutets belopp. Finns det inte i filen jämförs de med det sökta beloppet under
    finansiering, och annars med budgetens summa.

    Fel:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 170 000}
          summa: 170 000
        beslut: {datum: 2018-01-10, belopp: 170 000}
        rekvisitioner:
          - {period: januari – juni 2018, belopp: 90 000}
          - {period: juli – december 2018, belopp: 85 000}

    Rätt:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 170 000}
          summa: 170 000
        beslut: {datum: 2018-01-10, belopp: 170 000}
        rekvisitioner:
          - {period: januari – juni 2018, belopp: 90 000}
          - {period: juli – december 2018, belopp: 80 000}
    """
    rows = projekt.rekvisitioner
    limit = grant(projekt) if rows else None
    if limit is None or summed(rows) <= limit.amount:
        return
    if over := passing(rows, limit.amount):
        yield _above_the_grant(over, rows, limit)


def _above_the_grant(over: Rekvisition, rows: Sequence[Rekvisition], limit: Grant) -> Finding:
    asked, most = summed(rows), limit.amount
    return Finding(
        over.at("belopp"),
        f"Rekvisitionerna är tillsammans {kronor(asked)}, men {limit.name} är {kronor(most)}. Det "
        f"är {difference(asked, most)}. Gränsen passeras här.",
        "Ändra rekvisitionen, eller det belopp som den jämförs med.",
        (*map(_behind, rows), Behind(limit.path, limit.name.capitalize(), kronor(most))),
    )


def _behind(requisition: Rekvisition) -> Behind:
    return Behind(requisition.at("belopp"), requisition.period.text, kronor(requisition.belopp))


@check("RG228", "rekvisition-utan-post")
def requisitions_belong_to_posts(projekt: Projekt) -> Iterator[Finding]:
    """Rekvisitionen nämner en post som inte finns i budgeten.

    Fel:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        rekvisitioner:
          - {period: 2018, poster: [{post: Lokaler, belopp: 30 000}], belopp: 30 000}

    Rätt:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        rekvisitioner:
          - {period: 2018, poster: [{post: Lokal, belopp: 30 000}], belopp: 30 000}
    """
    rows = [row for requisition in projekt.rekvisitioner for row in requisition.poster]
    known = posts_by_name(projekt) if rows else {}
    for row in rows:
        if row.post not in known:
            yield unknown_post(row.at("post"), row.post, known)


@check("RG229", "rekvirerat-över-posten", Severity.WARNING)
def requisitions_of_a_post_stay_within_it(projekt: Projekt) -> Iterator[Finding]:
    """Det som rekvireras för en post är tillsammans mer än posten i budgeten.

    Heter flera poster likadant jämförs rekvisitionerna med dem alla.

    Fel:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 170 000}
            - {post: Lokal, slag: lokaler, belopp: 30 000}
          summa: 200 000
        rekvisitioner:
          - {period: 2018, poster: [{post: Lokal, belopp: 32 000}], belopp: 32 000}

    Rätt:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 170 000}
            - {post: Lokal, slag: lokaler, belopp: 30 000}
          summa: 200 000
        rekvisitioner:
          - {period: 2018, poster: [{post: Lokal, belopp: 30 000}], belopp: 30 000}
    """
    rows = [row for requisition in projekt.rekvisitioner for row in requisition.poster]
    known = posts_by_name(projekt) if rows else {}
    for name, costs in costs_by_post(rows).items():
        named = known.get(name, [])
        budget = planned(named)
        if budget is None or summed(costs) <= budget:
            continue
        if over := passing(costs, budget):
            yield _above_the_post(over, costs, named, budget)


def _above_the_post(
    over: Rekvisitionspost, costs: list[Rekvisitionspost], named: list[Post], budget: Decimal
) -> Finding:
    asked = summed(costs)
    planned_rows = (
        Behind(post.at(amount_key(post)), "Budgeten", kronor(value))
        for post in named
        if (value := amount(post)) is not None
    )
    return Finding(
        over.at("belopp"),
        f"För {over.post} är {kronor(asked)} rekvirerat, men budgeten är {kronor(budget)}. Det är "
        f"{difference(asked, budget)}.",
        "Ändra rekvisitionen eller budgeten, eller kom överens med förbundet.",
        (
            *(Behind(row.at("belopp"), "Rekvirerat", kronor(row.belopp)) for row in costs),
            *planned_rows,
        ),
    )


@check("RG230", "rekvisition-för-okänd-part")
def parties_of_requisitions_are_known(projekt: Projekt) -> Iterator[Finding]:
    """Rekvisitionen nämner en part som inte står under parter.

    Fel:

        parter:
          - {namn: Örebro kommun, roll: projektägare}
        rekvisitioner:
          - {period: 2018, part: Örebro stad, belopp: 30 000}

    Rätt:

        parter:
          - {namn: Örebro kommun, roll: projektägare}
        rekvisitioner:
          - {period: 2018, part: Örebro kommun, belopp: 30 000}
    """
    known = {part.namn for part in projekt.parter} if projekt.rekvisitioner else set()
    for requisition in projekt.rekvisitioner:
        if requisition.part is not None and requisition.part not in known:
            yield unknown_party(requisition.at("part"), requisition.part, known)
