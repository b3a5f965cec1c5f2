"""RG2: an actual cost must belong to one post of the budget, and be near what that says."""

from collections.abc import Iterator
from decimal import Decimal

from rapportgen.checks.check import Behind, Finding, check, pack_check
from rapportgen.checks.figures import kronor, procent
from rapportgen.checks.unknown import unknown_post
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.arithmetic import ZERO, amount, amount_key
from rapportgen.model.budget import Post
from rapportgen.model.costs import costs_by_post, passing, planned, posts_by_name, summed
from rapportgen.model.projekt import Projekt
from rapportgen.model.resultat import Utfall
from rapportgen.packs.pack import Pack

MOST_SHOWN = 10  # posts of one name; the message tells how many there are


@check("RG216", "utfall-utan-post")
def outcomes_belong_to_a_post(projekt: Projekt) -> Iterator[Finding]:
    """Utfallet nämner en post som inte finns i budgeten.

    En verklig kostnad jämförs med den post i budgeten som har samma namn.

    Fel:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        utfall:
          - {post: Lokaler, belopp: 28 500}

    Rätt:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        utfall:
          - {post: Lokal, belopp: 28 500}
    """
    if not projekt.utfall:
        return
    known = posts_by_name(projekt)
    for outcome in projekt.utfall:
        if outcome.post not in known:
            yield unknown_post(outcome.at("post"), outcome.post, known)


@check("RG217", "utfall-för-flera-poster")
def outcomes_belong_to_one_post_only(projekt: Projekt) -> Iterator[Finding]:
    """Utfallet nämner ett namn som flera poster i budgeten har.

    Då går det inte att se vilken av posterna som den verkliga kostnaden hör till.

    Fel:

        budget:
          poster:
            - {post: Resor, belopp: 10 000}
            - {post: Resor, belopp: 20 000}
          summa: 30 000
        utfall:
          - {post: Resor, belopp: 9 000}

    Rätt:

        budget:
          poster:
            - {post: Resor till möten, belopp: 10 000}
            - {post: Resor till deltagare, belopp: 20 000}
          summa: 30 000
        utfall:
          - {post: Resor till möten, belopp: 9 000}
    """
    if not projekt.utfall:
        return
    known = posts_by_name(projekt)
    for outcome in projekt.utfall:
        if len(meant := known.get(outcome.post, [])) > 1:
            yield _several(outcome, meant)


def _several(outcome: Utfall, meant: list[Post]) -> Finding:
    return Finding(
        outcome.at("post"),
        f"{len(meant)} poster i budgeten heter {outcome.post}. Vilken av dem kostnaden hör till "
        "går inte att se.",
        "Ge posterna olika namn i budgeten, och skriv ett av namnen här.",
        tuple(Behind(post.at("post"), f"Posten {post.post}.") for post in meant[:MOST_SHOWN]),
    )


@pack_check("RG225", "oförklarad-avvikelse", Severity.WARNING)
def outcomes_above_the_budget_are_explained(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """Utfallet av en post är mycket större än budgeten, och ingen kommentar säger varför.

    Alla verkliga kostnader för posten läggs ihop. Hur mycket de får överstiga budgeten bestämmer
    förbundet. Det räcker att en av raderna har en kommentar.

    Krav i mallpaketet:

        avvikelse: 10 %

    Fel:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        utfall:
          - {post: Lokal, period: januari – juni 2018, belopp: 15 000}
          - {post: Lokal, period: juli – december 2018, belopp: 18 500}

    Rätt:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        utfall:
          - {post: Lokal, period: januari – juni 2018, belopp: 15 000}
          - post: Lokal
            period: juli – december 2018
            belopp: 18 500
            kommentar: Hyran höjdes i juli.
    """
    most = pack.krav.avvikelse
    if most is None or not projekt.utfall:
        return
    known = posts_by_name(projekt)
    for name, rows in costs_by_post(projekt.utfall).items():
        if not any(row.kommentar for row in rows):
            yield from _far_above(known.get(name, []), rows, most)


def _far_above(named: list[Post], rows: list[Utfall], most: Decimal) -> Iterator[Finding]:
    """Yield that costs are more than such a share above the one post that they belong to."""
    budget = planned(named)
    if len(named) != 1 or budget is None:
        return
    limit = budget + abs(budget) * most
    if summed(rows) > limit and (over := passing(rows, limit)):
        yield _unexplained(named[0], rows, over, most)


def _unexplained(post: Post, rows: list[Utfall], over: Utfall, most: Decimal) -> Finding:
    spent, budget = summed(rows), amount(post) or ZERO
    share = f" ({procent((spent - budget) / abs(budget))})" if budget else ""
    return Finding(
        over.at("belopp"),
        f"Utfallet för {post.post} är {kronor(spent)}, men budgeten är {kronor(budget)}. Det är "
        f"{kronor(spent - budget)}{share} för mycket. Förbundet vill veta varför när det är mer än "
        f"{procent(most)}.",
        "Skriv förklaringen i kommentar på någon av postens rader under utfall.",
        (
            *(Behind(row.at("belopp"), _row_name(row), kronor(row.belopp)) for row in rows),
            Behind(post.at(amount_key(post)), "Budgeten", kronor(budget)),
        ),
    )


def _row_name(row: Utfall) -> str:
    return row.period.text if row.period else "Utfall"
