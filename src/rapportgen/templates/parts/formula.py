"""The formula of a post, as people write it: 4 × 1,0 tjänst × 9 mån × 40 000 kr."""

from collections.abc import Iterator
from decimal import Decimal

from rapportgen.model.arithmetic import prices
from rapportgen.model.budget import Post
from rapportgen.templates.parts.cells import exact
from rapportgen.values import swedish

_SPACE = "\N{NO-BREAK SPACE}"


def formula(post: Post) -> str:
    """Return the factors that a post states, joined with multiplication signs; often none."""
    words = f"{_SPACE}× ".join(_factors(post))
    if words and post.påslag:
        words += f"{_SPACE}× (1 + {exact(post.påslag * 100)}{_SPACE}%)"
    if words and post.avrundning not in (None, Decimal(1)):
        words += f", avrundat till hela {exact(post.avrundning)}-tal kronor"
    return words


def _factors(post: Post) -> Iterator[str]:
    if post.antal is not None:
        yield exact(post.antal)
    if post.tjänstgöringsgrad is not None:
        yield f"{exact(post.tjänstgöringsgrad, 1)}{_SPACE}tjänst"
    if post.månader is not None:
        yield f"{exact(post.månader)}{_SPACE}mån"
    if post.timmar is not None:
        yield f"{exact(post.timmar)}{_SPACE}tim"
    for price in prices(post).values():
        yield swedish.kronor(price)
