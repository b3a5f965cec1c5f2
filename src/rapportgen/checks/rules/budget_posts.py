"""RG2: what is said about one post must agree within the post."""

from collections.abc import Iterator
from decimal import Decimal

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import difference, kronor, procent, tal
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.arithmetic import (
    amount,
    amount_key,
    derived_amount,
    derived_to_the_ore,
    posts,
    prices,
)
from rapportgen.model.budget import Post
from rapportgen.model.projekt import Projekt

_FACTORS = (
    "antal",
    "tjänstgöringsgrad",
    "månader",
    "timmar",
    "månadskostnad",
    "timkostnad",
    "styckpris",
    "påslag",
    "avrundning",
)


@check("RG202", "post-mot-uträkning")
def stated_amount_equals_derivation(projekt: Projekt) -> Iterator[Finding]:
    """Postens belopp stämmer inte med sin egen uträkning.

    Beloppet är antal × tjänstgöringsgrad × månader (eller timmar) × pris × (1 + påslag), avrundat
    till hela kronor eller så som posten själv anger. Det går också bra att skriva beloppet med sina
    ören. Båda siffrorna visas: bara du vet vilken som är rätt.

    Fel:

        budget:
          poster:
            - {post: Handläggare, antal: 4, månader: 3, månadskostnad: 40 000, belopp: 490 000}
          summa: 490 000

    Rätt:

        budget:
          poster:
            - {post: Handläggare, antal: 4, månader: 3, månadskostnad: 40 000, belopp: 480 000}
          summa: 480 000
    """
    for post in posts(projekt):
        computed = derived_amount(post)
        if post.belopp is None or computed is None or computed == post.belopp:
            continue
        if post.belopp == derived_to_the_ore(post):
            continue
        given = [key for key in _FACTORS if getattr(post, key) is not None]
        yield Finding(
            post.at("belopp"),
            f"Beloppet är {kronor(post.belopp)}, men uträkningen ger {kronor(computed)}. "
            f"Det är {difference(post.belopp, computed)}.",
            f"Ändra beloppet eller något av {', '.join(given)}.",
            tuple(Behind(post.at(key), key, _written(post, key)) for key in given),
        )


def _written(post: Post, key: str) -> str:
    """Return a factor as people write it: in kronor, in per cent, or as a number."""
    value: Decimal = getattr(post, key)
    if key in {*prices(post), "avrundning"}:
        return kronor(value)
    return procent(value) if key in {"tjänstgöringsgrad", "påslag"} else tal(value)


@check("RG206", "post-per-år")
def years_of_a_post_add_up(projekt: Projekt) -> Iterator[Finding]:
    """Beloppen per år i en post blir inte postens belopp.

    Fel:

        period: 2018-07-01 – 2019-06-30
        budget:
          poster:
            - {post: Lokal, belopp: 30 000, per_år: {2018: 10 000, 2019: 15 000}}
          summa: 30 000

    Rätt:

        period: 2018-07-01 – 2019-06-30
        budget:
          poster:
            - {post: Lokal, belopp: 30 000, per_år: {2018: 10 000, 2019: 20 000}}
          summa: 30 000
    """
    for post in posts(projekt):
        yield from _division(post, "per_år", post.per_år)


@check("RG207", "post-per-part")
def parties_of_a_post_add_up(projekt: Projekt) -> Iterator[Finding]:
    """Beloppen per part i en post blir inte postens belopp.

    Fel:

        parter:
          - {namn: Kommunen, roll: projektägare}
          - {namn: Regionen, roll: samverkande part}
        budget:
          poster:
            - {post: Lokal, belopp: 30 000, per_part: {Kommunen: 10 000, Regionen: 15 000}}
          summa: 30 000

    Rätt:

        parter:
          - {namn: Kommunen, roll: projektägare}
          - {namn: Regionen, roll: samverkande part}
        budget:
          poster:
            - {post: Lokal, belopp: 30 000, per_part: {Kommunen: 10 000, Regionen: 20 000}}
          summa: 30 000
    """
    for post in posts(projekt):
        yield from _division(post, "per_part", post.per_part)


