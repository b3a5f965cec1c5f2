"""RG2: what a post states must count in its amount, and be stated once."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.model.arithmetic import QUANTITIES, posts, prices
from rapportgen.model.budget import Post
from rapportgen.model.projekt import Projekt


@check("RG218", "faktor-utan-verkan")
def every_factor_counts(projekt: Projekt) -> Iterator[Finding]:
    """En post anger något som inte ingår i dess uträkning.

    Månadskostnad räknas med månader, timkostnad med timmar och styckpris med varken eller. Påslag
    och avrundning kräver ett pris. Annars ser det ut som om siffran hade betydelse för beloppet.

    Fel:

        budget:
          poster:
            - {post: Konsult, timmar: 10, månader: 3, timkostnad: 900, belopp: 9 000}
          summa: 9 000

    Rätt:

        budget:
          poster:
            - {post: Konsult, timmar: 10, timkostnad: 900, belopp: 9 000}
          summa: 9 000
    """
    for post in posts(projekt):
        if len(prices(post)) > 1:
            continue
        for key in _idle(post):
            yield Finding(
                post.at(key),
                f"{key} ingår inte i uträkningen av {post.post}.",
                f"Ta bort {key}, eller ange det pris som {key} hör till.",
            )


def _idle(post: Post) -> list[str]:
    """Return the keys that do not count: those of another price, or all where there is no price."""
    stated = prices(post)
    if not stated:
        keys = ["påslag", "avrundning"]
    else:
        own = QUANTITIES[next(iter(stated))]
        keys = [key for key in ("månader", "timmar") if key != own]
    return [key for key in keys if getattr(post, key) is not None]


@check("RG219", "part-två-gånger")
def a_party_is_stated_once(projekt: Projekt) -> Iterator[Finding]:
    """En post har både part och per_part.

    Part lägger hela beloppet på en part, per_part delar upp det. Skriv det ena.

    Fel:

        parter:
          - {namn: Kommunen, roll: projektägare}
          - {namn: Regionen, roll: samverkande part}
        budget:
          poster:
            - {post: Lokal, part: Kommunen, belopp: 30 000, per_part: {Regionen: 30 000}}
          summa: 30 000

    Rätt:

        parter:
          - {namn: Kommunen, roll: projektägare}
          - {namn: Regionen, roll: samverkande part}
        budget:
          poster:
            - {post: Lokal, belopp: 30 000, per_part: {Regionen: 30 000}}
          summa: 30 000
    """
    for post in posts(projekt):
        if post.part is not None and post.per_part is not None:
            yield Finding(
                post.at("part"),
                f"Posten {post.post} har både part och per_part.",
                "Ta bort part, eller ta bort per_part.",
                (Behind(post.at("per_part"), "Uppdelningen på parter."),),
            )
