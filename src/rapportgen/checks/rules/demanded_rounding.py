"""RG2: the whole hundreds, or other steps, that a pack demands of amounts."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from rapportgen.checks.check import Finding, pack_check
from rapportgen.checks.figures import kronor, tal
from rapportgen.model.arithmetic import amount, amount_key, derived_amount, posts, rounded
from rapportgen.model.budget import Post
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import Pack
from rapportgen.schema.record import Path
from rapportgen.values.exact import EXACT


@pack_check("RG222", "belopp-inte-avrundat")
def amounts_are_rounded(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """Ett belopp är inte avrundat så som förbundet kräver.

    Kravet gäller varje posts belopp, även det som räknas fram, och dess delar under `per_år` och
    `per_part`. Priser får vara på kronan.

    Krav i mallpaketet:

        avrundning: 100

    Fel:

        budget:
          poster:
            - {post: Handläggare, månader: 3, månadskostnad: 38 550, belopp: 115 650}
          summa: 115 650

    Rätt:

        budget:
          poster:
            - post: Handläggare
              månader: 3
              månadskostnad: 38 550
              avrundning: 100
              belopp: 115 700
          summa: 115 700
    """
    step = pack.krav.avrundning
    if step is None:
        return
    for post in posts(projekt):
        for path, value in _amounts(post):
            if EXACT.remainder(value, step):
                yield _uneven(post, path, value, step)


def _amounts(post: Post) -> Iterator[tuple[Path, Decimal]]:
    """Yield the amounts of a post, with where they stand."""
    value = amount(post)
    if value is not None:
        yield post.at(amount_key(post)), value
    for key in ("per_år", "per_part"):
        for name, part in (getattr(post, key) or {}).items():
            yield post.at(key, name), part


def _uneven(post: Post, path: Path, value: Decimal, step: Decimal) -> Finding:
    nearest = rounded(Fraction(value), step)
    is_derived = path == post.at(amount_key(post)) and derived_amount(post) is not None
    direction = "mer" if nearest > value else "mindre"
    how = f"Skriv avrundning: {tal(step)} i posten" if is_derived else "Avrunda beloppet"
    return Finding(
        path,
        f"Beloppet är {kronor(value)}, men förbundet kräver hela steg om {kronor(step)}. Närmast "
        f"är {kronor(nearest)}, som är {kronor(abs(nearest - value))} {direction}.",
        f"{how}, och ändra de summor som beloppet ingår i.",
    )