def _division(post: Post, key: str, division: dict[str, Decimal] | None) -> Iterator[Finding]:
    whole = amount(post)
    if division is None or whole is None or (divided := sum(division.values())) == whole:
        return
    yield Finding(
        post.at(key),
        f"Beloppen under {key} blir {kronor(Decimal(divided))}, men posten är på {kronor(whole)}. "
        f"Det är {difference(Decimal(divided), whole)}.",
        f"Ändra beloppen under {key} eller postens belopp.",
        (
            *(Behind(post.at(key, name), name, kronor(part)) for name, part in division.items()),
            Behind(post.at(amount_key(post)), "Posten", kronor(whole)),
        ),
    )


@check("RG210", "öppen-kostnad", Severity.WARNING)
def open_cost_is_not_summed(projekt: Projekt) -> Iterator[Finding]:
    """En kostnad tillkommer utan att ha något belopp.

    Öppna kostnader ingår inte i summan. Den som beslutar om medlen behöver veta att de finns.

    Fel:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
            - {post: Externa tjänster, öppen: true}
          summa: 30 000

    Rätt:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
            - {post: Externa tjänster, belopp: 20 000}
          summa: 50 000
    """
    for post in posts(projekt):
        if post.öppen:
            yield Finding(
                post.at("öppen"),
                f"Kostnaden {post.post} tillkommer och ingår inte i summan.",
                "Ange ett belopp när det är känt.",
            )


@check("RG214", "post-utan-belopp")
def every_post_has_one_amount(projekt: Projekt) -> Iterator[Finding]:
    """En post har inget belopp, eller så går beloppet inte att räkna ut på ett sätt.

    Skriv beloppet, eller ett pris tillsammans med det som priset ska räknas för: månadskostnad med
    månader, timkostnad med timmar, styckpris med antal. En kostnad som tillkommer utan känt belopp
    märks med `öppen: true`, och har då inget belopp.

    Fel:

        budget:
          poster:
            - {post: Handläggare, månadskostnad: 40 000, belopp: 40 000}
          summa: 40 000

    Rätt:

        budget:
          poster:
            - {post: Handläggare, månader: 1, månadskostnad: 40 000, belopp: 40 000}
          summa: 40 000
    """
    for post in posts(projekt):
        stated = prices(post)
        if post.öppen and (amounts := _amounts(post)):
            yield Finding(
                post.at("öppen"),
                "Posten är öppen men har ett belopp.",
                "Ta bort öppen: true, eller ta bort beloppet.",
                tuple(Behind(post.at(key), f"{key} står här.") for key in amounts),
            )
        elif len(stated) > 1:
            yield _several_prices(post, stated)
        elif stated and derived_amount(post) is None:
            yield _incomplete(post, next(iter(stated)))
        elif not post.öppen and amount(post) is None:
            yield Finding(
                post.at("post"),
                f"Posten {post.post} har inget belopp.",
                "Lägg till belopp, eller skriv öppen: true om kostnaden tillkommer.",
            )


def _amounts(post: Post) -> list[str]:
    """Return the keys by which a post says what it costs."""
    keys = ("belopp", "per_år", "per_part")
    derived = prices(post) if derived_amount(post) is not None else ()
    return [key for key in keys if getattr(post, key) is not None] + list(derived)


def _several_prices(post: Post, stated: dict[str, Decimal]) -> Finding:
    return Finding(
        post.at(list(stated)[1]),
        f"Posten har mer än ett pris: {' och '.join(stated)}.",
        "Behåll ett pris, eller dela upp posten i två.",
        tuple(Behind(post.at(key), key, kronor(price)) for key, price in stated.items()),
    )


def _incomplete(post: Post, price: str) -> Finding:
    missing = {"månadskostnad": "månader", "timkostnad": "timmar"}[price]
    return Finding(
        post.at(price),
        f"Posten har {price} men inte {missing}, så beloppet går inte att räkna ut.",
        f"Lägg till {missing}.",
    )
